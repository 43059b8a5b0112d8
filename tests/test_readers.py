"""Files of every kind in, sections out; broken and hostile ones refused with a sentence."""

import json
import os
import resource
import sqlite3
import time
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from memgpt.backends.passage_tokens import PassageCounter
from memgpt.backends.readers import Document, read
from memgpt.chunks import cut
from memgpt.errors import DocumentError
from memgpt.types import Section

CONTAINER = '<container xmlns="urn:c"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def document_of(path: Path) -> Document:
    (document,) = read(path)
    return document


def sections_of(path: Path) -> list[Section]:
    return list(document_of(path).sections)


def named(path: Path) -> list[tuple[str, str]]:
    return [(section.heading, section.text.strip()) for section in sections_of(path)]


def read_or_refused(path: Path) -> bool:
    """Whether there are sections, or a sentence that says why there are none."""
    try:
        return bool(sections_of(path))
    except DocumentError as error:
        return error.message.startswith(f"{path.name} ")


def pdf(pages: Sequence[str], title: str = "", bookmark: str = "") -> bytes:
    """A PDF of one line a page; an empty one has a page without text. The bookmark is that of the second page."""
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        f"<</Title({title})>>",
    ]
    page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents"
    kids = []
    for text in pages:
        stream = f"BT /F1 12 Tf 72 700 Td ({text}) Tj ET" if text else ""
        objects.append(f"<</Length {len(stream)}>>stream\n{stream}\nendstream")
        objects.append(f"{page} {len(objects)} 0 R>>")
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>"
    if bookmark:
        at = len(objects) + 1
        objects[0] = f"<</Type/Catalog/Pages 2 0 R/Outlines {at} 0 R>>"
        objects.append(f"<</First {at + 1} 0 R/Last {at + 1} 0 R/Count 1>>")
        objects.append(f"<</Title({bookmark})/Parent {at} 0 R/Dest[{kids[1]}/Fit]>>")
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj{body}endobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n"
    trailer = f"<</Size {len(objects) + 1}/Root 1 0 R/Info 4 0 R>>"
    return out + f"{head}{table}trailer{trailer}startxref\n{len(out)}\n%%EOF".encode()


