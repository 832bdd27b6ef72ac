"""The dark and the light theme: colours, fonts, style sheet and icons."""

from __future__ import annotations

import enum
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from duthviewer.resources import resource

ICON_PX = 20


class Appearance(enum.StrEnum):
    """The choices of a theme: the system's, dark or light."""

    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"


class Colours(NamedTuple):
    """The colours of one theme."""

    background: str
    surface: str
    raised: str
    line: str
    #: The unplayed part of a bar
    track: str
    text: str
    muted: str
    accent: str
    on_accent: str
    amber: str
    stage: str


DARK = Colours(
    background="#14161a",
    surface="#1b1e24",
    raised="#252a32",
    line="#2e343e",
    track="#6b7380",
    text="#e8eaee",
    muted="#9aa3b2",
    accent="#4cc38a",
    on_accent="#0c1a13",
    amber="#f2b84b",
    stage="#0e1013",
)
LIGHT = Colours(
    background="#f5f6f8",
    surface="#ffffff",
    raised="#eceff3",
    line="#d8dde4",
    track="#858e9a",
    text="#1a1d22",
    muted="#59636f",
    accent="#0b7a4b",
    on_accent="#ffffff",
    amber="#8a5a00",
    stage="#e3e6eb",
)


def palette(colours: Colours) -> QPalette:
    """Return the colours as palette roles, so that widgets do not depend on the theme.

    Window=background, Base=surface, Button=raised, Mid=line, Midlight=track, Text=text,
    PlaceholderText=muted,
    Highlight=accent, HighlightedText=on accent, Dark=stage, BrightText=amber.
    """
    role = QPalette.ColorRole
    result = QPalette()
    for roles, colour in (
        ((role.Window,), colours.background),
        ((role.Base, role.ToolTipBase), colours.surface),
        ((role.Button, role.AlternateBase), colours.raised),
        ((role.Mid, role.Light), colours.line),
        ((role.Midlight,), colours.track),
        ((role.Dark, role.Shadow), colours.stage),
        ((role.Text, role.WindowText, role.ButtonText, role.ToolTipText), colours.text),
        ((role.PlaceholderText,), colours.muted),
        ((role.Highlight, role.Accent, role.Link, role.LinkVisited), colours.accent),
        ((role.HighlightedText,), colours.on_accent),
        ((role.BrightText,), colours.amber),
    ):
        for one in roles:
            result.setColor(one, QColor(colour))
    for one in (role.Text, role.WindowText, role.ButtonText):
        faded = QColor(colours.muted)
        faded.setAlpha(130)
        result.setColor(QPalette.ColorGroup.Disabled, one, faded)
    return result


