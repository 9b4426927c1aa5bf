"""Training environments without pip: mirrors, recipes, downloads, the list, and what is deleted."""

import errno
import hashlib
import json
import os
import subprocess
import sys
import time
import urllib.error
from contextlib import suppress
from pathlib import Path

import pytest

from atom_gui.core import environments, preferences
from atom_gui.core.doctor.compatibility import recommended_sets
from atom_gui.core.environments import EnvironmentRequest, before, fetch, known, mirrors, place
from atom_gui.core.environments import recipe as recipes
from atom_gui.core.environments import removal as removals
from atom_gui.core.environments.pip_steps import files_of, forget_unfinished
from atom_gui.core.environments.pip_words import Ear
from atom_gui.core.environments.recipe import Recipe, meets, recipe_from, recipe_of
from atom_gui.core.environments.request import path_problem, path_warning
from atom_gui.core.job import JobStopped, StepFailedError
from atom_gui.core.problems import ProblemsError
from tests.core.package_index import Index, make_wheel


def request_for(path, **rest):
    values = {"profile": "cpu", "python": Path(sys.executable), "path": path, **rest}
    return EnvironmentRequest(**values)


class Watching:
    """Hears of a download, and stops it after so many bytes."""

    def __init__(self, stop_at=None):
        self.lines, self.told, self._stop_at = [], [], stop_at

    def check(self):
        if self._stop_at is not None and self.told and self.told[-1][0] >= self._stop_at:
            raise JobStopped

    def say(self, line):
        self.lines.append(line)

    def progress(self, done, total, unit="items"):
        self.told.append((done, total))


@pytest.fixture
def index(tmp_path, monkeypatch):
    monkeypatch.setattr(fetch, "_LONGEST_PAUSE_S", 0.01)
    monkeypatch.setattr(fetch, "_TOLD_INTERVAL_S", 0.0)
    monkeypatch.setenv("no_proxy", "127.0.0.1,localhost")
    with Index(tmp_path / "served") as serving:
        serving.folder.mkdir()
        yield serving


