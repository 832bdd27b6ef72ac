"""Reading sound: channels, rates, and times."""

import itertools

import av
import numpy as np
import pytest

from duthviewer.sync.sound.reader import SoundReader

SECONDS, RATE = 5, 44100


@pytest.fixture
def tone():
    times = np.arange(SECONDS * RATE) / RATE
    # It begins at 2 s.
    return (0.5 * np.sin(2 * np.pi * 440 * times) * (times >= 2.0)).astype(np.float32)


def write_stereo(path, left, right):
    with av.open(str(path), "w") as container:
        stream = container.add_stream("pcm_s16le", rate=RATE, layout="stereo")
        both = (np.stack([left, right], axis=1).reshape(1, -1) * 32767).astype(np.int16)
        frame = av.AudioFrame.from_ndarray(both, "s16", "stereo")
        frame.sample_rate, frame.pts = RATE, 0
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def read(path, rate):
    runs = list(SoundReader(path).runs(0.0, 10.0, rate))
    for before, after in itertools.pairwise(runs):
        assert after.at_s == pytest.approx(before.at_s + len(before.samples) / before.rate)
    assert {run.rate for run in runs} == {runs[0].rate}
    return runs[0].rate, np.concatenate([run.samples for run in runs])


@pytest.mark.parametrize("rate", [None, 16000])
@pytest.mark.parametrize(("right", "level"), [(1.0, 0.5), (0.0, 0.25), (-1.0, 0.5)])
def test_one_channel_may_be_dead_or_upside_down(tmp_path, tone, right, level, rate):
    read_rate, sound = read(write_stereo(tmp_path / "a.mkv", tone, right * tone), rate)
    assert len(sound) == pytest.approx(SECONDS * read_rate, abs=read_rate / 100)
    assert np.abs(sound[round(2.5 * read_rate) :]).max() == pytest.approx(level, rel=0.05)
    assert np.flatnonzero(np.abs(sound) > 0.1)[0] / read_rate == pytest.approx(2.0, abs=0.005)


def test_a_rate_is_given(tmp_path, tone):
    read_rate, sound = read(write_stereo(tmp_path / "a.mkv", tone, tone), 16000)
    assert read_rate == 16000
    spectrum = np.abs(np.fft.rfft(sound[3 * 16000 : 4 * 16000]))
    assert spectrum.argmax() == 440
