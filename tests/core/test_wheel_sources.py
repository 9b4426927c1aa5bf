"""Where DeepSpeed's sources come from, and what a wheel of it holds."""

import io
import shutil
import subprocess
import tarfile
import zipfile

import pytest

from atom_gui.core.environments.fetch import Network
from atom_gui.core.job import Job, Step
from atom_gui.core.wheel import contents, sources
from atom_gui.core.wheel.request import WheelRequest
from atom_gui.schema.words import text
from tests.core.package_index import Index

VERSION = "0.17.6"


def request(folder, **values):
    return WheelRequest(version=VERSION, python="python", profile="cpu",
                        output=str(folder / "ou t"), **values)  # fmt: skip


@pytest.fixture
def fetched(tmp_path):
    """Fetches as a step of a job; returns its end, its sentence and the folder."""

    def fetch(asked, network=None):
        events = []
        step = Step("sources", text("Get the sources"), always=True,
                    deed=lambda bench: fetch_one(bench, asked, network))  # fmt: skip
        state = Job(tmp_path / "job", "test", {}, [step]).run(events.append)
        return state, str(events[-1].sentence), sources.folder_of(asked)

    return fetch


def fetch_one(bench, asked, network):
    sources.fetch(bench, asked, network or Network())


def put_sources(folder, version=VERSION):
    (folder / "op_builder").mkdir(parents=True)
    (folder / "csrc").mkdir()
    (folder / "csrc" / "a.cpp").write_text("int a;\n", encoding="utf-8")
    (folder / "setup.py").write_text("", encoding="utf-8")
    (folder / "version.txt").write_text(version + "\n", encoding="utf-8")


def put_sdist(path, version=VERSION, name=None):
    with tarfile.open(path, "w:gz") as tar:
        for inner, content in (("setup.py", b""), ("version.txt", version.encode() + b"\n"),
                               ("csrc/a.cpp", b"int a;\n")):  # fmt: skip
            one = tarfile.TarInfo(f"{name or f'deepspeed-{version}'}/{inner}")
            one.size = len(content)
            tar.addfile(one, io.BytesIO(content))


def test_a_folder_is_copied_without_what_was_built_in_it(fetched, tmp_path):
    mine = tmp_path / "我的 源码"
    put_sources(mine)
    (mine / "build").mkdir()
    (mine / "csrc" / "old.pyd").write_text("", encoding="utf-8")
    state, said, folder = fetched(request(tmp_path, source="folder", place=str(mine)))
    assert state == "done", said
    assert (folder / "csrc" / "a.cpp").read_text(encoding="utf-8") == "int a;\n"
    assert not (folder / "build").exists()
    assert not (folder / "csrc" / "old.pyd").exists()
    assert (mine / "build").is_dir()


@pytest.mark.parametrize("inside", ["ou t", "ou t/src/DeepSpeed-0.17.6", "."])
def test_sources_are_never_fetched_over_themselves(fetched, tmp_path, inside):
    mine = tmp_path / inside
    put_sources(mine)
    state, said, _ = fetched(request(tmp_path, source="folder", place=str(mine)))
    assert state == "failed"
    assert "lie in each other" in said
    assert (mine / "csrc" / "a.cpp").is_file()


def test_passwords_stay_out_of_what_is_kept(tmp_path):
    asked = request(tmp_path, source="git", place="https://me:t0ken@git.corp/d",
                    mirror="https://me:s3cret@pypi.corp/simple")  # fmt: skip
    kept = str(asked.public())
    assert "t0ken" not in kept
    assert "s3cret" not in kept
    assert "pypi.corp" in kept


@pytest.mark.parametrize(
    ("missing", "word"), [("setup.py", "setup.py or op_builder"), ("version.txt", "not 0.17.6")]
)
def test_a_folder_that_holds_none_is_refused(fetched, tmp_path, missing, word):
    mine = tmp_path / "mine"
    put_sources(mine)
    (mine / missing).unlink()
    state, said, folder = fetched(request(tmp_path, source="folder", place=str(mine)))
    assert state == "failed"
    assert word in said
    assert not folder.exists()