def packed(path: Path, members: dict[str, str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def epub(path: Path, chapters: dict[str, str], extra: dict[str, str] | None = None) -> Path:
    items = "".join(f'<item id="{name}" href="{name}.xhtml"/>' for name in chapters)
    spine = "".join(f'<itemref idref="{name}"/>' for name in chapters)
    points = "".join(
        f'<navPoint><navLabel><text>Label of {name}</text></navLabel><content src="{name}.xhtml#top"/></navPoint>'
        for name in chapters
    )
    ncx = '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    book = (
        '<package xmlns="urn:p" xmlns:dc="urn:d"><metadata><dc:title>The Lighthouse</dc:title></metadata>'
        f"<manifest>{items}{ncx}</manifest><spine>{spine}</spine></package>"
    )
    files = {f"OEBPS/{name}.xhtml": text for name, text in chapters.items()}
    contents = {"META-INF/container.xml": CONTAINER, "OEBPS/book.opf": book, "OEBPS/toc.ncx": f"<ncx>{points}</ncx>"}
    return packed(path, {**contents, **files, **(extra or {})})


def docx(path: Path, body: str, **others: str) -> Path:
    styles = (
        f'<w:styles {WORD}><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:styleId="List"><w:name w:val="bullets"/><w:pPr><w:numPr/></w:pPr></w:style>'
        '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
        '<w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:styleId="Own"><w:name w:val="own"/><w:basedOn w:val="H2"/></w:style></w:styles>'
    )
    document = f"<w:document {WORD}><w:body>{body}</w:body></w:document>"
    return packed(path, {"word/document.xml": document, "word/styles.xml": styles, **others})


def paragraph(text: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>"


def test_markdown_has_headings_lines_and_a_title(tmp_path: Path) -> None:
    text = (
        "Intro.\n\n# The *Goals*\n\n## Scope [here](x)\nAll.\n\n```sh\n# no heading\n```\n\n"
        "Setext\n------\nEnd.\n## Bare\n"
    )
    document = document_of(written(tmp_path, "a.md", text))
    found = list(document.sections)
    assert document.title == "The Goals"
    assert [(section.heading, section.line) for section in found] == [
        ("", 1),
        ("The Goals > Scope here", 6),
        ("The Goals > Setext", 14),
        ("The Goals > Bare", 15),
    ]
    assert "# no heading" in found[1].text


def test_the_front_matter_of_markdown_is_no_heading(tmp_path: Path) -> None:
    path = written(tmp_path, "a.md", "---\ntitle: x\n# note\n---\n# Real\ntext\n")
    assert [section.heading for section in sections_of(path)] == ["", "Real"]


def test_underlined_titles_are_headings_in_the_order_they_come(tmp_path: Path) -> None:
    text = "=====\nTitle\n=====\n\nIntro.\n\nPart\n----\n\nText.\n\nSub\n~~~\n\nMore.\n\nPart 2\n------\nEnd.\n"
    assert [(heading, body) for heading, body in named(written(tmp_path, "a.rst", text))] == [
        ("Title", "Intro."),
        ("Title > Part", "Text."),
        ("Title > Part > Sub", "More."),
        ("Title > Part 2", "End."),
    ]


def test_chapters_of_a_plain_text_are_headings_but_not_those_of_its_contents(tmp_path: Path) -> None:
    text = "CONTENTS\n\nChapter 1. Sea\nChapter 2. Land\n\nCHAPTER I. Sea\n\nWater.\n\nCHAPTER II\n\nSand.\n"
    assert [section.heading for section in sections_of(written(tmp_path, "a.txt", text))] == [
        "",
        "CHAPTER I. Sea",
        "CHAPTER II",
    ]


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8-sig", "Grüße aus Köln\n"),
        ("utf-16", "Grüße aus Köln\n"),
        ("utf-16-le", "Hello without a mark, in sixteen bits\n"),
        ("cp1252", "Die Größe der Wohnung für Gäste: „schön“ – 20 € im Monat, außer März.\n" * 20),
        ("cp1251", "Привет, это обычный русский текст о погоде и о море.\n" * 20),
        ("shift_jis", "これは日本語の文章です。海はとても広いです。\n" * 20),
    ],
)
def test_the_encoding_is_guessed(tmp_path: Path, encoding: str, text: str) -> None:
    (section,) = sections_of(written(tmp_path, "a.txt", text.encode(encoding)))
    assert section.text == text


def test_one_bad_byte_does_not_spoil_a_utf8_file(tmp_path: Path) -> None:
    (section,) = sections_of(written(tmp_path, "a.txt", "Käse für Jörg. ".encode() * 50 + b"\xff end"))
    assert section.text.startswith("Käse für Jörg.")


