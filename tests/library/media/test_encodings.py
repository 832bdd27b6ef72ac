"""Old encodings: recognised by their bytes, with the language of the file's name as a hint."""

# ruff: noqa: E501, RUF001 - one line for a language, in its own letters

from __future__ import annotations

import unicodedata

import pytest

from duthviewer.library.media.encodings import decode

#: Four sentences as a talk begins, and the encodings that they were written in before Unicode
LANGUAGES = {
    "ru": ("cp1251 koi8-r iso8859-5 mac-cyrillic cp866", "Добрый день, сегодня мы поговорим|о миграциях баз данных в Django.|Почему это важно? Потому что схема меняется.|Спасибо, что пришли на этот доклад."),
    "uk": ("cp1251 koi8-u", "Доброго дня, сьогодні ми поговоримо|про міграції баз даних.|Чому це важливо? Тому що її схема змінюється.|Дякую, що прийшли на цю доповідь."),
    "bg": ("cp1251", "Добър ден, днес ще говорим|за миграции на бази данни.|Защо е важно това?|Благодаря ви, че дойдохте."),
    "zh": ("gb18030 big5", "大家好，今天我們談談資料庫|遷移是怎麼工作的|為什麼這很重要？因為結構會變化|謝謝大家"),
    "ja": ("shift_jis euc-jp iso2022_jp", "皆さん、こんにちは。今日は|データベースの移行についてお話しします。|なぜ重要なのでしょうか？|ありがとうございました。"),
    "ko": ("euc-kr cp949", "안녕하세요, 오늘은 데이터베이스|마이그레이션에 대해 이야기하겠습니다.|왜 중요할까요? 구조가 바뀌기 때문입니다.|감사합니다."),
    "pl": ("cp1250 iso8859-2 mac-latin2", "Dzień dobry, dziś porozmawiamy|o migracjach baz danych w Django.|Dlaczego to ważne? Ponieważ schemat się zmienia.|Dziękuję, że przyszliście na ten wykład."),
    "cs": ("cp1250 iso8859-2", "Dobrý den, dnes budeme mluvit|o migracích databáze.|Proč je to důležité? Protože schéma se mění.|Děkuji, že jste přišli na tuto přednášku."),
    "hu": ("cp1250 iso8859-2", "Jó napot, ma az adatbázisok|migrációjáról fogunk beszélni.|Miért fontos ez? Mert a séma időről időre megváltozik.|Köszönöm, hogy eljöttek erre az előadásra."),
    "tr": ("iso8859-9 cp1254", "İyi günler, bugün veritabanı geçişleri|hakkında konuşacağız.|Bu neden önemli? Çünkü şema değişiyor.|Bu konuşmaya geldiğiniz için teşekkür ederim."),
    "el": ("iso8859-7 cp1253", "Καλημέρα, σήμερα θα μιλήσουμε|για τις μεταναστεύσεις βάσεων δεδομένων.|Γιατί είναι σημαντικό; Επειδή το σχήμα αλλάζει.|Ευχαριστώ που ήρθατε."),
    "de": ("cp1252 iso8859-1 mac-roman cp850", "Guten Tag, heute sprechen wir über|Größe und Übersetzung von Datenbanken.|Früher hieß das Übung, schön.|Vielen Dank fürs Zuhören, tschüß."),
    "fr": ("cp1252 iso8859-15 mac-roman", "Bonjour à tous, aujourd'hui nous parlons|de la migration des bases de données.|Pourquoi est-ce très important ? Ça dépend où l'on est né.|Merci d'être venus à cette présentation."),
    "es": ("cp1252 mac-roman", "Buenos días, hoy hablaremos|de la migración de bases de datos en español.|¿Por qué es importante? Porque mañana cambia.|Muchas gracias por venir, señores."),
    "he": ("cp1255 iso8859-8", "שלום לכולם, היום נדבר|על העברת מסדי נתונים.|למה זה חשוב? כי הסכמה משתנה.|תודה שבאתם."),
    "ar": ("cp1256 iso8859-6", "صباح الخير، اليوم سنتحدث|عن ترحيل قواعد البيانات.|لماذا هذا مهم؟ لأن المخطط يتغير.|شكرا لحضوركم."),
    "th": ("cp874", "สวัสดีครับ วันนี้เราจะพูดถึง|การย้ายฐานข้อมูล|ทำไมจึงสำคัญ|ขอบคุณครับ"),
    "vi": ("cp1258", "Xin chào, hôm nay chúng ta|nói về cơ sở dữ liệu.|Vì sao điều này quan trọng?|Cảm ơn."),
    "lt": ("cp1257 iso8859-13", "Laba diena, šiandien kalbėsime|apie duomenų bazių perkėlimą.|Kodėl tai svarbu? Nes schema keičiasi.|Ačiū, kad atėjote."),
}  # fmt: skip
CASES = [
    (language, encoding) for language, (names, _) in LANGUAGES.items() for encoding in names.split()
]


def subrip(language: str, encoding: str) -> str:
    """The sentences as SubRip, without the few letters that an encoding does not have."""
    said = LANGUAGES[language][1]
    if encoding == "cp1258":
        said = unicodedata.normalize("NFD", said)
    said = said.encode(encoding, "ignore").decode(encoding)
    return "\n".join(
        f"{n}\n00:00:0{n},000 --> 00:00:0{n + 1},000\n{line}\n"
        for n, line in enumerate(said.split("|"), 1)
    )


@pytest.mark.parametrize(("language", "encoding"), CASES)
def test_a_short_file_is_read_in_its_encoding(language: str, encoding: str) -> None:
    text = subrip(language, encoding)
    assert decode(text.encode(encoding), language) == text
    assert decode(text.encode(encoding)) == text


def test_a_wrong_hint_does_not_prevail() -> None:
    for language, encoding in CASES:
        if language in ("ru", "zh", "ja", "ko", "el", "he", "ar", "th"):
            text = subrip(language, encoding)
            assert decode(text.encode(encoding), "en") == text, (language, encoding)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("language", ["de", "zh", "ru"])
def test_unicode_needs_no_mark(language: str, encoding: str) -> None:
    text = subrip(language, "utf-8")
    data = text.encode(encoding)
    assert decode(data) == text
    assert decode(("\ufeff" + text).encode(encoding)) == text
    # A file that was cut off
    assert decode(data[:-1]).startswith(text[:-2])


def test_a_few_damaged_bytes_leave_the_rest() -> None:
    text = subrip("de", "utf-8")
    data = bytearray(text.encode())
    data[data.index("Größe".encode()) + 2] = 0xFF
    assert decode(bytes(data)) == text.replace("Größe", "Gr\ufffd\ufffdße")
    cut = text.encode()[: text.encode().rindex("ß".encode()) + 1]
    assert decode(cut).endswith("tschü\ufffd")


def test_good_letters_of_utf_8_outweigh_as_many_damaged() -> None:
    assert decode("It’s “fine”".encode() + b" \xff\xfe \x80") == "It’s “fine” \ufffd\ufffd \ufffd"


def test_one_old_letter_in_english() -> None:
    assert decode(b"It\x92s a na\xefve caf\xe9 \x96 really") == "It’s a naïve café – really"
    assert decode(b"plain") == "plain"
    assert decode(b"") == ""


def test_a_very_long_line_takes_no_longer() -> None:
    """A pattern that looks back for each letter of the line would take hours."""
    text = "word " * 1_000_000 + "Größe"
    assert decode(text.encode("cp1252"), "de") == text
