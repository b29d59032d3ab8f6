"""Text to logical lines of tokens. Total: every character belongs to a token, a comment or a diagnostic.

A logical line is a line with the lines that continue it. Layout becomes tokens later
(``critlang.syntax.parser``); here each line only keeps its indentation.
"""

from __future__ import annotations

import re

from critlang.source import Source
from critlang.syntax.arithmetic import ArithmeticReader
from critlang.syntax.prose import prose, told
from critlang.syntax.reader import SIGNS, WORD
from critlang.syntax.texts import LABEL
from critlang.syntax.tokens import Line, Token
from critlang.syntax.words import (
    BEFORE_STATEMENT,
    BLANK,
    BLOCK_OF_HEAD,
    COMPARING,
    CONTINUING,
    HEADS,
    INSIDE,
    OPENING,
    RESERVED,
    STATES,
    VERBS,
    WINDOWS,
    WORKED_OUT,
    Words,
    reserved_words,
)
from critlang.units import match_prefix

__all__ = ["Lexer", "Line", "Token"]

_LIMIT_ALONE = re.compile(r"(?:ULN|LLN)(?!\w)")
_OPERATORS = (*SIGNS, "_COLON", "_COMMA", "LPAR", "RPAR")
_NEXT_LINE = re.compile(r"[\r\n]([ \t]*)(?=[^\s#])")
_COMMENT = re.compile(r"[^\r\n]*")
_SIGN_FOLLOWS = re.compile(r"[ \t]*[<>=≤≥]")
_WIDTHS = {"\t": 4, "\ufeff": 0}
_TO_END = re.compile(r"[^\r\n#]*")
# Patterns that few files need are compiled where they are used.
_QUOTED_NAME = r"(?<!\w)'([^'\r\n]+)'"
_ENDS_LINE = r"[ \t]*(?:[\r\n#]|$)"
_LISTED_LATER = r"(?:^|[ \t])(?:in|in[ \t]+order|one[ \t]+of|yes/no|counted)(?![\w/-])"
_TAKING = r"(?>(?<!\w)'[^'\r\n]+'|.)*?[ \t](?P<word>with)(?=[ \t])"
_TO_COMMA = r"(?>(?<!\w)'[^'\r\n]+'|[^,])*(,)"
_GIVING = r"[ \t]+(?:'[^'\r\n]+'|(?P<words>[^\W\d_][^\r\n#,:()<>=≤≥\"]*?))[ \t]+(?:[+-]?\d|(?:ULN|LLN)(?!\w))"
"""The name of a limit and its number, as they stand after ``with``."""
_UP_TO_COLON = r"(?:(?<!\w)'[^'\r\n]+'|[^:\r\n#])*"
_UP_TO_TEXT = r"(?:(?<!\w)'[^'\r\n]+'|(?!“)[^\"\r\n#])*"  # a set with “ takes long to compile
_NAME_OF = {
    **dict.fromkeys(("TERM", "DEFINE", "PERIOD", "PARAMETER"), _UP_TO_COLON),
    **dict.fromkeys(("ANCHOR", "INDEX_DATE"), _UP_TO_TEXT),
}
"""The name that a declaration gives, by its first word."""
_WORD_OF_NAME = r"[^\W\d_][\w'+/-]*(?:’[\w'+/-]*)*"
_SEX_FOLLOWS = r"[ \t]+is\b"


