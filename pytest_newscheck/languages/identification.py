"""Which language a text is in, by langdetect, used safely: seeded, offline, thread-safe."""

from __future__ import annotations

import threading
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory

_FEWEST_LETTERS = 40
_SURE = 0.9
_TAGS = {"zh-cn": "zh-Hans", "zh-tw": "zh-Hant", "no": "nb"}


class LanguageDetector:
    """Detects the language of whole articles.

    It holds a langdetect factory of its own: the package's module-level one is unseeded, so
    that its answers change, and is not safe to use first from two threads at once.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._factory: DetectorFactory | None = None

    def detect(self, text: str) -> str:
        """The tag of the language of `text`, or "" where that can't be told.

        langdetect reads the first 10,000 characters only.
        """
        if sum(map(str.isalpha, text)) < _FEWEST_LETTERS:
            return ""
        from langdetect.lang_detect_exception import LangDetectException

        detector = self._loaded().create()
        detector.append(text)
        try:
            ranked = detector.get_probabilities()
        except LangDetectException:  # no letters that any profile knows
            return ""
        if not ranked or ranked[0].prob < _SURE:
            return ""
        code: str = ranked[0].lang
        return _TAGS.get(code, code)

    def _loaded(self) -> DetectorFactory:
        with self._lock:
            if self._factory is None:
                from langdetect.detector_factory import DetectorFactory

                factory = DetectorFactory()
                factory.load_json_profile(_profiles())
                factory.set_seed(0)
                self._factory = factory
            return self._factory


def _profiles() -> list[str]:
    folder = files("langdetect").joinpath("profiles")
    named = sorted((path.name, path) for path in folder.iterdir() if "." not in path.name)
    return [path.read_text(encoding="utf-8") for _, path in named]