def served(index, name="big.bin", size=1_000_000, *, digest=True):
    content = bytes(number * 31 % 253 for number in range(1000)) * (size // 1000)
    (index.folder / name).write_bytes(content)
    sha = hashlib.sha256(content).hexdigest() if digest else ""
    return fetch.File(name, index.url_of(name), sha, len(content)), content


def fetched(files, folder, watcher=None):
    watcher = watcher or Watching()
    fetch.fetch_all(files, folder, fetch.Network(), watcher)
    return watcher


# Mirrors


def test_every_mirror_has_addresses_and_a_source():
    names = [mirror.name for mirror in mirrors.MIRRORS]
    assert len(set(names)) == len(names)
    for mirror in mirrors.MIRRORS:
        assert mirror.pypi.startswith("https://")
        assert mirror.torch == "" or mirror.torch.startswith("https://")
        assert "[" in mirror.source


@pytest.mark.parametrize(
    ("mirror", "torch_mirror", "expected"),
    [
        ("", "", mirrors.Sources("", "https://download.pytorch.org/whl/cu118")),
        ("tsinghua", "", mirrors.Sources("https://pypi.tuna.tsinghua.edu.cn/simple",
                                         "https://download.pytorch.org/whl/cu118")),
        ("nju", "", mirrors.Sources("https://mirror.nju.edu.cn/pypi/web/simple",
                                    "https://mirror.nju.edu.cn/pytorch/whl/cu118")),
        ("Aliyun", "", mirrors.Sources(
            "https://mirrors.aliyun.com/pypi/simple",
            torch_links="https://mirrors.aliyun.com/pytorch-wheels/cu118/")),
        ("tsinghua", "sjtu", mirrors.Sources("https://pypi.tuna.tsinghua.edu.cn/simple",
                                             "https://mirror.sjtu.edu.cn/pytorch-wheels/cu118")),
        ("https://me:pw@pypi.example/simple/", "",
         mirrors.Sources("https://me:pw@pypi.example/simple",
                         "https://download.pytorch.org/whl/cu118")),
        ("", "https://torch.example/whl/cu118/",
         mirrors.Sources("", "https://torch.example/whl/cu118")),
        ("", "https://torch.example/whl", mirrors.Sources("", "https://torch.example/whl/cu118")),
    ],
)  # fmt: skip
def test_a_mirror_of_pypi_brings_its_torch(mirror, torch_mirror, expected):
    found = mirrors.sources(mirror, torch_mirror, "https://download.pytorch.org/whl/cu118")
    assert found == expected


def test_a_mirror_that_is_none_is_told_with_the_known_ones():
    with pytest.raises(ProblemsError, match=r"neither a known mirror .*tsinghua, aliyun"):
        mirrors.sources("quinghua", "", "")
    with pytest.raises(ProblemsError, match="ustc has no torch; official, aliyun"):
        mirrors.sources("", "ustc", "https://download.pytorch.org/whl/cpu")


# The set


@pytest.mark.parametrize("chosen", recommended_sets(), ids=lambda one: one.id)
def test_each_recommended_set_is_pinned_and_begins_with_torch(chosen):
    recipe = recipe_from(chosen, with_deepspeed=True)
    assert [recipes.name_of(one) for one in recipe.torch] == ["torch"]
    assert len(recipe.pins()) == len(recipe.requirements), "a requirement without an exact version"
    assert recipe.pins()["torch"].endswith("+" + recipe.torch_index.rsplit("/", 1)[-1])
    assert recipe.oldest <= recipe.newest
    assert recipe.room_bytes > 2**30


def test_deepspeed_that_must_be_built_is_left_out_until_there_is_a_wheel(tmp_path):
    asked = request_for(tmp_path, profile="cuda118")
    recipe = recipe_of(asked, (3, 11, 7), windows=True)
    assert "torch==2.7.1+cu118" in recipe.requirements
    assert not recipe.has_deepspeed
    recipe = recipe_of(request_for(tmp_path, profile="wheel"), (3, 11, 7), windows=True)
    assert "deepspeed==0.16.5" in recipe.requirements
    assert recipe.only_wheels == ("deepspeed",)
    given = request_for(tmp_path, profile="wheel", deepspeed_wheel=tmp_path / "deepspeed-1.whl")
    assert not recipe_of(given, (3, 11, 7), windows=True).has_deepspeed


def test_pins_with_a_condition_hold_only_somewhere():
    recipe = Recipe(
        ("Foo_Bar==1.0", "baz[x] == 2+cpu", 'win==3; os_name=="nt"'), "", (3, 10), (3, 12), 0
    )
    assert recipe.pins() == {"foo-bar": "1.0", "baz": "2+cpu"}
    assert recipe.digest() != Recipe(("Foo_Bar==1.1",), "", (3, 10), (3, 12), 0).digest()


@pytest.mark.parametrize(
    ("installed", "pin", "same"),
    [("2.7.1+cu118", "2.7.1+cu118", True), ("2.7.1+cu118", "2.7.1", True),
     ("2.7.1", "2.7.1+cu118", False), ("2.7.1+cpu", "2.7.1+cu118", False), (None, "1", False)],
)  # fmt: skip
def test_a_build_counts_where_the_pin_names_one(installed, pin, same):
    assert meets(installed, pin) is same


# Before anything is written


@pytest.mark.parametrize(
    ("path", "words"),
    [
        (r"C:\atom\env", None),
        (r"C:\Users\李雷\env", None),
        ("env", "whole path"),
        (r"\env", "whole path"),
        (r"C:\atom\con", "does not allow the name con"),
        (r"C:\atom\aux.env\x", "does not allow the name aux.env"),
        (r"C:\atom\env.", "does not allow the name env."),
        (r"C:\atom\a?b", "does not allow the name a?b"),
        ("C:\\" + "long\\" * 20 + "env", "at most 65"),
    ],
)
def test_paths_that_windows_does_not_take(path, words):
    # On Linux a backslash is a letter, and the path one name: what counts is its text.
    class Shown:
        def __str__(self):
            return path

    found = path_problem(Shown(), windows=True, long_paths=False)
    assert (found is None) if words is None else (words in str(found))


def test_letters_and_spaces_are_warned_of():
    assert "not ASCII" in str(path_warning(Path("/home/李雷/env")))
    assert "spaces" in str(path_warning(Path("/home/my env")))
    assert path_warning(Path("/home/env")) is None


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, None),
        ({"bits": 32}, "32-bit"),
        ({"version": (3, 13, 1)}, "is Python 3.13.1; this set needs 3.10 to 3.12"),
        ({"version": (3, 9, 2)}, "3.10 to 3.12"),
        ({"is_store": True}, "Microsoft Store"),
        ({"has_pip": False}, "python3-venv"),
        ({"implementation": "pypy"}, "CPython only"),
    ],
)
def test_a_python_that_cannot_be_used(changes, words):
    values = {"path": Path("python"), "version": (3, 11, 7), "bits": 64, **changes}
    recipe = Recipe(("torch==2.7.1+cu118",), "", (3, 10), (3, 12), 0)
    found = before.python_problem(before.BasePython(**values), recipe, "cuda118")
    assert (found is None) if words is None else (words in str(found))