def test_windows_line_ends_count_once(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", "one\r\ntwo\r\n\r\nthree\r\n")
    (chunk,) = cut(sections_of(path), PassageCounter())
    assert (chunk.text, chunk.place) == ("one\ntwo\n\nthree", "lines 1-4")


def test_zero_bytes_in_a_text_are_dropped(tmp_path: Path) -> None:
    (section,) = sections_of(written(tmp_path, "a.txt", b"The sea\0 is wide and blue, and nobody owns it.\n" * 3))
    assert section.text == "The sea is wide and blue, and nobody owns it.\n" * 3


def test_python_is_cut_at_its_definitions(tmp_path: Path) -> None:
    source = (
        '"""Module."""\nimport os\n\n\n# about f\n@cache\ndef f():\n    return 1\n\n\nclass A:\n    """Doc."""\n\n'
        "    def m(self):\n        def inner(): ...\n        return 2\n\n    x = 1\n\n\nprint(f())\n"
    )
    found = sections_of(written(tmp_path, "a.py", source))
    assert [(section.heading, section.line) for section in found] == [
        ("", 1),
        ("def f", 5),
        ("class A", 11),
        ("class A > def m", 14),
        ("class A", 17),
        ("", 19),
    ]
    assert "".join(f"{section.text}\n" for section in found).replace("\n", "") == source.replace("\n", "")


def test_broken_python_is_read_all_the_same(tmp_path: Path) -> None:
    document = document_of(written(tmp_path, "a.py", "def f(:\n    pass\n\nclass B:\n    y = 1\n"))
    assert [section.heading for section in document.sections] == ["def f", "class B"]
    assert document.notes


@pytest.mark.parametrize(
    ("name", "source", "headings"),
    [
        (
            "a.go",
            "package main\n\n// Run runs.\nfunc (s *Server) Run() {\n\tx()\n}\n\ntype T struct {\n}\n",
            ["", "func Run", "type T"],
        ),
        (
            "a.js",
            "import x\n\nexport async function go(a) {\n}\n\nexport default class Q {\n}\n",
            ["", "function go", "class Q"],
        ),
        ("a.c", "#include <x.h>\n\nstatic int add(int a,\n  int b)\n{\n  return a;\n}\n\nint y;\n", ["", "add()", ""]),
        ("a.rs", "pub(crate) fn go() {\n}\n\nimpl<T> Show for T {\n}\n", ["fn go", "impl Show"]),
        ("a.sql", "CREATE TABLE people (\n  id int\n);\n", ["table people"]),
    ],
)
def test_other_languages_are_cut_at_their_definitions(
    tmp_path: Path, name: str, source: str, headings: list[str]
) -> None:
    found = sections_of(written(tmp_path, name, source))
    assert [section.heading for section in found] == headings
    assert "".join(section.text for section in found) == source
    rows = source.split("\n")
    assert all(rows[section.line - 1] == section.text.split("\n")[0] for section in found)


def test_html_is_read_without_scripts_and_menus(tmp_path: Path) -> None:
    page = (
        "<!doctype html><title>My &amp; Page</title><style>x{}</style><nav><a>Home</a></nav>"
        "<h1>Top</h1><p>One\n two<br>three"
        "<script>alert('no')</script><h2>Sub</h2><ul><li>a<li>b</ul><table><tr><th>k<th>v<tr><td>1<td>2</table>"
        "<pre>x\n  y</pre><div hidden>secret</div><footer>Imprint</footer>"
    )
    document = document_of(written(tmp_path, "a.html", page))
    assert document.title == "My & Page"
    top, sub = document.sections
    assert (top.heading, top.text) == ("Top", "One two\nthree")
    assert sub.heading == "Top > Sub"
    assert all(part in sub.text for part in ("- a\n", "k | v\n", "1 | 2", "x\n  y"))
    assert not any(word in sub.text + top.text for word in ("Home", "alert", "secret", "Imprint"))


def test_a_page_that_is_all_menu_is_read_whole(tmp_path: Path) -> None:
    assert named(written(tmp_path, "a.html", "<nav><a>Home</a> <a>About us</a></nav>")) == [("", "Home About us")]


def test_a_broken_declaration_does_not_end_a_page(tmp_path: Path) -> None:
    assert named(written(tmp_path, "a.html", "<p>One <![CDAT x]> two <![if !vml]>three")) == [("", "One two three")]


def test_html_says_its_encoding(tmp_path: Path) -> None:
    page = '<meta charset="iso-8859-2"><p>Łódź i Gdańsk</p>'.encode("iso-8859-2")
    assert named(written(tmp_path, "a.html", page)) == [("", "Łódź i Gdańsk")]


def test_an_epub_is_read_in_the_order_of_its_spine(tmp_path: Path) -> None:
    chapters = {"two": "<html><h1>Second</h1><p>Rain.</p></html>", "one": "<html><p>Sun.</p></html>"}
    document = document_of(epub(tmp_path / "a.epub", chapters))
    assert document.title == "The Lighthouse"
    assert [(section.heading, section.text) for section in document.sections] == [
        ("Second", "Rain."),
        ("Label of one", "Sun."),
    ]


def test_a_protected_epub_is_refused(tmp_path: Path) -> None:
    lock = '<encryption><d><CipherReference URI="OEBPS/one.xhtml"/></d></encryption>'
    path = epub(tmp_path / "a.epub", {"one": "<p>x</p>"}, {"META-INF/encryption.xml": lock})
    with pytest.raises(DocumentError, match=r"a\.epub is encrypted"):
        document_of(path)


def test_a_docx_has_headings_lists_tables_and_notes(tmp_path: Path) -> None:
    cells = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in ("Name", "Age"))
    item = "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>item</w:t></w:r></w:p>"
    body = (
        paragraph("Report", "Titel")
        + paragraph("Goals", "berschrift1")
        + paragraph("Scope", "Own")
        + "<w:p><w:r><w:t>All </w:t></w:r><w:r><w:t>of</w:t><w:tab/><w:t>it</w:t><w:delText>no</w:delText></w:r></w:p>"
        + item
        + paragraph("other", "List")
        + f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    )
    notes = f"<w:footnotes {WORD}><w:footnote>{paragraph('See there.')}</w:footnote></w:footnotes>"
    path = docx(tmp_path / "a.docx", body, **{"word/footnotes.xml": notes})
    assert named(path) == [
        ("Report > Goals > Scope", "All of\tit\n\n- item\n\n- other\n\nName | Age"),
        ("Footnotes", "See there."),
    ]


