"""Where a sheet places things the size of a slide: forms, pictures, clips and frames.

For the worker only: takes PDFium's handles.
"""

from __future__ import annotations

import ctypes
from typing import Any

from duthviewer.slides.areas import Area, Placing, placing
from duthviewer.slides.messages import PlacedBox

#: Objects of a sheet that are examined, and those of them whose clip is read, which takes 20 µs
#: each: a plot can have a million, a slide has a hundred
_MOST_OBJECTS, _MOST_CLIPS = 5000, 300
#: A box of a smaller share of the sheet's width or height is no slide
_SMALLEST = 0.08
#: How far a box may be beyond the edge of the sheet
_BEYOND = 0.02
#: A form with at least this share of the sheet's width and height is the sheet itself
_WHOLE = 0.95
#: Forms within forms that are opened: Cairo puts each sheet into one
_DEEPEST = 3
#: A rectangle has five segments, a rounded one nine
_SIDES = 10
#: Boxes that differ by less than one of these steps of a sheet are counted as one
_GRID = 2000

#: Things in a form that are examined
_MOST_LOOSE = 60

_Box = tuple[float, float, float, float]


def placed_boxes(page: Any) -> list[PlacedBox]:
    """Return the boxes on a sheet that may be slides; boxes in the same place are counted."""
    return _BoxReader(placing(page)).read(page)


