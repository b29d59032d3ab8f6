"""Text to logical lines of tokens. Total: every character belongs to a token, a comment or a diagnostic.

A logical line is a line with the lines that continue it. Layout becomes tokens later
(``critlang.syntax.parser``); here each line only keeps its indentation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from critlang.diagnostics import Diagnostic, diagnose
from critlang.source import Source, Span
from critlang.syntax.words import (
    BLOCK_OF_HEAD,
    CONTINUING,
    HEADS,
    INSIDE,
    OPENING,
    RESERVED,
    STATES,
    Words,
    reserved_words,
)
from critlang.units import looks_like_unit, match_prefix


@dataclass(frozen=True, slots=True)
class Token:
    """A terminal of the grammar (``type``) and the characters it stands for."""

    type: str
    text: str
    start: int
    end: int


@dataclass(slots=True)
class Line:
    """A logical line: its indentation, tokens, block and comments (place, text)."""

    indent: int
    start: int
    block: str
    tokens: list[Token] = field(default_factory=list)
    comments: list[tuple[int, str]] = field(default_factory=list)
    breaks: list[int] = field(default_factory=list)
    """Indices of tokens that start a continuing line."""
    stop: int = 0
    """Where the last physical line of it ends."""

    @property
    def end(self) -> int:
        """The offset after the last token."""
        return self.tokens[-1].end if self.tokens else self.start


_WORD = re.compile(r"\d+(?:,\d+)*-[^\W\d_][\w'’+/-]*|[^\W\d_][\w'’+-]*(?:/[^\W\d_][\w'’+-]*)*")
_NUMBER = re.compile(r"[+-]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?")
_COMMA_NUMBER = re.compile(r"\d+,\d+")
_DATE = re.compile(r"\d{4}-\d{2}(?:-\d{2})?(?![\w-])")
_LOOSE_DATE = re.compile(r"\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?(?![\w.,-])")
_CLOCK = re.compile(r"\d{2}:\d{2}(?::\d{2})?")
_TIME_UNIT = re.compile(r"[ \t]*(?:(?:day|week|month|year|hour|minute)s?)(?![\w'-])")
_MULTIPLE = re.compile(r"[ \t]*(?:[x×*][ \t]*|times[ \t]+(?:the[ \t]+)?)?(?:ULN|LLN)(?!\w)")
_LIMIT_ALONE = re.compile(r"(?:ULN|LLN)(?!\w)")
_QUOTED_NAME = re.compile(r"'([^'\n]+)'")
_LABEL = re.compile(r"(?:\(?(?:\d+(?:\.\d+)*|[a-z]{1,4}|[A-Z])[.)]?|[-•])(?=[ \t]+\")|[-•](?=[ \t])")
_PATH = re.compile(r"E?\d+(?:\.[A-Za-z0-9]+)*")
_OPERATORS = ("LE", "GE", "LT", "GT", "EQ", "_COLON", "_COMMA", "_LPAR", "_RPAR")
_BLANK = re.compile(r"[ \t]+")
_REST = re.compile(r"[^\n#]*")
_AGE_FOLLOWS = re.compile(r"[ \t]*(?:[<>=≤≥]|(?:between|at least|at most|more than|less than)\b)")
_SEX_FOLLOWS = re.compile(r"[ \t]+is\b")
_UNIT_CHUNK = re.compile(r"[ \t]?([^\s,;:()\"]+)")


class Lexer:
    """Reads one source. ``lines`` and ``diagnostics`` are filled by ``run``."""

    def __init__(self, source: Source, words: Words) -> None:
        self.source = source
        self.text = source.text
        self.words = words
        self.lines: list[Line] = []
        self.diagnostics: list[Diagnostic] = []
        self._operators = re.compile(
            "|".join(f"(?P<{name}>{words.spelling(name)})" for name in ("LE", "GE", *_OPERATORS[2:]))
        )
        self._block = "criteria"
        self._base = 0

    def run(self) -> None:
        """Read all lines."""
        position = 0
        while position < len(self.text):
            position = self._line(position)

    # ------------------------------------------------------------ lines

    def _line(self, start: int) -> int:
        indent, at = self._indentation(start)
        if at >= len(self.text) or self.text[at] in "\r\n":
            return _after_break(self.text, at)
        if self.text[at] == "#":
            line = Line(indent, at, "comment")
            end = self._comment(line, at)
            self.lines.append(line)
            return _after_break(self.text, end)
        previous = next((each for each in reversed(self.lines) if each.block != "comment"), None)
        word = self.words.match(tuple(sorted(CONTINUING)), self.text, at)
        if previous is not None and previous.block in ("criteria", "example") and (
            word or _left_open(previous)
        ):
            previous.breaks.append(len(previous.tokens))
            return self._tokens(previous, at)
        line = Line(indent, at, self._block_of(indent))
        self.lines.append(line)
        return self._tokens(line, self._opening(line, at))

    def _indentation(self, start: int) -> tuple[int, int]:
        at, width = start, 0
        while at < len(self.text) and self.text[at] in " \t\u00a0\ufeff":
            width += 4 if self.text[at] == "\t" else 1
            at += 1
        if "\t" in self.text[start:at] and at < len(self.text) and self.text[at] not in "\r\n":
            self._report(
                "E103",
                "this line is indented with a tab",
                start,
                at,
                "write spaces here",
                "indent with two spaces for each level; a tab is read as four",
            )
        return width, at

    def _block_of(self, indent: int) -> str:
        return "top" if indent <= self._base else self._block

    def _opening(self, line: Line, at: int) -> int:
        """Read the word or label that a line starts with; return where its tokens go on."""
        head = self.words.match(HEADS[line.block], self.text, at)
        if head is None and line.block in ("top", "criteria"):
            label = _LABEL.match(self.text, at)
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
        for match in re.finditer(r"\n([ \t]*)(?=[^\s#])", self.text[at:]):
            return len(match.group(1).replace("\t", "    "))
        return 0

    def _enter(self, line: Line, block: str) -> None:
        if line.block == "top":
            self._block = block

    def _declared(self, line: Line, terminal: str, at: int) -> int:
        """Read the name that a declaration gives, up to the sign or text that ends it."""
        stops = {"TERM": ":", "DEFINE": ":", "PERIOD": ":", "PARAMETER": ":", "ANCHOR": '"', "INDEX_DATE": '"'}
        if terminal in ("PROTOCOL", "VOCABULARY", "CODE"):
            return self._rest_as(line, "NAME", at)
        if terminal in ("BECAUSE", "CRITERION"):
            return self._paths(line, at)
        if terminal not in stops:
            return at
        end = at
        while end < len(self.text) and self.text[end] not in stops[terminal] + "\r\n#":
            quoted = _QUOTED_NAME.match(self.text, end) if self.text[end] == "'" else None
            end = quoted.end() if quoted else end + 1
        self._declare_name(line, at, end)
        return end

    def _declare_name(self, line: Line, start: int, end: int) -> None:
        raw = self.text[start:end]
        start += len(raw) - len(raw.lstrip())
        end -= len(raw) - len(raw.rstrip())
        if start >= end:
            return
        self._add(line, "NAME", start, end)
        if self.text[start] == "'":
            return
        for word in re.finditer(r"[^\W\d_][\w'’+/-]*", self.text[start:end]):
            if word.group() in reserved_words():
                self._report(
                    "E108",
                    f'"{word.group()}" is a word of the language and cannot be part of a name',
                    start + word.start(),
                    start + word.end(),
                    "reserved word",
                    f"choose another name, or write the whole name in single quotes: '{self.text[start:end]}'",
                )
                return

    # ------------------------------------------------------------ tokens

    def _tokens(self, line: Line, at: int) -> int:
        """Read tokens up to the end of the physical line; return the start of the next."""
        while at < len(self.text) and self.text[at] not in "\r\n":
            blank = _BLANK.match(self.text, at)
            if blank:
                at = blank.end()
            elif self.text[at] == "\u00a0":
                at += 1
            elif self.text[at] == "#":
                at = self._comment(line, at)
            else:
                at = self._token(line, at)
        line.stop = at
        return _after_break(self.text, at)

    def _comment(self, line: Line, at: int) -> int:
        end = re.compile(r"[^\r\n]*").match(self.text, at).end()  # type: ignore[union-attr]
        line.comments.append((at, self.text[at:end].rstrip()))
        return end

    def _token(self, line: Line, at: int) -> int:
        character = self.text[at]
        if character in '"“”':
            return self._string(line, at)
        if character == "'":
            quoted = _QUOTED_NAME.match(self.text, at)
            if quoted:
                return self._add(line, "NAME", at, quoted.end())
        if line.tokens and line.tokens[-1].type == "IN":
            return self._rest_as(line, "UNIT", at)
        limit = _LIMIT_ALONE.match(self.text, at)
        if limit and not self._in_name(line, at):
            return self._add(line, "MULTIPLE", at, limit.end())
        number = self._number(line, at)
        if number is not None:
            return number
        operator = self._operators.match(self.text, at)
        if operator and operator.lastgroup:
            return self._add(line, operator.lastgroup, at, operator.end())
        return self._words(line, at)

    def _words(self, line: Line, at: int) -> int:
        keyword = self._keyword(line, at)
        if keyword:
            end = self._add(line, keyword[0], at, keyword[1])
            return self._paths(line, end) if keyword[0] in ("BECAUSE", "CRITERION") else end
        word = _WORD.match(self.text, at)
        if word is None:
            return self._unknown_character(at)
        return self._name(line, at, word.end())

    def _name(self, line: Line, start: int, end: int) -> int:
        """Add words to the name that they go on with, or start a new one."""
        if self._in_name(line, start):
            last = line.tokens.pop()
            start = last.start
        return self._add(line, "NAME", start, end)

    def _in_name(self, line: Line, at: int) -> bool:
        """Whether a name has just ended here, so that a word goes on with it."""
        if not line.tokens or line.tokens[-1].type != "NAME":
            return False
        last = line.tokens[-1]
        between = self.text[last.end : at]
        return bool(between) and not between.strip(" \t") and not last.text.endswith("'")

    def _keyword(self, line: Line, at: int) -> tuple[str, int] | None:
        block = line.block if line.block in INSIDE else "criteria"
        if block == "criteria":
            return self._statement_word(line, at)
        if block == "top" and line.tokens and line.tokens[0].type in ("LABEL", "DEFINE"):
            return self._statement_word(line, at)
        found = self.words.match(self._inside(line, block), self.text, at)
        return found if found and self._fits(line, found, at) else None

    def _inside(self, line: Line, block: str) -> tuple[str, ...]:
        """The words that count here, in a line that is not a statement."""
        kinds = {each.type for each in line.tokens}
        if block == "top" and kinds & {"ELIGIBLE", "INELIGIBLE", "UNDETERMINED"}:
            return ("BECAUSE",)
        if block == "top" and "PERIOD" in kinds:
            return ("TO", "BEFORE", "AFTER", "START_OF", "END_OF", "FIRST", "LATEST")
        if "ONE_OF" in kinds or "INCLUDES" in kinds:
            return ("ONE_OF",)
        return INSIDE[block]

    def _fits(self, line: Line, found: tuple[str, int], at: int) -> bool:
        terminal, end = found
        rest = self.text[end : end + 40].lstrip(" \t")
        match terminal:
            case "FROM" | "TO" | "UNTIL" | "ON" if line.block == "example":
                return rest[:1].isdigit()
            case "BY":
                return rest[:1] in '"“'
            case "YES" | "NO" if line.block == "example":
                return bool(line.tokens) and line.tokens[-1].type in ("IS", "ATTESTED")
            case _:
                return True

    def _statement_word(self, line: Line, at: int) -> tuple[str, int] | None:
        last = line.tokens[-1] if line.tokens else None
        if last is not None and last.type == "IS":
            return self.words.match(tuple(STATES), self.text, at)
        if last is not None and last.type == "NOT" and len(line.tokens) > 1 and line.tokens[-2].type == "IS":
            return self.words.match(tuple(STATES), self.text, at)
        found = self.words.match(tuple(RESERVED), self.text, at)
        inside = self._in_name(line, at)
        opening = None if inside or _listing(line) else self.words.match(tuple(OPENING), self.text, at)
        if opening and (found is None or opening[1] > found[1]) and self._opens(opening):
            return opening
        if found is None and last is not None and last.type == "DURATION":
            return self.words.match(("OF",), self.text, at)
        return found

    def _opens(self, found: tuple[str, int]) -> bool:
        terminal, end = found
        if terminal == "AGE":
            return _AGE_FOLLOWS.match(self.text, end) is not None
        if terminal == "SEX":
            return _SEX_FOLLOWS.match(self.text, end) is not None
        return True

    # ------------------------------------------------------------ numbers

    def _number(self, line: Line, at: int) -> int | None:
        date = _DATE.match(self.text, at)
        if date:
            return self._add(line, "DATE", at, date.end())
        last = line.tokens[-1].type if line.tokens else ""
        if last in ("BORN", "ON", "FROM", "TO", "UNTIL", "AMENDED") and line.block in ("example", "header"):
            loose = _LOOSE_DATE.match(self.text, at)
            if loose:
                return self._add(line, "DATE", at, loose.end())
        clock = _CLOCK.match(self.text, at)
        if clock and last == "DATE":
            return self._add(line, "CLOCK", at, clock.end())
        number = _NUMBER.match(self.text, at)
        word = _WORD.match(self.text, at)
        if number is None or (word and word.end() > number.end()):
            return None
        return self._measured(line, at, number.end())

    def _measured(self, line: Line, at: int, end: int) -> int:
        """A number that may have a unit, be a multiple of a limit, or belong to a name."""
        wrong = _COMMA_NUMBER.match(self.text, at)
        if wrong and wrong.end() > end:
            self._report(
                "E109",
                f'"{wrong.group()}" can be read in two ways',
                at,
                wrong.end(),
                "comma in a number",
                f"write {wrong.group().replace(',', '.')} with a decimal point, or separate thousands as in 1,500",
            )
            end = wrong.end()
        for terminal, pattern in (("MULTIPLE", _MULTIPLE), ("DURATION", _TIME_UNIT)):
            found = pattern.match(self.text, end)
            if found:
                return self._add(line, terminal, at, found.end())
        unit = match_prefix(self.text, end)
        if unit is not None:
            return self._add(line, "QUANTITY", at, unit[1])
        chunk = _UNIT_CHUNK.match(self.text, end)
        if chunk and looks_like_unit(chunk.group(1)):
            return self._add(line, "QUANTITY", at, chunk.end())
        if self._in_name(line, at):
            return self._name(line, at, end)
        return self._add(line, "NUMBER", at, end)

    # ------------------------------------------------------------ texts and the rest

    def _string(self, line: Line, at: int) -> int:
        closing = '"”' if self.text[at] in "“”" else '"'
        end = at + 1
        while end < len(self.text):
            if self.text[end] in closing:
                if self.text.startswith('""', end) and closing == '"':
                    end += 2
                    continue
                return self._add(line, "STRING", at, end + 1)
            if self.text[end] == "\n" and self._starts_anew(end + 1):
                break
            end += 1
        stop = self.text.find("\n", at)
        stop = len(self.text) if stop < 0 else stop
        self._report(
            "E102",
            "this text is not closed",
            at,
            at + 1,
            "opened here",
            'close it with a quotation mark; a quotation mark inside is written twice: ""',
        )
        self._add(line, "STRING", at, len(self.text[:stop].rstrip()))
        return stop

    def _starts_anew(self, at: int) -> bool:
        """Whether an open text cannot reach this line: it is empty, or starts a criterion or declaration."""
        _, first = _indent_at(self.text, at)
        if first >= len(self.text) or self.text[first] in "\r\n":
            return True
        if _LABEL.match(self.text, first):
            return True
        return first == at and self.words.match(HEADS["top"], self.text, first) is not None

    def _rest_as(self, line: Line, terminal: str, at: int) -> int:
        at = _BLANK.match(self.text, at).end() if self.text[at : at + 1] in (" ", "\t") else at  # type: ignore[union-attr]
        found = _REST.match(self.text, at)
        assert found is not None
        end = at + len(found.group().rstrip())
        return self._add(line, terminal, at, end) if end > at else end

    def _paths(self, line: Line, at: int) -> int:
        while True:
            blank = _BLANK.match(self.text, at)
            here = blank.end() if blank else at
            path = _PATH.match(self.text, here)
            if path is None:
                return at
            at = self._add(line, "PATH", here, path.end())
            if self.text[at : at + 1] != ",":
                return at
            at = self._add(line, "_COMMA", at, at + 1)

    def _unknown_character(self, at: int) -> int:
        end = at + 1
        while end < len(self.text) and not self.text[end].isspace() and not self.text[end].isalnum():
            end += 1
        self._report(
            "E104",
            f"the language has no sign {self.text[at:end]!r}".replace("'", '"'),
            at,
            end,
            "not understood",
            "take it out, or put the name it belongs to in single quotes",
        )
        return end

    def _add(self, line: Line, terminal: str, start: int, end: int) -> int:
        line.tokens.append(Token(terminal, self.text[start:end], start, end))
        return end

    def _report(self, code: str, message: str, start: int, end: int, label: str, help_text: str) -> None:
        span = Span(self.source.name, start, end)
        self.diagnostics.append(diagnose(code, message, span, label, help=(help_text,)))


def _listing(line: Line) -> bool:
    """Whether the line is in a list of values, where opening words are ordinary."""
    for token in reversed(line.tokens):
        if token.type == "ONE_OF":
            return True
        if token.type not in ("NAME", "_COMMA"):
            return False
    return False


def _left_open(line: Line) -> bool:
    """Whether a line ends so that the next must go on with it."""
    return bool(line.tokens) and line.tokens[-1].type in ("AND", "OR", "NOT", "THEN", "ELSE", "IF", "UNLESS")


def _after_break(text: str, at: int) -> int:
    if text.startswith("\r\n", at):
        return at + 2
    return at + 1


def _indent_at(text: str, at: int) -> tuple[int, int]:
    end = at
    while end < len(text) and text[end] in " \t":
        end += 1
    return end - at, end