def test_a_pdf_is_read_by_pages_and_those_without_text_are_told(tmp_path: Path) -> None:
    document = document_of(written(tmp_path, "a.pdf", pdf(["First page.", "", "Third page."], "The Report")))
    assert document.title == "The Report"
    assert [(section.text.strip(), section.page) for section in document.sections] == [
        ("First page.", 1),
        ("Third page.", 3),
    ]
    assert document.notes == ["1 of 3 pages hold no text (they may be scanned)"]
    assert document.share == 1


def test_every_page_of_a_long_pdf_stands_in_a_chunk_that_names_it(tmp_path: Path) -> None:
    texts = {f"The number of this page is {number * 7919}.": f"page {number}" for number in range(1, 301)}
    path = written(tmp_path, "a.pdf", pdf(list(texts)))
    assert {chunk.text: chunk.place for chunk in cut(sections_of(path), PassageCounter())} == texts


def test_a_pdf_of_pictures_is_refused_with_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"holds no text.*ocrmypdf"):
        document_of(written(tmp_path, "a.pdf", pdf(["", ""])))


def test_an_encrypted_pdf_is_refused(tmp_path: Path) -> None:
    lock = (
        b"/Encrypt<</Filter/Standard/V 1/R 2/O(" + b"o" * 32 + b")/U(" + b"u" * 32 + b")/P -4>>/ID[(a)(a)]/Info 4 0 R"
    )
    with pytest.raises(DocumentError, match="is encrypted"):
        document_of(written(tmp_path, "a.pdf", pdf(["x"]).replace(b"/Info 4 0 R", lock)))


def test_the_bookmarks_of_a_pdf_are_headings(tmp_path: Path) -> None:
    found = sections_of(written(tmp_path, "a.pdf", pdf(["One.", "Two.", "Three."], bookmark="Middle")))
    assert [section.heading for section in found] == ["", "Middle", "Middle"]


def test_a_pdf_cut_in_the_middle_is_refused_or_read_as_far_as_it_goes(tmp_path: Path) -> None:
    whole = pdf([f"Page {number}." for number in range(1, 40)])
    for share in (0.02, 0.3, 0.6, 0.95):
        assert read_or_refused(written(tmp_path, "a.pdf", whole[: int(len(whole) * share)]))


def test_csv_rows_name_their_columns(tmp_path: Path) -> None:
    path = written(tmp_path, "a.csv", 'name;age;note\nAda;36;"likes; ""sums""\nand lines"\nBob;;\n')
    assert [(section.text, section.row) for section in sections_of(path)] == [
        ('name: Ada; age: 36; note: likes; "sums"\nand lines', 1),
        ("name: Bob", 2),
    ]


@pytest.mark.parametrize(
    ("name", "text", "rows"),
    [
        ("a.csv", "fruit\napple\npear, green\n", ["fruit: apple", "fruit: pear; column 2: green"]),
        ("a.csv", "1,2\n3,4\n", ["column 1: 1; column 2: 2", "column 1: 3; column 2: 4"]),
        ("a.tsv", "a\tb\n1,5\t2\n", ["a: 1,5; b: 2"]),
    ],
)
def test_csv_of_other_shapes(tmp_path: Path, name: str, text: str, rows: list[str]) -> None:
    assert [section.text for section in sections_of(written(tmp_path, name, text))] == rows


def test_a_quote_left_open_is_told(tmp_path: Path) -> None:
    path = written(tmp_path, "a.csv", 'a,b\n1,2\n"' + "x,y\n" * 2_000_000)
    with pytest.raises(DocumentError, match="breaks off after row 1"):
        sections_of(path)


def test_json_names_the_path_of_each_value(tmp_path: Path) -> None:
    value = {"name": "x", "on": True, "none": None, "deep": {"a": [1, {"b": 2}]}, "list": [{"id": 1, "t": "u"}]}
    assert named(written(tmp_path, "a.json", json.dumps(value, indent=1))) == [
        ("", "name: x\non: true"),
        ("deep", "a[0]: 1\na[1].b: 2"),
        ("list", "[0] id: 1; t: u"),
    ]