def style_sheet(c: Colours) -> str:
    """Return the style sheet for what the palette cannot express: radii, borders, paddings."""
    # A line of text in the system's font size, with some padding
    chip = 26 + text_px(18) - 18
    live, line = chip + 2, text_px(16) + 2
    return f"""
    QLineEdit QToolButton {{ border: none; padding: 0; min-width: 16px; min-height: 16px;
        background: transparent; }}
    QToolTip {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.line};
        padding: 4px 8px; }}
    #bar {{ background: {c.surface}; border-bottom: 1px solid {c.line}; }}
    #trouble {{ background: {c.raised}; border-bottom: 2px solid {c.amber}; }}
    #preview {{ background: {c.surface}; border: 1px solid {c.line}; }}
    #toast {{ background: rgba(0, 0, 0, 210); color: white; border-radius: 8px;
        padding: 6px 12px; }}
    #footer {{ background: {c.surface}; }}
    #stream {{ background: {c.surface}; border-bottom: 1px solid {c.line}; }}
    #muted {{ color: {c.muted}; }}
    #amber {{ color: {c.amber}; }}
    #foundrow {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 8px; }}
    #firstpage {{ border: 1px solid {c.line}; }}
    QScrollArea#found, QScrollArea#found > QWidget > QWidget {{ background: transparent; }}
    #stage {{ background: {c.stage}; }}
    QLineEdit {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.line};
        border-radius: 8px; padding: 0 8px; placeholder-text-color: {c.muted};
        selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    QLineEdit:focus {{ border: 2px solid {c.accent}; padding: 0 7px; }}
    QToolButton {{ border: 2px solid transparent; border-radius: 8px; background: transparent;
        color: {c.text}; padding: 0 6px; min-height: 32px; min-width: 22px; }}
    QToolButton:hover {{ background: {c.raised}; }}
    QToolButton:pressed, QToolButton:checked {{ background: {c.line}; }}
    QToolButton:focus {{ border-color: {c.accent}; }}
    QToolButton:disabled {{ color: {c.line}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QToolButton#play {{ background: {c.accent}; color: {c.on_accent}; border-radius: 19px;
        min-width: 34px; max-width: 34px; min-height: 34px; max-height: 34px; padding: 0; }}
    QToolButton#play:disabled {{ background: {c.raised}; }}
    QToolButton#play:focus {{ border-color: {c.text}; }}
    QToolButton#length {{ color: {c.muted}; padding: 0 2px; }}
    QToolButton#length:hover {{ color: {c.text}; background: transparent; }}
    QToolButton#loop:checked {{ color: {c.amber}; }}
    QToolButton#loop[state="begun"] {{ color: {c.amber}; }}
    QToolButton#title {{ font-weight: 600; padding: 0 8px; }}
    QToolButton#chip {{ background: {c.raised}; color: {c.muted};
        border-radius: {chip // 2 + 2}px; padding: 0 12px; min-height: {chip}px;
        max-height: {chip}px; font-weight: 500; }}
    QToolButton#chip:hover {{ color: {c.text}; }}
    QToolButton#chip:checked {{ background: {c.accent}; color: {c.on_accent}; }}
    QToolButton#chip:focus {{ border-color: {c.text}; }}
    #chipline {{ background: {c.line}; }}
    QToolButton#sort {{ color: {c.muted}; min-height: {chip}px; max-height: {chip}px; }}
    QToolButton#sort:hover {{ color: {c.text}; }}
    #pane {{ background: {c.surface}; border-left: 1px solid {c.line}; }}
    #notice {{ background: {c.raised}; border-top: 1px solid {c.line}; }}
    QToolButton#live {{ color: {c.amber}; background: {c.surface}; border: 1px solid {c.line};
        border-radius: {live // 2 + 1}px; font-weight: 600; min-height: {live}px;
        max-height: {live}px; padding: 0 12px; }}
    QToolButton#live:disabled {{ color: {c.accent}; }}
    QPushButton {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.line};
        border-radius: 8px; padding: 0 16px; min-height: 34px; }}
    QPushButton:hover {{ border-color: {c.muted}; }}
    QPushButton:focus {{ border: 2px solid {c.accent}; padding: 0 15px; min-height: 32px; }}
    QPushButton:default {{ background: {c.accent}; color: {c.on_accent};
        border-color: {c.accent}; }}
    QPushButton:default:focus {{ border-color: {c.text}; }}
    QPushButton#link {{ color: {c.accent}; background: transparent; border: 2px solid transparent;
        border-radius: 4px; padding: 0; margin-left: -2px; min-height: {line}px; text-align: left;
        font-weight: 400; }}
    QPushButton#link:hover {{ text-decoration: underline; }}
    QPushButton#recent {{ background: transparent; border: 2px solid transparent; padding: 0 8px;
        text-align: left; min-height: {chip}px; }}
    QPushButton#recent:hover {{ background: {c.surface}; }}
    QPushButton#recent[current="true"] {{ background: {c.raised}; border-color: {c.accent}; }}
    QPushButton#recent:focus {{ border-color: {c.accent}; }}
    QPushButton#example {{ border-radius: 4px; padding: 0 8px; min-height: {line + 4}px;
        text-align: left; }}
    QPushButton#example:focus {{ border: 2px solid {c.accent}; padding: 0 7px;
        min-height: {line + 2}px; }}
    QPushButton#link:focus {{ border-color: {c.accent}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QMenu {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; padding: 4px; }}
    QMenu::item {{ padding: 7px 28px 7px 24px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
    QMenu::item:disabled {{ color: {c.muted}; background: transparent; }}
    QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 8px; }}
    QScrollBar {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ width: 12px; }}
    QScrollBar:horizontal {{ height: 12px; }}
    QScrollBar::handle {{ background: {c.line}; border-radius: 4px; margin: 2px;
        min-height: 36px; min-width: 36px; }}
    QScrollBar::handle:hover {{ background: {c.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QTabBar#drawertabs::tab {{ background: transparent; color: {c.muted}; padding: 0 6px;
        margin: 3px 8px 3px 0; min-height: {chip}px; border: 2px solid transparent; }}
    QTabBar#drawertabs::tab:hover {{ color: {c.text}; }}
    QTabBar#drawertabs::tab:selected {{ color: {c.text}; border-bottom-color: {c.accent}; }}
    QTabBar#drawertabs::tab:focus {{ border: 2px solid {c.accent}; border-radius: 6px; }}
    QSplitter::handle {{ background: {c.line}; }}
    QSplitter::handle:hover {{ background: {c.accent}; }}
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {c.track}; }}
    QSlider::sub-page:horizontal {{ background: {c.accent}; border-radius: 2px; }}
    QSlider::handle:horizontal {{ width: 12px; height: 12px; margin: -4px 0; border-radius: 6px;
        background: {c.text}; }}
    QSlider:focus {{ border: 2px solid {c.accent}; border-radius: 8px; }}
    QPushButton:disabled {{ color: {c.muted}; background: transparent; }}
    #key {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.line};
        border-radius: 4px; padding: 1px 6px; }}
    QToolButton#rowbutton {{ min-width: 26px; padding: 0; }}
    QToolButton#rowoffer {{ border: 1px solid {c.muted}; padding: 0 6px; min-height: 24px; }}
    QToolButton#rowoffer:focus {{ border: 2px solid {c.accent}; padding: 0 5px; }}
    QDialog#download QCheckBox#tick, QDialog#pack QCheckBox#tick {{ margin-left: 0; }}
    #welcome {{ background: {c.raised}; border: 1px solid {c.line}; border-radius: 8px; }}
    #downloadrow {{ border: 2px solid transparent; border-radius: 8px; }}
    #downloadrow:focus {{ border-color: {c.accent}; }}
    QToolButton#offer {{ border: 1px solid {c.muted}; padding: 0 12px; min-height: 28px; }}
    QToolButton#offer:disabled {{ color: {c.muted}; border-color: {c.line}; }}
    QToolButton#offer:focus {{ border: 2px solid {c.accent}; padding: 0 11px; }}
    QCheckBox#tick {{ spacing: 8px; padding: 4px 8px 4px 4px; border: 2px solid transparent;
        border-radius: 6px; margin-left: -6px; }}
    QCheckBox#tick:focus {{ border-color: {c.accent}; }}
    QCheckBox#tick::indicator {{ width: 16px; height: 16px; border: 1px solid {c.muted};
        border-radius: 4px; background: {c.raised}; }}
    QCheckBox#tick::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; }}
    QComboBox {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.line};
        border-radius: 8px; padding: 0 12px; min-height: 32px; }}
    QComboBox::drop-down {{ border: none; width: 26px; }}
    QComboBox QAbstractItemView {{ background: {c.surface}; color: {c.text};
        border: 1px solid {c.line}; selection-background-color: {c.accent};
        selection-color: {c.on_accent}; }}
    QComboBox:focus {{ border: 2px solid {c.accent}; padding: 0 11px; min-height: 30px; }}
    QPlainTextEdit#transcript, QPlainTextEdit#transcript:focus {{ background: transparent;
        border: none; border-radius: 0; padding: 0; selection-background-color: {c.accent};
        selection-color: {c.on_accent}; }}
    QListWidget, QTreeWidget, QPlainTextEdit {{ background: {c.surface}; color: {c.text};
        border: 1px solid {c.line}; border-radius: 8px; padding: 4px; }}
    QListWidget:focus, QTreeWidget:focus, QPlainTextEdit:focus {{ border: 2px solid {c.accent};
        padding: 3px; }}
    QListWidget::item, QTreeWidget::item {{ padding: 4px 6px; }}
    QListWidget::item {{ border-radius: 4px; }}
    QListWidget::item:selected, QTreeWidget::item:selected {{ background: {c.raised};
        color: {c.text}; }}
    QListWidget::item:selected:focus {{ background: {c.accent}; color: {c.on_accent}; }}
    QTreeView#importtree, QTableView#archive, QListView#findings {{ background: {c.surface};
        color: {c.text}; border: 1px solid {c.line}; border-radius: 8px; outline: 0;
        selection-background-color: {c.raised}; selection-color: {c.text}; }}
    QTreeView#importtree:focus, QTableView#archive:focus, QListView#findings:focus {{
        border: 1px solid {c.accent}; }}
    QTableView#archive QHeaderView::section {{ padding: 4px 22px 4px 10px; }}
    QTableView#archive::item {{ padding: 0 20px 0 6px; border: none;
        border-bottom: 1px solid {c.line}; }}
    QTableView#archive::item:hover {{ background: {c.raised}; }}
    QTableView#archive::item:selected {{ background: {c.raised}; color: {c.text}; }}
    QTableView#archive::item:selected:focus {{ background: {c.accent}; color: {c.on_accent}; }}
    QSplitter#reviewsplit::handle {{ background: transparent; }}
    QSplitter#reviewsplit::handle:hover {{ background: {c.raised}; }}
    QTableView#reviewpages {{ background: transparent; border: none; outline: 0;
        gridline-color: transparent; selection-background-color: {c.raised};
        selection-color: {c.text}; }}
    QTableView#reviewpages::item {{ padding: 0 6px; border: none;
        border-bottom: 1px solid {c.line}; }}
    QTableView#reviewpages::corner {{ background: transparent; border: none; }}
    QTableView#reviewpages::item:selected {{ background: {c.raised}; color: {c.text}; }}
    QTableView#reviewpages::item:selected:focus {{ background: {c.accent};
        color: {c.on_accent}; }}
    QTableView#reviewpages QHeaderView, QTableView#reviewpages QHeaderView::section {{
        background: {c.background}; }}
    QTableView#reviewpages QHeaderView::section {{ padding: 3px 6px; }}
    QTableView#reviewpages QHeaderView::up-arrow, QTableView#reviewpages QHeaderView::down-arrow {{
        subcontrol-position: top center; width: 7px; height: 7px; }}
    QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] {{ border-color: {c.amber}; }}
    QPlainTextEdit#pastefield, QPlainTextEdit#cataloguetext {{ background: {c.raised};
        padding: 6px; }}
    QTreeWidget#outline {{ outline: 0; }}
    QTreeWidget#outline::item {{ border-radius: 0; }}
    QTreeWidget#outline::item:selected:active {{ background: {c.accent}; color: {c.on_accent}; }}
    QTreeWidget#outline::item:selected:!active {{ background: {c.raised}; color: {c.text}; }}
    QListView#notes {{ background: transparent; border: none; outline: 0; }}
    QPlainTextEdit#note, QPlainTextEdit#note:focus {{ background: {c.raised}; border-radius: 6px;
        border: 2px solid {c.accent}; padding: 0; selection-background-color: {c.accent};
        selection-color: {c.on_accent}; }}
    QListWidget#pages, QListWidget#pages:focus {{ border: none; border-radius: 0;
        padding: 16px 8px; outline: 0; }}
    QListWidget#pages::item {{ padding: 9px 12px; border-radius: 8px;
        border: 2px solid transparent; }}
    QListWidget#pages::item:selected {{ background: {c.raised}; color: {c.text}; }}
    QListWidget#pages::item:selected:focus {{ background: {c.raised}; color: {c.text};
        border-color: {c.accent}; }}
    QHeaderView::section {{ background: {c.surface}; color: {c.muted}; border: none;
        border-bottom: 1px solid {c.line}; padding: 4px 8px; }}
    QProgressBar {{ background: {c.raised}; border: none; border-radius: 2px; max-height: 4px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 2px; }}
    """