def test_this_python_answers():
    found = before.base_python(Path(sys.executable))
    assert found.version == sys.version_info[:3]
    assert found.bits == 64
    with pytest.raises(ProblemsError, match="not a Python"):
        before.base_python(Path(__file__))


def test_a_folder_of_somebody_is_not_touched(tmp_path, monkeypatch):
    monkeypatch.setattr(before, "windows_long_paths", lambda: True)
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "thesis.txt").write_text("my only copy", encoding="utf-8")
    with pytest.raises(ProblemsError, match=r"not empty.*thesis.txt"):
        environments.create_job(request_for(theirs))
    assert os.listdir(theirs) == ["thesis.txt"]


def test_all_that_is_wrong_is_told_at_once(tmp_path, monkeypatch):
    monkeypatch.setattr(before, "windows_long_paths", lambda: True)  # pytest's folders are deep
    (tmp_path / "file").write_text("", encoding="utf-8")
    (tmp_path / "wheels").mkdir()
    asked = request_for(tmp_path / "file", wheels=tmp_path / "wheels",
                        deepspeed_wheel=tmp_path / "deepspeed.whl")  # fmt: skip
    with pytest.raises(ProblemsError) as raised:
        environments.create_job(asked)
    assert len(raised.value.problems) == 3


def test_passwords_stay_out_of_files(tmp_path):
    asked = request_for(tmp_path, mirror="https://me:secret@pypi.example/simple")
    assert asked.public()["mirror"] == "https://***@pypi.example/simple"
    place.mark(asked)
    assert "secret" not in (tmp_path / place.MARKER).read_text(encoding="utf-8")


# Downloads


def test_files_come_whole_and_with_their_bytes(index, tmp_path):
    files = [served(index, f"{name}.bin", size)[0] for name, size in (("a", 300_000), ("b", 5000))]
    watcher = fetched(files, tmp_path / "got")
    assert watcher.told[0] == (0, 305_000)
    assert watcher.told[-1] == (305_000, 305_000)
    assert [done for done, _ in watcher.told] == sorted(done for done, _ in watcher.told)
    assert sorted(os.listdir(tmp_path / "got")) == ["a.bin", "b.bin"]
    fetched(files, tmp_path / "got")
    assert len(index.asked) == 2, "what is there is not loaded again"


def test_sizes_are_asked_for(index, tmp_path):
    known_one, _ = served(index, "a.bin", 2000)
    unknown = fetch.File("a.bin", known_one.url)
    missing = fetch.File("none.bin", index.url_of("none.bin"))
    watcher = Watching()
    found = fetch.with_sizes([unknown, missing], fetch.Network(), watcher)
    assert [file.size_bytes for file in found] == [2000, 0]
    assert watcher.told[-1] == (2, 2)
    assert fetch.missing_bytes([known_one], tmp_path) == 2000


def test_a_line_that_breaks_is_taken_up_where_it_broke(index, tmp_path):
    file, content = served(index)
    index.breaks[file.name] = [400_000, 200_000]
    index.refusals[file.name] = [503]
    watcher = fetched([file], tmp_path)
    assert index.begins(file.name) == [0, 0, 400_000, 600_000]
    assert (tmp_path / file.name).read_bytes() == content
    assert any("the line broke; going on from 391 KiB" in line for line in watcher.lines)


