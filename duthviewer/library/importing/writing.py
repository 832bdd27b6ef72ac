"""Writing what an import brings, the catalogue and the files that come with it, and undoing it."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterable
from pathlib import Path

from duthviewer.catalogue.addresses import AddressError, inner_path
from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.problems import CatalogueError
from duthviewer.catalogue.reader import parse_catalogue
from duthviewer.catalogue.value import Value
from duthviewer.catalogue.writer import write_catalogue
from duthviewer.errors import KnownError, translatable
from duthviewer.library.importing.values import ImportedConference, ImportFailed
from duthviewer.writing import CannotWrite, write_whole

CATALOGUE_NAME = "catalogue.yaml"


class WouldReplace(KnownError):
    """A file exists where one would be written, and replacing it was not asked for."""

    def __init__(self, path: Path) -> None:
        text = translatable("{path} already exists. Nothing was written.")
        super().__init__(text, path=path)
        self.path = path


class WrittenFile(Value, frozen=True):
    """A file that was written, with the content that it replaced."""

    path: Path
    #: To recognise the file as unchanged
    digest: bytes
    replaced: bytes | None = None


class WrittenImport(Value, frozen=True):
    """What `write_import` wrote."""

    catalogue: Path
    files: tuple[WrittenFile, ...]
    #: The folders that it created, the innermost first
    folders: tuple[Path, ...] = ()


def folder_of_import(conference: Conference, videos: Iterable[Path]) -> Path:
    """Return the folder for a new conference: one of its own in the first folder of ``videos``.

    Downloads of the conference are kept beside its catalogue, so it is a folder for videos.
    """
    return next(iter(videos)) / conference.id


def is_beside_files(imported: ImportedConference) -> bool:
    """Return whether the conference names files that do not come with it."""
    return bool(names_beside(imported))


def names_beside(imported: ImportedConference) -> list[str]:
    """Return the names of files that the conference expects beside its catalogue."""
    made = {file.name for file in imported.files}
    conference = imported.conference
    names = [recording.file for recording in conference.recordings]
    for talk in conference.talks:
        names += [
            name for name in (talk.slides, talk.thumbnail) if name and not name.startswith("http")
        ]
    return [name for name in names if name is not None and name not in made]


def write_import(
    catalogue: Path, imported: ImportedConference, *, replaces: bool = False
) -> WrittenImport:
    """Write the catalogue, and beside it the files that come with the import.

    The catalogue is written last: without it nothing opens half a conference. If anything fails,
    all is undone. Raises WouldReplace, unless ``replaces``, ImportFailed or CannotWrite.
    """
    catalogue = catalogue.absolute()
    text = _catalogue_text(imported, catalogue)
    contents = {_target(catalogue, file.name): file.content for file in imported.files}
    contents[catalogue] = text.encode("utf-8")
    before = {path: _read(path) for path in contents}
    for path, content in contents.items():
        if not replaces and before[path] not in (None, content):
            raise WouldReplace(path)
        if path == catalogue and not replaces and before[path] is not None:
            raise WouldReplace(path)
    written: list[WrittenFile] = []
    folders: list[Path] = []
    try:
        for path, content in contents.items():
            folders = [*_make_folder(path.parent), *folders]
            write_whole(path, content)
            written.append(WrittenFile(path=path, digest=_digest(content), replaced=before[path]))
    except BaseException as error:
        undo_import(
            WrittenImport(catalogue=catalogue, files=tuple(written), folders=tuple(folders))
        )
        if isinstance(error, OSError):
            raise CannotWrite(
                "{path} cannot be written: {reason}.",
                path=catalogue, reason=error.strerror or error,
            ) from error  # fmt: skip
        raise
    return WrittenImport(catalogue=catalogue, files=tuple(written), folders=tuple(folders))


def undo_import(written: WrittenImport) -> list[Path]:
    """Remove what was written, or restore what it replaced.

    Returns the files that stay because they were changed since. Raises CannotWrite.
    """
    kept = []
    for file in reversed(written.files):
        content = _read(file.path)
        if content is None:
            continue
        if _digest(content) != file.digest:
            kept.append(file.path)
        elif file.replaced is not None:
            write_whole(file.path, file.replaced)
        else:
            try:
                file.path.unlink(missing_ok=True)
            except OSError as error:
                raise CannotWrite(
                    "{path} cannot be removed: {reason}.",
                    path=file.path, reason=error.strerror or error,
                ) from error  # fmt: skip
    for folder in written.folders:
        # A folder with anything else in it stays.
        with contextlib.suppress(OSError):
            folder.rmdir()
    return kept


def _catalogue_text(imported: ImportedConference, catalogue: Path) -> str:
    """Return the catalogue to write. Raises CatalogueError if it could not be opened again."""
    with contextlib.suppress(CatalogueError):
        # What was not corrected before writing keeps its comments.
        if imported.text and parse_catalogue(imported.text, catalogue) == imported.conference:
            return imported.text
    text = write_catalogue(imported.conference)
    parse_catalogue(text, catalogue)
    return text


def _target(catalogue: Path, name: str) -> Path:
    """Return the path of a file that comes with an import, inside the catalogue's folder."""
    try:
        path = catalogue.parent / inner_path(name)
    except AddressError as error:
        raise ImportFailed("A file of this import has no usable name: {reason}.",
                           reason=error) from error  # fmt: skip
    if path == catalogue or not path.resolve().is_relative_to(catalogue.parent.resolve()):
        raise ImportFailed("{path} would be outside the folder of the catalogue.", path=path)
    return path


def _make_folder(folder: Path) -> list[Path]:
    """Create a folder; return the new ones, the innermost first."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        each.mkdir(exist_ok=True)
    return missing


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise CannotWrite(
            "{path} cannot be written: {reason}.", path=path, reason=error.strerror or error
        ) from error


def _digest(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=16).digest()
