import pytest

from atom_gui.core import launch
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.run_config import RunConfig

NAME = "PYTORCH_CUDA_ALLOC_CONF"


class OneCard:
    def sample(self):
        return [{"total_bytes": 24 * 2**30}]


@pytest.fixture
def environment(tmp_path, monkeypatch, interpreter):
    """The variables of a start on Linux with a card, where nothing is set yet."""
    monkeypatch.setenv("ATOM_CACHE_DIR", str(tmp_path / "cache"))  # else asked of this system
    monkeypatch.setattr(launch.sys, "platform", "linux")
    monkeypatch.setattr(launch, "Cards", OneCard)
    for name in (NAME, "PYTORCH_ALLOC_CONF"):
        monkeypatch.delenv(name, raising=False)

    def made(**precision):
        config = RunConfig.model_validate({"precision": precision})
        return launch.plan(config, RunFolder(tmp_path), interpreter).environment

    return made


def test_the_allocator_grows_its_segments_on_a_card(environment):
    assert environment()[NAME] == "expandable_segments:True"
    assert NAME not in environment(expandable_segments=False)
    assert NAME not in environment(device="cpu")


@pytest.mark.parametrize("name", [NAME, "PYTORCH_ALLOC_CONF"])
def test_what_the_user_has_set_for_the_allocator_stays(environment, monkeypatch, name):
    monkeypatch.setenv(name, "max_split_size_mb:128")
    assert NAME not in environment()


def test_windows_and_computers_without_a_card_get_no_allocator_setting(environment, monkeypatch):
    monkeypatch.setattr(OneCard, "sample", lambda self: [])
    assert NAME not in environment()
    monkeypatch.undo()
    monkeypatch.delenv(NAME, raising=False)
    monkeypatch.setattr(launch, "Cards", OneCard)
    monkeypatch.setattr(launch.sys, "platform", "win32")
    assert NAME not in environment()