def test_a_stop_keeps_what_has_come_and_the_next_start_goes_on(index, tmp_path):
    file, content = served(index)
    with pytest.raises(JobStopped):
        fetched([file], tmp_path, Watching(stop_at=300_000))
    part = tmp_path / (file.name + fetch.PART)
    kept = part.stat().st_size
    assert 300_000 <= kept < len(content)
    assert fetch.missing_bytes([file], tmp_path) == len(content) - kept
    watcher = fetched([file], tmp_path)
    assert index.begins(file.name) == [0, kept]
    assert watcher.told[0] == (kept, len(content))
    assert (tmp_path / file.name).read_bytes() == content


def test_a_server_without_ranges_begins_anew(index, tmp_path):
    file, content = served(index)
    index.knows_ranges = False
    index.breaks[file.name] = [400_000]
    fetched([file], tmp_path)
    assert (tmp_path / file.name).read_bytes() == content


def test_a_rest_that_is_too_long_is_thrown_away(index, tmp_path):
    file, content = served(index)
    (tmp_path / (file.name + fetch.PART)).write_bytes(content + b"more")
    fetched([file], tmp_path)
    assert (tmp_path / file.name).read_bytes() == content


def test_a_damaged_file_is_loaded_once_more(index, tmp_path):
    file, content = served(index)
    index.damaged[file.name] = 1
    fetched([file], tmp_path)
    assert (tmp_path / file.name).read_bytes() == content
    index.damaged[file.name] = 2
    with pytest.raises(StepFailedError, match=r"arrived damaged twice.*another mirror"):
        fetched([file], tmp_path / "again")
    assert os.listdir(tmp_path / "again") == []


def test_without_a_hash_a_wheel_has_to_be_one(index, tmp_path):
    wheel = make_wheel(index.folder, "tiny", "1.0")
    file = fetch.File(wheel.name, index.url_of(wheel.name))
    fetched([file], tmp_path / "a")
    wheel.write_bytes(b"<html>log in to the hotel's network</html>")
    with pytest.raises(StepFailedError, match="damaged"):
        fetched([file], tmp_path / "b")


@pytest.mark.parametrize("code", [401, 403, 404])
def test_a_refusal_is_told_at_once(index, tmp_path, code):
    file, _ = served(index)
    index.refusals[file.name] = [code]
    with pytest.raises(StepFailedError, match=rf"127.0.0.1 does not give big.bin: {code}"):
        fetched([file], tmp_path)
    assert len(index.asked) == 1


def test_a_line_that_never_comes_back_is_told(index, tmp_path):
    file, _ = served(index)
    index.breaks[file.name] = [1000] + [0] * 20
    with pytest.raises(
        StepFailedError, match=r"127.0.0.1 cannot be reached.*what has come is kept"
    ):
        fetched([file], tmp_path)
    assert (tmp_path / (file.name + fetch.PART)).stat().st_size == 1000


def test_a_full_disk_is_told(index, tmp_path, monkeypatch):
    file, _ = served(index)
    real = Path.open

    def opened(self, mode="r", *rest, **named):
        stream = real(self, mode, *rest, **named)
        if self.name.endswith(fetch.PART):
            stream.close()
            raise OSError(errno.ENOSPC, "No space left on device")
        return stream

    monkeypatch.setattr(Path, "open", opened)
    with pytest.raises(StepFailedError, match=r"big.bin.part could not be written: No space left"):
        fetched([file], tmp_path)


def test_a_password_in_an_address_is_sent_as_a_header(index, tmp_path, monkeypatch):
    file, _ = served(index)
    sent = []
    network = fetch.Network()
    real = network.opener.open

    def opened(request, **rest):
        sent.append((request.full_url, request.unredirected_hdrs.get("Authorization")))
        return real(request, **rest)

    monkeypatch.setattr(network.opener, "open", opened)
    url = file.url.replace("http://", "http://me:p%40ss@")
    with network.open(url, head=True):
        pass
    assert sent == [(file.url, "Basic bWU6cEBzcw==")]