def test_json_records_are_rows(tmp_path: Path) -> None:
    for name, text in (("a.json", '[{"a": 1}, {"a": {"b": 2}}]'), ("a.jsonl", '{"a": 1}\n{"a": {"b": 2}}\n')):
        found = sections_of(written(tmp_path, name, text))
        assert [(section.text, section.row) for section in found] == [("a: 1", 1), ("a.b: 2", 2)]


def test_broken_lines_of_json_are_counted(tmp_path: Path) -> None:
    document = document_of(written(tmp_path, "a.jsonl", '{"a": 1}\n{"a": \n{"a": 3}\n'))
    assert [section.row for section in document.sections] == [1, 3]
    assert document.notes == ["1 of its values is not valid JSON"]


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000 + "1", '{"a":' * 900 + "1" + "}" * 900, "nonsense"])
def test_json_that_is_broken_or_too_deep_neither_crashes_nor_hangs(tmp_path: Path, text: str) -> None:
    assert read_or_refused(written(tmp_path, "a.json", text))


def test_lone_surrogates_do_not_reach_the_data_base(tmp_path: Path) -> None:
    (section,) = sections_of(written(tmp_path, "a.jsonl", '{"a": "x\\ud800y\\u0000z"}\n'))
    assert section.text.encode() == b"a: x?yz"


def test_a_notebook_is_read_without_its_results(tmp_path: Path) -> None:
    cells = [
        {"cell_type": "markdown", "source": ["# Title\n", "Text."]},
        {"cell_type": "code", "source": "print(1)", "outputs": [{"data": {"image/png": "iVBOR"}}]},
    ]
    path = written(tmp_path, "a.ipynb", json.dumps({"cells": cells}))
    assert named(path) == [("cell 1", "# Title\nText."), ("cell 2", "print(1)")]


MBOX = (
    "From a@x Mon Jan  1\nFrom: Ada <a@x.org>\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\n"
    "Date: Mon, 1 Jan 2024 10:00:00 +0000\n\n"
    "Dear Bob,\n>From the sea.\n\nFrom b@x Mon Jan  2\nSubject: Files\nMIME-Version: 1.0\n"
    'Content-Type: multipart/mixed; boundary="B"\n\n--B\nContent-Type: text/html\n\n<p>Only <b>html</b></p>\n'
    '--B\nContent-Type: application/pdf\nContent-Disposition: attachment; filename="plan.pdf"\n\nJVBERi0=\n--B--\n'
)


def test_each_mail_of_a_mailbox_is_a_section(tmp_path: Path) -> None:
    first, second = sections_of(written(tmp_path, "a.mbox", MBOX))
    assert (first.heading, first.whole) == ("message 1: Grüße", True)
    assert (
        "From: Ada <a@x.org>\nDate: Mon, 1 Jan 2024 10:00:00 +0000\nSubject: Grüße\n\nDear Bob,\nFrom the sea."
        in first.text
    )
    assert second.text == "Subject: Files\n\nOnly html\n\nAttached: plan.pdf"


def test_a_message_is_read_by_its_charset(tmp_path: Path) -> None:
    kind = b"Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable"
    mail = b"Subject: Hi\n" + kind + b"\n\nK=E4se\n"
    document = document_of(written(tmp_path, "a.eml", mail))
    assert document.title == "Hi"
    assert [section.text for section in document.sections] == ["Subject: Hi\n\nKäse"]