@pytest.mark.skipif(shutil.which("git") is None, reason="there is no git here")
def test_a_tag_is_cloned(fetched, tmp_path):
    upstream = tmp_path / "upstream"
    put_sources(upstream)
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b", "-C", str(upstream)]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"], ["tag", f"v{VERSION}"]):
        subprocess.run([*git, *command], check=True, capture_output=True)
    state, said, folder = fetched(request(tmp_path, source="git", place=upstream.as_uri()))
    assert state == "done", said
    assert (folder / "csrc" / "a.cpp").is_file()
    state, said, _ = fetched(request(tmp_path, source="git", place=str(tmp_path / "no such")))
    assert state == "failed"
    assert "git" in said


def test_an_sdist_is_unpacked(fetched, tmp_path):
    archive = tmp_path / "deepspeed-0.17.6.tar.gz"
    put_sdist(archive)
    state, said, folder = fetched(request(tmp_path, source="sdist", place=str(archive)))
    assert state == "done", said
    assert sources.version_in(folder) == VERSION


@pytest.mark.parametrize("content", [b"", b"no archive", None])
def test_what_is_no_sdist_is_refused(fetched, tmp_path, content):
    archive = tmp_path / "deepspeed-0.17.6.tar.gz"
    if content is None:
        put_sdist(archive, name="..")  # would be written beside its folder
    else:
        archive.write_bytes(content)
    state, said, _ = fetched(request(tmp_path, source="sdist", place=str(archive)))
    assert state == "failed"
    assert "no sdist" in said
    assert not (tmp_path / "ou t" / "src" / "setup.py").exists()


def test_an_sdist_is_downloaded_from_an_index_and_its_hash_checked(fetched, tmp_path):
    files = tmp_path / "files"
    files.mkdir()
    put_sdist(files / "deepspeed-0.17.6.tar.gz")
    with Index(files) as index:
        state, said, folder = fetched(request(tmp_path, source="sdist", place="", mirror=index.url))
        assert state == "done", said
        assert (folder / "setup.py").is_file()
        asked = request(tmp_path, source="sdist", place="", mirror=index.url)
        state, said, _ = fetched(asked.changed(version="0.10.3"))
        assert state == "failed"
        assert "has no deepspeed-0.10.3.tar.gz" in said


def put_wheel(folder, name, record, *binaries):
    folder.mkdir(exist_ok=True)
    with zipfile.ZipFile(folder / name, "w") as file:
        if record is not None:
            file.writestr("deepspeed/git_version_info_installed.py", record)
        for one in binaries:
            file.writestr(one, "x")
    return folder / name


RECORD = """version='0.17.6'
git_hash='unknown'
installed_ops={'cpu_adam': 1, 'fused_adam': True, 'async_io': False}
torch_info={'version': '2.7', 'bf16_support': True, 'cuda_version': '11.8'}
"""


def test_a_wheel_tells_what_is_really_in_it(tmp_path):
    path = put_wheel(tmp_path, "deepspeed-0.17.6-cp310-cp310-win_amd64.whl", RECORD,
                     "deepspeed/ops/adam/cpu_adam_op.cp310-win_amd64.pyd")  # fmt: skip
    found = contents.contents_of(path)
    assert (found.version, found.tag) == ("0.17.6", "cp310-cp310-win_amd64")
    assert found.ops == {"cpu_adam": True, "fused_adam": True, "async_io": False}
    assert found.binaries == {"cpu_adam"}, "the record promises more than is there"
    assert (found.torch, found.cuda) == ("2.7", "11.8")


@pytest.mark.parametrize(
    ("name", "record"),
    [("torch-2.7.1-cp310-cp310-win_amd64.whl", RECORD),
     ("deepspeed-0.17.6-cp310-cp310-win_amd64.whl", None)],
)  # fmt: skip
def test_what_is_no_wheel_of_deepspeed_is_refused(tmp_path, name, record):
    with pytest.raises(ValueError, match="wheel of DeepSpeed"):
        contents.contents_of(put_wheel(tmp_path, name, record))


def test_the_newest_wheel_of_a_version_is_found(tmp_path):
    assert contents.newest_in(tmp_path, VERSION) is None
    put_wheel(tmp_path, "deepspeed-0.17.60-cp310-cp310-win_amd64.whl", RECORD)
    assert contents.newest_in(tmp_path, VERSION) is None
    local = put_wheel(tmp_path, "deepspeed-0.17.6+local-cp310-cp310-win_amd64.whl", RECORD)
    assert contents.newest_in(tmp_path, VERSION) == local