def test_a_password_of_the_index_counts_for_its_files(index, monkeypatch):
    file, _ = served(index)
    asked = mirrors.sources(index.url.replace("http://", "http://me:p%40ss@"), "", "")
    network = fetch.Network(logins=asked.logins())
    assert "ss" not in repr(network)
    sent = []
    real = network.opener.open

    def opened(request, **rest):
        sent.append(request.unredirected_hdrs.get("Authorization"))
        return real(request, **rest)

    monkeypatch.setattr(network.opener, "open", opened)
    with network.open(file.url, head=True):
        pass
    elsewhere = file.url.replace("127.0.0.1", "localhost")  # a name that Wine may not know
    with suppress(urllib.error.URLError), network.open(elsewhere, head=True):
        pass
    assert sent == ["Basic bWU6cEBzcw==", None], "another host is not told"


def test_room_counts_what_is_still_to_come(tmp_path):
    small, large = fetch.File("a", "", "", 1000), fetch.File("b", "", "", 10**9)
    assert fetch.room_needed([small, large], tmp_path) == 6000 + 3 * 10**9
    (tmp_path / "a").write_bytes(b"x" * 1000)
    assert fetch.room_needed([small], tmp_path) == 5000
    assert fetch.free_bytes(tmp_path / "not" / "there") > 0


def test_an_index_is_looked_at_before_pip_asks_it_for_every_package(index):
    network, watcher = fetch.Network(), Watching()
    fetch.reach(index.url + "/torch/", network, watcher)
    with pytest.raises(StepFailedError, match=r"/elsewhere does not exist \(404 Not Found\)"):
        fetch.reach(index.url_of("x").replace("/files/x", "/elsewhere"), network, watcher)
    gone = index.url.replace("127.0.0.1", "me:secret@no-such-host.invalid")
    with pytest.raises(StepFailedError, match=r"no-such-host.invalid cannot be reached"):
        fetch.reach(gone, network, watcher)
    assert len(watcher.lines) == 2
    assert "secret" not in "".join(watcher.lines)


# pip's words


def test_the_files_of_a_report():
    report = {"install": [
        {"download_info": {"url": "https://x/torch-2.7.1%2Bcu118-cp311-cp311-win_amd64.whl",
                           "archive_info": {"hashes": {"sha256": "ab"}}}},
        {"download_info": {"url": "file:///w/a-1-py3-none-any.whl", "archive_info": {}}},
    ]}  # fmt: skip
    found = files_of(report)
    assert [file.name for file in found] == [
        "torch-2.7.1+cu118-cp311-cp311-win_amd64.whl", "a-1-py3-none-any.whl",
    ]  # fmt: skip
    assert [file.sha256 for file in found] == ["ab", ""]
    with pytest.raises(StepFailedError, match="report"):
        files_of(None)


def heard(*lines):
    ear = Ear()
    for line in lines:
        ear.hear(line)
    return str(ear.sentence(1, "3.13.1"))


def test_failures_of_pip_are_sentences():
    none = "ERROR: Could not find a version that satisfies the requirement torch==2.7.1+cu118"
    found = heard(
        f"{none} (from versions: none)", "ERROR: No matching distribution found for torch"
    )
    assert "torch==2.7.1+cu118" in found
    assert "The environment has Python 3.13.1." in found
    ear = Ear(Path("wheels"))
    ear.hear(none)
    assert "wheels has no wheel of torch==2.7.1+cu118 for Python" in str(ear.sentence(1, "3.11"))
    retry = (
        "WARNING: Retrying (Retry(total=4, connect=None)) after connection broken by "
        "'NewConnectionError(\"Failed to establish a new connection: [Errno 111] Connection "
        "refused\")': /simple/torch/"
    )
    assert "trouble with the connection" in heard(retry, none)
    assert "contradict each other" in heard("ERROR: ResolutionImpossible: for help visit")
    assert "pip ended with exit code 1: ERROR: odd thing" in heard("ERROR: odd thing")