def system_is_dark() -> bool:
    """Return whether the system prefers dark; a system without a preference counts as dark."""
    return QGuiApplication.styleHints().colorScheme() != Qt.ColorScheme.Light


def colours(appearance: Appearance, system_dark: bool | None = None) -> Colours:
    """Return the theme to show: the chosen one, else the system's.

    ``system_dark`` is the expected preference of the system; with None, the system is asked.
    """
    if appearance is Appearance.SYSTEM:
        dark = system_is_dark() if system_dark is None else system_dark
        return DARK if dark else LIGHT
    return DARK if appearance is Appearance.DARK else LIGHT


def apply(
    application: QApplication, appearance: Appearance, system_dark: bool | None = None
) -> None:
    """Apply the theme to the application; call again when the system's theme changes."""
    chosen = colours(appearance, system_dark)
    application.setFont(font(13))
    application.setPalette(palette(chosen))
    application.setStyleSheet(style_sheet(chosen))
    _drawn.cache_clear()


def font(px: int, *, semibold: bool = False, tabular: bool = False) -> QFont:
    """Return the system's font, ``px`` high beside body text of 13; ``tabular``: equal digits."""
    result = QFont(_system_font())
    result.setPixelSize(text_px(px))
    if semibold:
        result.setWeight(QFont.Weight.DemiBold)
    if tabular:
        result.setFeature(QFont.Tag("tnum"), 1)
    return result