class _BoxReader:
    def __init__(self, place: Placing) -> None:
        self._place = place
        self._counts: dict[tuple[str, int, int, int, int], int] = {}

    def read(self, page: Any) -> list[PlacedBox]:
        import pypdfium2.raw as pdfium

        count = pdfium.FPDFPage_CountObjects(page)
        self._read_all(page, count, pdfium.FPDFPage_GetObject, None, _DEEPEST)
        return [
            PlacedBox(kind, left / _GRID, top / _GRID, right / _GRID, bottom / _GRID, count)
            for (kind, left, top, right, bottom), count in self._counts.items()
        ]

    def _read_all(self, owner: Any, count: int, get: Any, matrix: Any, depth: int) -> None:
        """Read the objects of the sheet or of a form, whose ``matrix`` leads to the sheet."""
        import pypdfium2.raw as pdfium

        step = -(-count // _MOST_CLIPS)
        for index in range(min(count, _MOST_OBJECTS)):
            thing = get(owner, index)
            kind = pdfium.FPDFPageObj_GetType(thing)
            if kind == pdfium.FPDF_PAGEOBJ_FORM:
                self._read_form(thing, matrix, depth)
                continue
            if index % step == 0:
                self._add("clip", _clip(thing), matrix)
            if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
                self._add("picture", _bounds(thing), matrix)
            elif (
                kind == pdfium.FPDF_PAGEOBJ_PATH and pdfium.FPDFPath_CountSegments(thing) <= _SIDES
            ):
                self._add("frame", _bounds(thing), matrix)

    def _read_form(self, form: Any, matrix: Any, depth: int) -> None:
        import pypdfium2.raw as pdfium

        count = pdfium.FPDFFormObj_CountObjects(form)
        own = pdfium.FS_MATRIX()
        if count < 1 or not pdfium.FPDFPageObj_GetMatrix(form, own):
            return
        whole = own if matrix is None else _product(own, matrix)
        children = [pdfium.FPDFFormObj_GetObject(form, n) for n in range(min(count, _MOST_LOOSE))]
        # PDFium clips what is in a form by the form's box, but drops that for a smaller clip.
        boxes = [clip for child in children if (clip := _clip(child, first=True)) is not None]
        outer = max(boxes, key=_area_of, default=None)
        bounds = _bounds(form)
        area = self._area(outer, whole)
        if area is None or bounds is None:
            self._loose(bounds, whole, matrix, count)
            return
        if min(area.right - area.left, area.bottom - area.top) >= _WHOLE:
            if depth:
                self._read_all(form, count, pdfium.FPDFFormObj_GetObject, whole, depth - 1)
            return
        inner = self._area(bounds, matrix)
        if inner is None or _holds(area, inner):
            self._count("form", area, count)
        else:
            self._loose(bounds, whole, matrix, count)

    def _loose(self, bounds: _Box | None, whole: Any, matrix: Any, count: int) -> None:
        """Add a form whose box is unknown: its contents, with the origin that a slide begins at."""
        origin = self._area((0.0, 0.0, 0.0, 0.0), whole)
        if (inner := self._area(bounds, matrix)) is None or origin is None or whole.b or whole.c:
            return
        area = Area(origin.left, inner.top, inner.right, origin.bottom)
        if area.left <= inner.left + 0.02 and area.bottom >= inner.bottom - 0.02:
            self._count("loose", area, count)

    def _add(self, kind: str, box: _Box | None, matrix: Any) -> None:
        if (area := self._area(box, matrix)) is not None:
            self._count(kind, area, 1)

    def _count(self, kind: str, area: Area, count: int) -> None:
        width, height = area.right - area.left, area.bottom - area.top
        if min(width, height) < _SMALLEST or max(width, height) > 1.02:
            return
        edges = (area.left, area.top, area.right, area.bottom)
        # Chrome draws the grounds of the pages before and after beyond the edges of each page.
        if kind != "loose" and (min(edges) < -_BEYOND or max(edges) > 1 + _BEYOND):
            return
        left, top, right, bottom = (round(edge * _GRID) for edge in edges)
        key = kind, left, top, right, bottom
        self._counts[key] = self._counts.get(key, 0) + count

    def _area(self, box: _Box | None, matrix: Any) -> Area | None:
        if box is None:
            return None
        if matrix is not None:
            m = matrix
            xs = [m.a * x + m.c * y + m.e for x in box[::2] for y in box[1::2]]
            ys = [m.b * x + m.d * y + m.f for x in box[::2] for y in box[1::2]]
            box = min(xs), min(ys), max(xs), max(ys)
        return self._place(*box)


def _area_of(box: _Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _holds(area: Area, inner: Area) -> bool:
    """Return whether an area contains another one, but for 2 % of the sheet."""
    return (
        area.left < inner.left + 0.02
        and area.right > inner.right - 0.02
        and area.top < inner.top + 0.02
        and area.bottom > inner.bottom - 0.02
    )


def _product(first: Any, then: Any) -> Any:
    """Return the matrix that applies two matrices of PDFium one after the other."""
    import pypdfium2.raw as pdfium

    return pdfium.FS_MATRIX(
        first.a * then.a + first.b * then.c,
        first.a * then.b + first.b * then.d,
        first.c * then.a + first.d * then.c,
        first.c * then.b + first.d * then.d,
        first.e * then.a + first.f * then.c + then.e,
        first.e * then.b + first.f * then.d + then.f,
    )


def _bounds(thing: Any) -> _Box | None:
    import pypdfium2.raw as pdfium

    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(thing, left, bottom, right, top):
        return None
    return left.value, bottom.value, right.value, top.value


def _clip(thing: Any, first: bool = False) -> _Box | None:
    """Return the box left by an object's clip paths, or the box of the first of them alone."""
    import pypdfium2.raw as pdfium

    paths = pdfium.FPDFPageObj_GetClipPath(thing)
    count = pdfium.FPDFClipPath_CountPaths(paths) if paths else 0
    if count < 1:
        return None
    left, bottom, right, top = -1e9, -1e9, 1e9, 1e9
    x, y = ctypes.c_float(), ctypes.c_float()
    for path in range(1 if first else count):
        xs, ys = [], []
        for index in range(min(pdfium.FPDFClipPath_CountPathSegments(paths, path), _SIDES)):
            segment = pdfium.FPDFClipPath_GetPathSegment(paths, path, index)
            if pdfium.FPDFPathSegment_GetPoint(segment, x, y):
                xs.append(x.value)
                ys.append(y.value)
        if xs:
            left, right = max(left, min(xs)), min(right, max(xs))
            bottom, top = max(bottom, min(ys)), min(top, max(ys))
    return (left, bottom, right, top) if left < right < 1e9 and bottom < top < 1e9 else None
