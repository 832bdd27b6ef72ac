"""The process that makes the PDF of a handout: ``typst_worker.py FOLDER``.

Reads ``handout.json``, ``handout.typ`` and ``deck.pdf`` in the folder and writes ``handout.pdf``.
Prints one JSON object: ``{}``; ``{"no_font": LETTERS}`` if no font of this computer has some of the
letters; ``{"bad": [PAGES]}`` for pages that typst cannot embed; or ``{"error": TEXT}``. Ends when
its standard input is closed. A deck may make PDFium or typst crash.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import re
import sys
import threading
from pathlib import Path
from typing import Any

#: Memory and time that a handout may take
_MOST_MEMORY = 4 * 2**30
_MOST_CPU_S = 240
#: How typst reports a text that no font can show
_NO_FONT = re.compile(r'the text `"(.+?)"` could not be displayed')
_PROBE = '#image("deck.pdf", page: int(sys.inputs.page), width: 10pt)'


def make(folder: Path) -> dict[str, Any]:
    """Write the PDF; return what is printed."""
    import typst

    handout = json.loads((folder / "handout.json").read_bytes())
    pages = [
        section["art"]["page"]
        for section in handout["sections"]
        if section["art"] is not None and section["art"]["kind"] == "vector"
    ]
    if pages:
        _draw_annotations(folder / "deck.pdf", pages)
    try:
        return _compile(folder)
    except typst.TypstError as error:
        if not pages:
            return {"error": str(error)}
        # PDFium repairs more than typst does, and writes without a password.
        _write_again(folder / "deck.pdf")
        try:
            return _compile(folder)
        except typst.TypstError as again:
            bad = [page for page in pages if not _can_embed(folder, page)]
            return {"bad": bad or pages, "error": str(again)}


def _compile(folder: Path) -> dict[str, Any]:
    import typst

    template, root = str(folder / "handout.typ"), str(folder)
    typst.compile(template, output=str(folder / "handout.pdf"), root=root)
    try:
        # Only to learn of letters without a font: typst embeds no PDF by these rules. What it has
        # laid out is kept, so this takes a moment.
        typst.compile(template, root=root, pdf_standards="ua-1")
    except typst.TypstError as error:
        if (found := _NO_FONT.search(str(error))) is not None:
            return {"no_font": found[1]}
    return {}


def _can_embed(folder: Path, page: int) -> bool:
    import typst

    probe = folder / "probe.typ"
    probe.write_text(_PROBE)
    try:
        typst.compile(str(probe), root=str(folder), sys_inputs={"page": str(page)})
    except typst.TypstError:
        return False
    return True


def _draw_annotations(deck: Path, pages: list[int]) -> None:
    """Make filled form fields, stamps and comments part of their pages: typst embeds none."""
    import pypdfium2.raw as pdfium

    content = deck.read_bytes()
    document = pdfium.FPDF_LoadMemDocument64(content, len(content), None)
    if not document:
        return
    settings = pdfium.FPDF_FORMFILLINFO(version=2)
    form = pdfium.FPDFDOC_InitFormFillEnvironment(document, settings)
    has_drawn = False
    for number in pages:
        page = pdfium.FPDF_LoadPage(document, number - 1)
        if not page:
            continue
        kinds = set()
        for index in range(pdfium.FPDFPage_GetAnnotCount(page)):
            if annotation := pdfium.FPDFPage_GetAnnot(page, index):
                kinds.add(pdfium.FPDFAnnot_GetSubtype(annotation))
                pdfium.FPDFPage_CloseAnnot(annotation)
        if kinds - {pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_POPUP}:
            done = pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY)
            has_drawn = has_drawn or done == pdfium.FLATTEN_SUCCESS
        pdfium.FPDF_ClosePage(page)
    if has_drawn:
        _save(document, deck)
    if form:
        pdfium.FPDFDOC_ExitFormFillEnvironment(form)
    pdfium.FPDF_CloseDocument(document)


def _write_again(deck: Path) -> None:
    import pypdfium2.raw as pdfium

    content = deck.read_bytes()
    document = pdfium.FPDF_LoadMemDocument64(content, len(content), None)
    if document:
        _save(document, deck)
        pdfium.FPDF_CloseDocument(document)


def _save(document: Any, deck: Path) -> None:
    """Replace the deck by what PDFium writes of a document."""
    import pypdfium2.raw as pdfium

    parts: list[bytes] = []

    def write(_: Any, data: Any, size: int) -> int:
        parts.append(ctypes.string_at(data, size))
        return 1

    target = pdfium.FPDF_FILEWRITE(version=1)
    kind = type(target.WriteBlock)
    target.WriteBlock = kind(write)
    if pdfium.FPDF_SaveAsCopy(document, target, pdfium.FPDF_REMOVE_SECURITY):
        deck.write_bytes(b"".join(parts))


def _end_with_parent() -> None:
    sys.stdin.buffer.read()
    os._exit(1)


def main() -> None:
    """Make the handout of the folder that is named on the command line."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        # Crashes are expected here, and core dumps would fill the disk.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (_MOST_CPU_S, _MOST_CPU_S))
    print(json.dumps(make(Path(sys.argv[1]))), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
