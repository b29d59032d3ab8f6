"""Reading an HTML page back, to ask what is in it."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = {"meta", "input", "br", "col", "hr", "img", "link"}


class Outline(HTMLParser):
    """Every element with its attributes, in order, and the text of the page by element."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.elements = []
        self.text = []
        self.open = []
        self.unbalanced = []
        self.feed(page)
        self.close()
        self.unbalanced += self.open

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.unbalanced.append(tag)

    def handle_data(self, data):
        self.text.append((self.open[-1] if self.open else "", data))

    def tags(self):
        return [tag for tag, _ in self.elements]

    def of(self, tag):
        return [attributes for found, attributes in self.elements if found == tag]

    def visible(self):
        """The page's words, blanks collapsed."""
        words = "".join(text for tag, text in self.text if tag not in ("style", "title"))
        return " ".join(words.split())

    def style(self):
        return "".join(text for tag, text in self.text if tag == "style")
