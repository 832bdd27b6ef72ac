"""Entries of a list of times that are no talks: breaks, waiting music, and the like."""

from __future__ import annotations

import re

_SPACES = re.compile(r"[\W_]+")

_BREAK = (
    r"(?:(?:short|long|quick|small|mini|first|second|third|morning|afternoon|evening|midday|noon"
    r"|\d+"
    r"|min|mins|minute|minutes|the|a|technical|tech|bio|networking|comfort|health|snack"
    r"|tea|coffee|cofee|kaffee"
    r"|koffie|lunch|lunchtime|dinner|breakfast|refreshment|refreshments|social|and|und|amp"
    r"|kaffee|mittags?"
    r"|kleine|kurze|große|musik|music|musical|pizza|drinks|ice|cream|virtual|group|photo|fika) )*"
    r"(?:break|breaks|pause|intermission|interlude|recess|lunch|lunchbreak|coffeebreak|lunchtime"
    r"|dinner"
    r"|brunch|breakfast|coffee|pizza|beer|beers|mittagspause|kaffeepause|mittagessen|mittag|essenspause|umbaupause"
    r"|teatime|tea|networking|group photo|photo session|registration|check in|social|party"
    r"|afterparty)"
    r"(?: (?:break|time|pause|continues|continued|ends|over|\d+|min|mins|minutes|1|2|3|4|begins"
    r"|starts))*"
)
_EDGE = (
    r"(?:(?:the|live|youtube|video|official|event|conference|session|day \d+|recording) )*"
    r"(?:intro|outro|introduction|start|starts|beginning|begin|begins|end|ends|ending|fin|finish"
    r"|credits|countdown"
    r"|pre show|preshow|post show|waiting|waiting room|waiting screen|waiting for (?:the )?start"
    r"|holding screen|starting soon|"
    r"we (?:are|re) starting soon|we will be right back|we ll be right back|be right back|brb"
    r"|stream|"
    r"(?:live ?)?stream (?:start|starts|started|begins|end|ends|ended|starting soon|starting|over)|"
    r"(?:start|beginning|end) of (?:the |live ?)*(?:stream|livestream|day|video|recording"
    r"|broadcast|conference|session|show)(?: \d+)?|"
    r"music|background music|silence|no audio|no sound|audio starts|sound starts|"
    r"sound check|soundcheck|mic check|technical (?:issues|difficulties|problems|pause)"
    r"|stream (?:interrupted|interruption|issues|offline|down)|"
    r"setup|set up|changeover|thank you|thanks|thanks for watching|good ?bye|bye|video starts?"
    r"|video begins?|subscribe|opening credits|title|trailer|teaser|jingle|logo)"
    r"(?: (?:music|video|screen|animation|of (?:the )?day(?: \d+)?|soon|start))*"
)
# Other languages, written out after folding spaces and punctuation
_OTHERS = r"""
    pause|pause déjeuner|déjeuner|pause café|café|générique|entracte|début|fin|fin du live|
    anfang|ende|beginn|vorspann|abspann|wartemusik|stream startet|
    descanso|pausa|almuerzo|comida|pausa café|pausa para (?:el )?café|pausa para (?:comer|
    almorzar)|café|inicio|fin|receso|
    início da (?:transmissão|live)|
    fim da (?:transmissão|live)|intervalo|almoço|
    pausa para (?:o )?(?:almoço|café|lanche)|coffee|início|fim|
    pranzo|pausa (?:pranzo|caffè)|inizio|fine|intervallo|
    lunchpauze|pauze|koffiepauze|einde|paus|lunchpaus|kaffepaus|frokost|frokostpause|tauko|
    lounastauko|
    przerwa|przerwa (?:obiadowa|kawowa|na kawę|na lunch)|obiad|přestávka|oběd|ebéd|szünet|
    перерыв|обед|кофе брейк|кофебрейк|кофе пауза|перерва|заставка|предстарт|начало|
    начало трансляции|
    конец|конец трансляции|пауза|
    обеденный перерыв|перерыв на (?:обед|кофе)|
    休憩|昼休み|昼休憩|お昼休憩|ランチ|ランチ休憩|ランチタイム|開始|配信開始|終了|配信終了|オープニング映像|待機|待機画面|休息|午休|午餐|茶歇|
    中場休息|开始|結束|结束|直播开始|점심|점심시간|쉬는시간|쉬는 시간|휴식|휴식시간|시작|끝|
    הפסקה|הפסקת צהריים|استراحة|غداء|استراحة الغداء|mola|öğle arası|yemek arası|kahve molası|
    çay molası
"""
_NO_TALK = re.compile(
    "|".join((_BREAK, _EDGE, "".join(map(str.strip, _OTHERS.splitlines())))), re.I
)
_QUESTIONS = re.compile(
    r"(?:(?:live|audience|short|more|general|the|with|our) )*(?:q a|q amp a|qa|q und a"
    r"|questions?(?: and answers?)?|"
    r"questions? from the audience|fragen(?: und antworten)?|fragerunde"
    r"|preguntas(?: y respuestas)?|perguntas(?: e respostas)?|"
    r"questions réponses|domande|вопросы|вопросы и ответы|質疑応答|问答|질의응답)"
    r"(?: session| time| round)?",
    re.IGNORECASE,
)

#: A title that consists of these words, and of the next ones around them, is a break.
_BREAK_WORDS = frozenset(
    ("break", "breaks", "coffee", "tea", "lunch", "breakfast", "dinner", "brunch", "snack",
     "snacks", "drinks", "beer", "registration", "checkin", "pause", "pausen", "kaffeepause",
     "mittagspause", "mittagessen", "frühstück", "abendessen", "kaffee", "pausa", "almuerzo",
     "comida", "desayuno", "café", "déjeuner", "accueil", "intermission")
)  # fmt: skip
_BREAK_FILLERS = frozenset(
    ("the", "a", "and", "with", "for", "in", "of", "&", "+", "morning", "afternoon", "short",
     "long", "mid", "extended", "open", "doors", "badge", "pickup", "pick", "up", "check",
     "europython", "pycon", "djangocon", "conference", "social", "networking", "poster",
     "posters", "exhibition", "hour", "time", "speakers", "speaker", "late", "early", "opening",
     "at", "to", "your", "own", "day", "de", "la", "und")
)  # fmt: skip


def is_break(title: str) -> bool:
    """Return whether an entry is a break or the like, after which nothing is shown for a while."""
    words = _words(title)
    if len(words) > 60:
        return False
    return _NO_TALK.fullmatch(words) is not None or _is_of_break_words(title)


def is_questions(title: str) -> bool:
    """Return whether an entry is only the questions after the talk before it."""
    words = _words(title)
    return len(words) <= 60 and _QUESTIONS.fullmatch(words) is not None


def _is_of_break_words(title: str) -> bool:
    words = re.findall(r"[^\W\d_]+|[&+]", title.lower().replace("-", ""))
    return any(word in _BREAK_WORDS for word in words) and all(
        word in _BREAK_WORDS or word in _BREAK_FILLERS for word in words
    )


def _words(title: str) -> str:
    return _SPACES.sub(" ", title).strip().lower()
