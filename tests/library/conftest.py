"""What several tests of the library look at."""

import pytest

from tests.library.videos import make_video


@pytest.fixture(scope="session")
def recording(tmp_path_factory):
    """100 s of telling frames, a key frame every 5 s."""
    return make_video(tmp_path_factory.mktemp("recordings") / "day-1.mp4", 100)
