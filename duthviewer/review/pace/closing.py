"""Finds the pages that end a talk: thanks, questions, contact.

They are recognised by their words, in the languages of many conferences, because nothing else
tells them from content.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from duthviewer.catalogue.folding import folded

#: A page with more words has content. With more than the second number it may be a list of the
#: talk's parts, the last of which are the questions: then only its title counts.
_MOST_WORDS, _MOST_WORDS_OF_LINES = 45, 15
#: A line with more words is a sentence, and no heading.
_LONGEST_LINE = 9

#: Folded words with which a line of thanks begins
_THANKS = (
    "thank you", "thanks", "thank u", "thx", "many thanks", "thats all", "that s all",
    "danke", "vielen dank", "herzlichen dank", "merci", "gracias", "muchas gracias", "gracies",
    "moltes gracies", "obrigado", "obrigada", "muito obrigado", "muito obrigada", "grazie",
    "bedankt", "dank u", "dank je", "dank jullie", "hartelijk dank", "dziekuje", "dziekujemy",
    "dzieki", "dekuji", "dekujeme", "dakujem", "dakujeme", "diky", "спасибо", "благодарю",
    "дякую", "дякуємо", "хвала", "hvala", "tack", "tak for", "mange tak", "takk", "kiitos",
    "koszonom", "koszonjuk", "multumesc", "multumim", "tesekkurler", "tesekkur", "ευχαριστω",
    "ευχαριστουμε", "terima kasih", "cam on", "salamat", "شكرا", "תודה", "धन्यवाद", "감사합니다",
    "aitah", "paldies", "aciu", "eskerrik asko", "diolch", "takk for",
)  # fmt: skip
#: The same in scripts without spaces, found anywhere in a short line
_UNSPACED = (
    "ありがとう", "ご清聴", "質疑", "質問", "谢谢", "謝謝", "感谢", "感謝", "提问", "問答", "问答",
    "ขอบคุณ", "질문", "감사",
)  # fmt: skip
#: A line that consists of one of these, with any of the small words, asks for questions.
_QUESTIONS = frozenset(
    (
        "questions", "question", "qa", "q a", "q and a", "fragen", "preguntas", "preguntes",
        "perguntas", "duvidas", "domande", "vragen", "pytania", "dotazy", "otazky", "вопросы",
        "питання", "запитання", "fragor", "spørgsmål", "kysymyksia", "kysymykset", "kerdesek",
        "intrebari", "sorular", "ερωτησεις", "pertanyaan", "cau hoi", "أسئلة", "שאלות", "प्रश्न",
        "contact", "kontakt", "contacto", "contato", "contatti",
        "контакты", "контакти", "get in touch", "the end", "fin", "fine", "ende", "koniec", "конец",
    )
)  # fmt: skip
_SMALL = frozenset(
    (
        "any", "some", "more", "your", "our", "further", "time", "for", "and", "noch", "weitere",
        "eure", "ihre", "und", "des", "vos", "avez", "vous", "alguna", "tus", "y", "e", "alguma",
        "ci", "sono", "nog", "zijn", "er", "jakies", "ваши", "есть", "ваші", "och", "og", "now",
        "comments", "answers", "antworten", "me", "mich", "us",
    )
)  # fmt: skip
_ADDRESS = re.compile(r"(?<![\w/])@\w{2,}|[\w.+-]+@[\w-]+\.\w")
_MOST_WORDS_CONTACT = 30


def closing_pages(titles: Mapping[int, str], texts: Mapping[int, str]) -> frozenset[int]:
    """Return the pages that thank the audience, ask for its questions or say how to get in touch.

    How to get in touch can also be a short last page with an e-mail address or an @name.
    """
    found = set()
    for page, text in texts.items():
        count = len(_words(text))
        lines = text.splitlines() if count <= _MOST_WORDS_OF_LINES else ()
        if count <= _MOST_WORDS and any(map(_is_closing, (titles.get(page, ""), *lines))):
            found.add(page)
    last = max(texts, default=0)
    text = texts.get(last, "")
    if last > 1 and len(_words(text)) <= _MOST_WORDS_CONTACT and _ADDRESS.search(text):
        found.add(last)
    return frozenset(found)


def _is_closing(line: str) -> bool:
    of_line = _words(line.replace("'", "").replace("’", ""))
    if not of_line:
        return False
    joined = "".join(of_line)
    if len(joined) <= 2 * _LONGEST_LINE and any(part in joined for part in _FOLDED_UNSPACED):
        return True
    if len(of_line) > _LONGEST_LINE:
        return False
    text = " ".join(of_line)
    if any(text == thanks or text.startswith(f"{thanks} ") for thanks in _FOLDED_THANKS):
        return True
    return text in _FOLDED_QUESTIONS or (
        " ".join(word for word in of_line if word not in _SMALL) in _FOLDED_QUESTIONS
    )


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", folded(text))


def _folded(text: str) -> str:
    return " ".join(_words(text))


_FOLDED_THANKS = tuple(map(_folded, _THANKS))
_FOLDED_QUESTIONS = frozenset(map(_folded, _QUESTIONS))
_FOLDED_UNSPACED = tuple("".join(_words(text)) for text in _UNSPACED)