def test_packages_that_were_cut_off_are_forgotten(tmp_path):
    packages = site_of(tmp_path)
    for name, whole in (("whole-1", True), ("half-1", False)):
        (packages / f"{name}.dist-info").mkdir()
        if whole:
            (packages / f"{name}.dist-info" / "RECORD").write_text("", encoding="utf-8")
    forget_unfinished(tmp_path)
    assert sorted(os.listdir(packages)) == ["whole-1.dist-info"]


# The list


def site_of(path):
    packages = path / ("Lib" if os.name == "nt" else "lib/python3.11") / "site-packages"
    packages.mkdir(parents=True)
    return packages


def made(path, *, marked=True):
    """Write what an environment consists of, as far as the list looks at it."""
    python = place.python_of(path)
    python.parent.mkdir(parents=True)
    python.write_bytes(b"")
    (path / "pyvenv.cfg").write_text("home = /usr/bin\nversion = 3.11.7\n", encoding="utf-8")
    info = site_of(path) / "torch-2.7.1+cu118.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Name: torch\nVersion: 2.7.1+cu118\n", encoding="utf-8")
    if marked:
        place.mark(request_for(path, profile="cuda118"))
        place.job_folder(path).mkdir()
        record = {"state": "done", "key": "", "seconds": 1.0, "sentence": None}
        steps = {"steps": {"check": record, "verify": record}}
        (place.job_folder(path) / "job.json").write_text(json.dumps(steps), encoding="utf-8")
    return path


def test_environments_are_known_by_name_and_path(tmp_path):
    ours, theirs = made(tmp_path / "我们 env"), made(tmp_path / "theirs", marked=False)
    assert environments.list_environments() == []
    known.remember(ours)
    known.remember(ours)
    environments.adopt(theirs)
    first, second = environments.list_environments()
    assert (first.name, first.ours, first.profile, first.state) == (
        "我们 env", True, "cuda118", "done",
    )  # fmt: skip
    assert first.packages == {"torch": "2.7.1+cu118"}
    assert first.python_version == "3.11.7"
    assert (second.ours, second.profile, second.created) == (False, "", "")
    assert environments.find("theirs").path == theirs
    assert environments.find(str(ours)).path == ours
    with pytest.raises(ProblemsError, match="known are 我们 env, theirs"):
        environments.find("other")
    with pytest.raises(ProblemsError, match="is no Python environment"):
        environments.adopt(tmp_path)


def test_two_of_one_name_are_asked_for_by_path(tmp_path):
    for parent in ("a", "b"):
        known.remember(made(tmp_path / parent / "env"))
    with pytest.raises(ProblemsError, match="Several"):
        environments.find("env")


def test_the_state_follows_from_the_job(tmp_path):
    path = made(tmp_path / "env")
    value = json.loads((place.job_folder(path) / "job.json").read_text(encoding="utf-8"))
    value["steps"]["torch"] = {"state": "running", "key": "", "seconds": 0.0, "sentence": None}
    (place.job_folder(path) / "job.json").write_text(json.dumps(value), encoding="utf-8")
    assert known.read(path).state == "stopped"
    value["steps"]["torch"]["state"] = "failed"
    (place.job_folder(path) / "job.json").write_text(json.dumps(value), encoding="utf-8")
    assert known.read(path).state == "failed"
    (place.job_folder(path) / "job.json").unlink()
    assert known.read(path).state == "stopped"


def test_the_chosen_one_trains(tmp_path):
    path = made(tmp_path / "env")
    used = environments.use(path)
    assert used.chosen
    assert preferences.load().training_python == str(place.python_of(path))
    assert [one.chosen for one in environments.list_environments()] == [True]
    place.python_of(path).unlink()
    assert [one.exists for one in environments.list_environments()] == [False]
    with pytest.raises(ProblemsError):
        environments.use(path)


def test_a_broken_list_is_an_empty_one():
    known._file().parent.mkdir(parents=True)
    known._file().write_text('{"environments": [1, null, "/x"]}', encoding="utf-8")
    assert [one.path for one in environments.list_environments()] == [Path("/x")]
    known._file().write_text("[", encoding="utf-8")
    assert environments.list_environments() == []


# What is deleted