def test_every_table_of_a_data_base_is_a_document(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE people (name TEXT, age INTEGER, face BLOB)")
        db.execute("INSERT INTO people VALUES ('Ada', 36, x'0102'), ('Bob', NULL, NULL)")
        db.execute('CREATE TABLE "odd "" name" (x)')
        db.execute('INSERT INTO "odd "" name" VALUES (1.5)')
        db.execute("CREATE TABLE void (x)")
    db.close()
    before = path.read_bytes()
    odd, people = read(path)
    assert (odd.member, people.member, people.title) == ('odd " name', "people", "table people")
    assert [section.text for section in people.sections] == [
        "Columns of the table people: name TEXT, age INTEGER, face BLOB.",
        "name: Ada; age: 36; face: <2 bytes>",
        "name: Bob",
    ]
    assert path.read_bytes() == before


def test_a_broken_data_base_is_told(tmp_path: Path) -> None:
    path = written(tmp_path, "a.db", b"SQLite format 3\0" + b"\x07" * 5000)
    with pytest.raises(DocumentError, match=r"a\.db can not be read as a data base"):
        list(read(path))


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.txt", b"", "is empty"),
        ("a.txt", b" \n\n", "holds no text"),
        ("a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(200), "is a binary file"),
        ("a.txt", bytes(range(256)) * 20, "is a binary file"),
        ("a.raw", b"".join(bytes([number % 30, 0]) for number in range(5000)), "is a binary file"),
        ("a.pdf", b"not a pdf at all", "is damaged, or no PDF"),
        ("a.docx", b"PK\x03\x04 broken", "is damaged"),
        ("a.docx", b"\xd0\xcf\x11\xe0" + bytes(600), "is encrypted"),
        ("a.doc", b"\xd0\xcf\x11\xe0" + bytes(600), r"can not be read.*\.docx"),
        ("a.epub", b"nothing", "is damaged"),
        ("a.xlsx", b"PK\x03\x04 rest", r"can not be read.*\.csv"),
        ("a.json", b"plain words", "is not JSON"),
    ],
)
def test_what_can_not_be_read_is_refused_by_name(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    with pytest.raises(DocumentError, match=rf"(?s){name[0]}\.{name[2:]} .*{reason}"):
        sections_of(written(tmp_path, name, content))


def test_a_folder_or_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="is a folder that can not be opened"):
        document_of(tmp_path)
    with pytest.raises(DocumentError, match="can not be read: No such file"):
        document_of(tmp_path / "gone.txt")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_told(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", "secret")
    path.chmod(0)
    with pytest.raises(DocumentError, match="Permission denied"):
        document_of(path)


def test_an_archive_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    bomb = f"<w:document {WORD}><w:body><w:p>" + "<w:r/>" * 25_000_000
    path = packed(tmp_path / "a.docx", {"word/document.xml": bomb})
    assert path.stat().st_size < 1_000_000
    with pytest.raises(DocumentError, match="unpacks to more than a document should"):
        sections_of(path)


def test_xml_with_entities_of_its_own_is_refused(tmp_path: Path) -> None:
    evil = '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    document = f"{evil}<w:document {WORD}><w:body>{paragraph('&a;&b;')}</w:body></w:document>"
    for path in (
        packed(tmp_path / "a.docx", {"word/document.xml": document}),
        packed(tmp_path / "a.epub", {"META-INF/container.xml": evil + CONTAINER}),
    ):
        with pytest.raises(DocumentError, match="is damaged"):
            document_of(path)


def test_a_large_text_is_not_held_in_memory(tmp_path: Path) -> None:
    line = "The ferry leaves the harbour at nine, and nobody talks about the weather.\n"
    path = tmp_path / "large.txt"
    with path.open("w") as file:
        for _ in range(1500):
            file.write(line * 400 + "\n")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    characters = sum(len(section.text) for section in document_of(path).sections)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert characters == path.stat().st_size
    assert grown < 20_000  # kilobytes


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("a.html", "<a "),
        ("a.html", '<a "<a" '),
        ("a.html", "<!--"),
        ("a.html", "&nbsp;"),
        ("a.html", "<h1>"),
        ("a.md", "# " + " " * 100),
        ("a.md", "[[[("),
        ("a.c", "ab::"),
        ("a.txt", "\t "),
        ("a.mbox", ">From "),
        ("a.csv", '"",'),
        ("a.json", '{"a":['),
    ],
)
def test_reading_takes_time_in_proportion_to_the_size(tmp_path: Path, name: str, unit: str) -> None:
    path = written(tmp_path, name, "begin x\n" + unit * (300_000 // len(unit)) + "x")
    begun = time.process_time()
    with suppress(DocumentError):
        assert sum(chunk.tokens for chunk in cut(sections_of(path), PassageCounter()))
    assert time.process_time() - begun < 5


def test_what_a_file_holds_counts_more_than_its_name(tmp_path: Path) -> None:
    assert [section.page for section in sections_of(written(tmp_path, "report", pdf(["Hello."])))] == [1]
    assert named(written(tmp_path, "page", "<!DOCTYPE html><h1>A</h1>b")) == [("A", "b")]