def text_px(px: int) -> int:
    """Scale a length with the system's text size; ``px`` is its length at the usual size."""
    return round(px * _text_scale())


@lru_cache(maxsize=1)
def _system_font() -> QFont:
    font = QGuiApplication.font()
    if QFontInfo(font).family() == "DejaVu Sans":
        # DejaVu Sans is the fallback of a system without a font of its own; Inter reads better.
        font.setFamilies(["Inter", font.family()])
    return font


@lru_cache(maxsize=1)
def _text_scale() -> float:
    """Return how much larger than usual (9–11 pt) the system's font is."""
    points = _system_font().pointSizeF()
    return min(max(points / 10.0, 1.0), 2.0) if points > 11 else 1.0


def white_icon(name: str) -> QIcon:
    """Return an icon for use on a picture, where text is white in both themes."""
    return _drawn(name, "#ffffff", "#ffffff", ICON_PX, _ratios())


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.Text, px: int = ICON_PX) -> QIcon:
    """Return an icon in the colour of a palette role, paler for a disabled button.

    The icon is drawn for ``px`` pixels, because Qt does not enlarge a smaller picture.
    """
    current = QGuiApplication.palette()
    faded = current.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    pale = faded.name(QColor.NameFormat.HexArgb)
    return _drawn(name, current.color(role).name(), pale, px, _ratios())


def application_icon() -> QIcon:
    """Return the program's own icon, in all sizes and the same in both themes."""
    return QIcon(str(resource("icons", "duthviewer.svg")))


def _ratios() -> tuple[float, ...]:
    """Return the pixel ratios of the screens, and the most common ones."""
    screens = QGuiApplication.screens()
    return tuple(sorted({1.0, 2.0, *(screen.devicePixelRatio() for screen in screens)}))


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, faded: str, px: int, ratios: tuple[float, ...]) -> QIcon:
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    result = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, QColor(colour)), (QIcon.Mode.Disabled, QColor(faded))):
        drawing = source.replace("currentColor", tint.name())
        renderer = QSvgRenderer(QByteArray(drawing.encode()))
        for ratio in ratios:
            # Drawn for exactly this ratio: a scaled icon is blurred.
            pixmap = QPixmap(QSize(px, px) * ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setOpacity(tint.alphaF())
            renderer.render(painter, QRectF(pixmap.rect()))
            painter.end()
            pixmap.setDevicePixelRatio(ratio)
            result.addPixmap(pixmap, mode)
    return result
