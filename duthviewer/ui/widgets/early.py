"""Numbers of the Qt namespace, for what is set before the first picture of the window.

PySide makes ``Qt`` whole when it is first touched: 90 enums with 1,500 members, 13 ms. Until the
window stands nothing touches it: these go through ``setProperty``, and ``CardPainter`` paints
with calls that do not ask for it. A test compares them with Qt's own, another that it holds.
"""

from typing import Final

#: focusPolicy
TAB_FOCUS: Final = 1
#: textFormat
PLAIN_TEXT: Final = 0
#: contextMenuPolicy
CUSTOM_CONTEXT_MENU: Final = 3
#: horizontalScrollBarPolicy
SCROLL_BAR_ALWAYS_OFF: Final = 1
#: Roles of a model's data
DISPLAY_ROLE: Final = 0
ACCESSIBLE_TEXT_ROLE: Final = 11
USER_ROLE: Final = 256
#: Flags of QPainter.drawText
ALIGN_CENTER: Final = 0x84