def test_ours_is_deleted_when_somebody_says_so(tmp_path):
    path = made(tmp_path / "env")
    environments.use(path)
    with pytest.raises(ProblemsError, match=r"Delete .*env \("):
        environments.remove(path, confirmed=False)
    assert place.marker_of(path) is not None
    (path / "lib").mkdir(exist_ok=True)
    locked = path / "lib" / "read-only.txt"
    locked.write_text("", encoding="utf-8")
    locked.chmod(0o400)
    done = environments.remove(path, confirmed=True)
    assert done.deletes
    assert not path.exists()
    assert environments.list_environments() == []
    assert preferences.load().training_python == ""


def test_foreign_files_beside_it_keep_it(tmp_path):
    path = made(tmp_path / "env")
    (path / "my model").mkdir()
    with pytest.raises(ProblemsError, match="not of the environment: my model"):
        environments.remove(path, confirmed=True)
    assert place.python_of(path).exists()


def test_one_that_is_not_ours_is_only_forgotten(tmp_path):
    theirs = made(tmp_path / "theirs", marked=False)
    environments.adopt(theirs)
    assert "Its files stay" in str(environments.planned_removal(theirs).question)
    environments.remove(theirs, confirmed=True)
    assert place.python_of(theirs).exists()
    assert environments.list_environments() == []


def test_a_marker_that_was_moved_marks_nothing(tmp_path):
    path = made(tmp_path / "env")
    path.rename(tmp_path / "moved")
    assert not environments.planned_removal(tmp_path / "moved").deletes
    environments.remove(tmp_path / "moved", confirmed=True)
    assert place.python_of(tmp_path / "moved").exists()


def test_links_are_cut_and_not_followed(tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept.txt").write_text("kept", encoding="utf-8")
    path = made(tmp_path / "env")
    try:
        (path / "share").symlink_to(outside, target_is_directory=True)
    except OSError:
        pytest.skip("this user may not make links")
    environments.remove(path, confirmed=True)
    assert (outside / "kept.txt").exists()
    assert not path.exists()


def test_what_cannot_be_deleted_is_told_and_the_rest_goes_later(tmp_path, monkeypatch):
    path = made(tmp_path / "env")
    held = [True]
    real = Path.unlink

    def unlink(self, *rest, **named):
        if held[0] and self.name == "METADATA":
            raise PermissionError(errno.EACCES, "The file is used by another process", str(self))
        real(self, *rest, **named)

    monkeypatch.setattr(Path, "unlink", unlink)
    with pytest.raises(ProblemsError, match=r"METADATA could not be deleted: The file is used"):
        environments.remove(path, confirmed=True)
    assert place.marker_of(path) is not None, "what is left is still ours"
    held[0] = False
    environments.remove(path, confirmed=True)
    assert not path.exists()


def test_one_whose_programs_run_stays(tmp_path, monkeypatch):
    path = made(tmp_path / "env")
    inside = str(place.python_of(path))

    class Running:
        info = {"name": "python", "exe": None, "cmdline": [inside, "-m", "x"], "pid": 7}  # noqa: RUF012

    monkeypatch.setattr(removals.psutil, "process_iter", lambda names: [Running()])
    with pytest.raises(ProblemsError, match=r"in use by python \(7\)"):
        environments.remove(path, confirmed=True)


def test_one_that_is_being_made_stays(tmp_path):
    path = made(tmp_path / "env")
    code = (
        "import sys, filelock\n"
        "lock = filelock.FileLock(sys.argv[1]); lock.acquire()\n"
        "print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(place.job_lock(path))],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as holder:  # fmt: skip
        assert holder.stdout.readline().strip() == "held"
        with pytest.raises(ProblemsError, match="being made just now"):
            environments.remove(path, confirmed=True)
        holder.stdin.close()
    environments.remove(path, confirmed=True)


def test_the_first_creation_is_kept(tmp_path, monkeypatch):
    place.mark(request_for(tmp_path))
    created = place.marker_of(tmp_path)["created"]
    monkeypatch.setattr(time, "gmtime", lambda: time.struct_time((2099, 1, 1, 0, 0, 0, 0, 1, 0)))
    place.mark(request_for(tmp_path))
    assert place.marker_of(tmp_path)["created"] == created