class Lexer(ArithmeticReader):
    """Reads a source into lines. ``lines`` and ``diagnostics`` are filled by ``run``."""

    def __init__(self, source: Source, words: Words) -> None:
        super().__init__(source, words)
        self._block = "criteria"
        self._base = 0
        self._previous: Line | None = None
        """The last line that is not a comment."""
        self.tabs: list[tuple[int, int]] = []

    def run(self) -> None:
        """Read all lines."""
        position = 0
        while position < len(self.text):
            position = self._line(position)
        for run in list(prose(self.lines)):
            self._take_out(run)
        if self.tabs:
            more = len(self.tabs) - 1
            lines = "this line is" if not more else f"this line and {more} more below are"
            self._report(
                "E103",
                f"{lines} indented with a tab",
                *self.tabs[0],
                "write spaces here",
                "indent with two spaces for each level; a tab is read as four",
            )

    def _take_out(self, run: list[Line]) -> None:
        """Report lines of plain text as one, instead of what is wrong with each of them."""
        start, stop = run[0].start, run[-1].stop
        self.diagnostics = [
            each for each in self.diagnostics if each.span is None or not start <= each.span.start <= stop
        ]
        self.tabs = [(first, last) for first, last in self.tabs if not start <= last <= stop]
        self.diagnostics.append(told(self.source, run, whole=len(run) == len(self.lines)))
        for line in run:
            line.tokens.clear()

    # ------------------------------------------------------------ lines

    def _line(self, start: int) -> int:
        indent, at = self._indentation(start)
        if at >= len(self.text) or self.text[at] in "\r\n":
            return _after_break(self.text, at)
        if self.text[at] == "#":
            line = Line(indent, at, "comment")
            end = line.stop = self._comment(line, at)
            self.lines.append(line)
            return _after_break(self.text, end)
        previous = self._previous
        if (
            previous is not None
            and previous.block in ("criteria", "example")
            and (
                self.words.match(CONTINUING, self.text, at)
                or (_left_open(previous) and not LABEL.match(self.text, at))
            )
        ):
            previous.breaks.append(len(previous.tokens))
            return self._tokens(previous, at)
        line = self._previous = Line(indent, at, self._block_of(indent))
        self.lines.append(line)
        return self._tokens(line, self._opening(line, at))

    def _indentation(self, start: int) -> tuple[int, int]:
        blank = BLANK.match(self.text, start)
        if blank is None:
            return 0, start
        at = blank.end()
        lead = self.source.text[start:at]
        width = len(lead) if not lead.strip(" ") else sum(_WIDTHS.get(each, 1) for each in lead)
        if "\t" in lead and at < len(self.text) and self.text[at] not in "\r\n":
            self.tabs.append((start, at))
        return width, at

    def _block_of(self, indent: int) -> str:
        return "top" if indent <= self._base else self._block

    def _opening(self, line: Line, at: int) -> int:
        """Read the word or label that a line starts with; return where its tokens go on."""
        head = self.words.match(HEADS[line.block], self.text, at)
        if head is None and line.block in ("top", "criteria"):
            label = LABEL.match(self.text, at)
            if label:
                self._enter(line, "criteria")
                return self._add(line, "LABEL", at, label.end())
        if head is None:
            return at
        terminal, end = head
        self._add(line, terminal, at, end)
        if line.block == "top":
            self._enter(line, BLOCK_OF_HEAD.get(terminal, "criteria"))
            self._base = 0 if terminal not in ("INCLUSION", "EXCLUSION") else self._indent_after(end)
        return self._declared(line, terminal, end)

    def _indent_after(self, at: int) -> int:
        """How far the criteria below a heading are indented: authors may set them all in."""
        match = _NEXT_LINE.search(self.text, at)
        return len(match.group(1).replace("\t", "    ")) if match else 0

    def _enter(self, line: Line, block: str) -> None:
        if line.block == "top":
            self._block = block

    def _declared(self, line: Line, terminal: str, at: int) -> int:
        """Read the name that a declaration gives, up to the sign or text that ends it."""
        if terminal in ("PROTOCOL", "VOCABULARY", "CODE", "NOT_CODE", "COUNT_FROM"):
            return self._rest_as(line, "NAME", at)
        if terminal in ("BECAUSE", "CRITERION"):
            return self._paths(line, at)
        if terminal not in _NAME_OF:
            return at
        end = re.compile(_NAME_OF[terminal]).match(self.text, at).end()  # type: ignore[union-attr]
        taking = re.compile(_TAKING).match(self.text, at, end) if terminal == "DEFINE" else None
        if taking:
            self._declare_name(line, at, taking.start("word"))
            at = self._add(line, "WITH", *taking.span("word"))
            while comma := re.compile(_TO_COMMA).match(self.text, at, end):
                self._declare_name(line, at, comma.start(1))
                at = self._add(line, "_COMMA", *comma.span(1))
        self._declare_name(line, at, end)
        return end

    def _declare_name(self, line: Line, start: int, end: int) -> None:
        raw = self.text[start:end]
        ended = self.text[end : end + 1] not in ("", "\r", "\n", "#")
        start += len(raw) - len(raw.lstrip())
        end -= len(raw) - len(raw.rstrip())
        if start >= end:
            return
        self._add(line, "NAME", start, end)
        if self.text[start] == "'" or not ended:
            return  # quoted, or without the sign that ends it, which the parser reports
        for word in re.finditer(_WORD_OF_NAME, self.text[start:end]):
            if word.group() in reserved_words():
                self._report(
                    "E108",
                    f'"{word.group()}" is a word of the language and cannot be part of a name',
                    start + word.start(),
                    start + word.end(),
                    "reserved word",
                    f"choose another name, or put the whole of it in single quotes: '{self.text[start:end]}'",
                )
                return

    # ------------------------------------------------------------ tokens

    def _tokens(self, line: Line, at: int) -> int:
        """Read tokens up to the end of the physical line; return the start of the next."""
        text = self.text
        while at < len(text):
            character = text[at]
            if character in " \t":
                at += 1
            elif character in "\r\n":
                break
            elif character == "#":
                at = self._comment(line, at)
            else:
                at = self._token(line, at)
        line.stop = at
        return _after_break(text, at)

    def _comment(self, line: Line, at: int) -> int:
        end = _COMMENT.match(self.text, at).end()  # type: ignore[union-attr]
        line.comments.append((at, self.source.text[at:end].rstrip()))
        return end

    def _token(self, line: Line, at: int) -> int:
        character = self.text[at]
        if character in '"“”':
            return self._string(line, at)
        if line.block == "term" and line.tokens and line.tokens[0].type in WORKED_OUT:
            return self._arithmetic(line, at)
        if character == "'":
            quoted = re.compile(_QUOTED_NAME).match(self.text, at)
            if quoted:
                return self._add(line, "NAME", at, quoted.end())
        last = line.tokens[-1].type if line.tokens else ""
        if last == "IN":
            return self._rest_as(line, "UNIT", at)
        if last in SIGNS:
            unit = match_prefix(self.text, at)  # its number is missing, which the parser reports
            if unit is not None:
                return self._add(line, "UNIT", at, unit[1])
        limit = _LIMIT_ALONE.match(self.text, at) if character in "UL" else None
        if limit and (not self._in_name(line, at) or self._giving(line)):
            return self._add(line, "MULTIPLE", at, limit.end())
        if character.isalpha():
            return self._words(line, at)
        number = self._number(line, at)
        if number is not None:
            return number
        operator = self.words.sign(_OPERATORS, self.text, at)
        if operator:
            return self._add(line, operator[0], at, operator[1])
        return self._words(line, at)

    def _words(self, line: Line, at: int) -> int:
        keyword = self._keyword(line, at)
        if keyword:
            end = self._add(line, keyword[0], at, keyword[1])
            return self._paths(line, end) if keyword[0] in ("BECAUSE", "CRITERION") else end
        word = WORD.match(self.text, at)
        if word is None:
            return self._unknown_character(at)
        return self._name(line, at, word.end())

    def _keyword(self, line: Line, at: int) -> tuple[str, int] | None:
        if not self.words.begins(self.text, at):
            return None
        block = line.block if line.block in INSIDE else "criteria"
        if block == "criteria" or "VALID_FOR" in line.kinds:
            return self._statement_word(line, at)
        if block == "top" and line.tokens and line.tokens[0].type in ("LABEL", "DEFINE"):
            return self._statement_word(line, at)
        found = self.words.match(self._inside(line, block), self.text, at)
        return found if found and self._fits(line, found, at) else None

    def _inside(self, line: Line, block: str) -> tuple[str, ...]:
        """The words that count here, in a line that is not a statement."""
        kinds = line.kinds
        if block == "top" and kinds & {"ELIGIBLE", "INELIGIBLE", "UNDETERMINED"}:
            return ("BECAUSE",)
        if block == "top" and "USE" in kinds:
            return ("VERSION",)
        if block == "top" and "PERIOD" in kinds:
            return ("TO", "BEFORE", "AFTER", "START_OF", "END_OF", "FIRST", "LATEST")
        if kinds & {"ONE_OF", "IN_ORDER", "INCLUDES"}:
            return ("ONE_OF", "DEFAULT") if "PARAMETER" in kinds else ("ONE_OF",)
        return INSIDE[block]

    def _fits(self, line: Line, found: tuple[str, int], at: int) -> bool:
        terminal, end = found
        rest = self.text[end : end + 40].lstrip(" \t")
        rest_of_line = _TO_END.match(self.text, end)[0].strip(" \t")  # type: ignore[index]
        match terminal:
            case "FROM" | "TO" | "UNTIL" | "ON" if line.block == "example":
                return rest[:1].isdigit()
            case "IN" if line.block == "term":
                return line.kinds == {"NAME"} and re.search(_LISTED_LATER, rest_of_line) is None
            case "COUNTED":
                return line.kinds == {"NAME"} and not rest_of_line
            case "BY":
                return rest[:1] in '"“'
            case "YES" | "NO" if line.block == "example":
                return bool(line.tokens) and line.tokens[-1].type in ("IS", "ATTESTED")
            case _:
                return True

    def _statement_word(self, line: Line, at: int) -> tuple[str, int] | None:
        last = line.tokens[-1] if line.tokens else None
        if last is not None and last.type == "IS":
            return self.words.match(STATES, self.text, at)
        if last is not None and last.type == "NOT" and len(line.tokens) > 1 and line.tokens[-2].type == "IS":
            return self.words.match(STATES, self.text, at)
        if last is not None and last.type == "DURATION" and _opens_claim(line):
            since = self.words.match(("SINCE",), self.text, at)
            if since:
                return since
        found = self.words.match(RESERVED, self.text, at)
        inside = self._in_name(line, at)
        if found is None and last is not None:
            found = self._placed_word(last, line.tokens[-2].type if len(line.tokens) > 1 else "", at)
        compared = last is not None and last.type in SIGNS  # What follows is the name of a limit.
        inside = inside or line.listing or compared or self._giving(line)
        opening = None if inside else self.words.match(OPENING, self.text, at)
        if opening and (found is None or opening[1] > found[1]) and self._opens(opening, last):
            return opening
        if found is None and last is not None and last.type == "DURATION":
            return self.words.match(("OF", "APART"), self.text, at)
        if found is None and [each.type for each in line.tokens[-2:]] == ["WITHIN", "NAME"]:
            return self.words.match(("OF",), self.text, at)
        return found

    def _placed_word(self, last: Token, before: str, at: int) -> tuple[str, int] | None:
        """A word that counts only between two others: a verb before a window, ``for`` behind a state."""
        if last.type in ("PRESENT", "ABSENT", "ONGOING"):
            return self.words.match(("FOR",), self.text, at)
        if last.type == "NUMBER" and before == "ON":
            return self.words.match(("DIFFERENT_DAYS",), self.text, at)
        if last.type == "NUMBER" and before in ("EXACTLY", *COMPARING):
            return self.words.match(("CONSECUTIVE",), self.text, at)
        giving = self.words.match(("WITH",), self.text, at) if last.type == "NAME" else None
        if giving and self._gives(giving[1]):
            return giving
        verb = self.words.match(VERBS, self.text, at) if last.type == "NAME" else None
        blank = BLANK.match(self.text, verb[1]) if verb else None
        return verb if blank and self.words.match(WINDOWS, self.text, blank.end()) else None

    def _gives(self, at: int) -> bool:
        """Whether the name of a limit and a number stand here."""
        found = re.compile(_GIVING).match(self.text, at)
        words = (found["words"] or "").split() if found else ()
        return found is not None and not (reserved_words() | {"than"}).intersection(words)

    def _opens(self, found: tuple[str, int], last: Token | None) -> bool:
        terminal, end = found
        if terminal == "AGE":
            blank = BLANK.match(self.text, end)
            compared = blank and self.words.match(("BETWEEN", *COMPARING), self.text, blank.end())
            return bool(compared or _SIGN_FOLLOWS.match(self.text, end))
        if terminal in ("MEAN", "MEAN_OF"):
            return last is None or last.type in BEFORE_STATEMENT
        if terminal == "PERMITTED":
            return re.compile(_ENDS_LINE).match(self.text, end) is not None
        if terminal == "SEX":
            return re.compile(_SEX_FOLLOWS).match(self.text, end) is not None
        return True


def _opens_claim(line: Line) -> bool:
    """Whether a length of time that has just ended is the beginning of a claim: ``at least 4 weeks``."""
    before = ["", "", *[each.type for each in line.tokens[:-1]]]
    return before[-1] in COMPARING and before[-2] not in ("NAME", "AGE", "FOR")


def _left_open(line: Line) -> bool:
    """Whether a line ends so that the next must go on with it."""
    return bool(line.tokens) and line.tokens[-1].type in ("AND", "OR", "NOT", "THEN", "ELSE", "IF", "UNLESS")


def _after_break(text: str, at: int) -> int:
    if text.startswith("\r\n", at):
        return at + 2
    return at + 1
