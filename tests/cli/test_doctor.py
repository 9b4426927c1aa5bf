"""The commands about the environment, as a script would call them."""

import json
import sys
from pathlib import Path

import pytest

from atom_gui.cli import main
from atom_gui.core.doctor.facts import MachineFacts

MACHINES = Path(__file__).parents[1] / "core" / "doctor_machines"
# The few lines of DeepSpeed 0.10.3 (Apache-2.0) that Microsoft's compiler refuses.
REFUSED = """\
    auto hidden_stride = std::vector<int64_t>{0};
    std::vector<long int> sz(input_vals.sizes().begin(), input_vals.sizes().end());
    auto output = torch::empty(sz, output_options);
"""


@pytest.fixture
def run(capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("ATOM_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("ATOM_CACHE_DIR", str(tmp_path / "cache"))

    def deed(*arguments):
        code = main([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return deed


def test_this_computer_is_looked_at(run, tmp_path):
    saved = tmp_path / "事实.json"
    code, out, err = run("doctor", "--profile", "cpu", "--save-facts", saved)
    assert code in (0, 1)
    assert "100% " in err
    assert "smoke" in out
    facts = MachineFacts.model_validate_json(saved.read_text(encoding="utf-8"))
    assert facts.system.kind in ("Linux", "Windows")
    assert facts.training_python.version == sys.version.split()[0]
    assert facts.user_name is None


def test_a_computer_that_was_saved_is_judged_elsewhere(run):
    code, out, _ = run("doctor", "--facts", MACHINES / "rtx_50.json", "--profile", "cuda118")
    assert code == 1
    assert "✗ card_generation" in out
    assert "can never work with CUDA 11.8" in out
    assert "Shorter here: Use Linux inside Windows (WSL2)" in out
    assert "? smoke" not in out, "nothing can be tried on another computer"


def test_json_holds_facts_findings_and_ways(run, tmp_path):
    machine = MACHINES / "article_pc.json"
    code, out, _ = run("doctor", "--facts", machine, "--profile", "cuda118", "--json")
    value = json.loads(out)
    assert code == 1
    assert value["profile"] == "cuda118"
    for one in value["findings"]:
        assert {"id", "severity", "found", "why", "fix", "source"} <= one.keys()
        assert one["source"]
    assert value["findings"][0]["severity"] == "broken"
    assert {way["profile"] for way in value["ways"]} == {"cuda118", "wheel", "wsl2", "cpu"}
    again = tmp_path / "printed.json"
    again.write_text(out, encoding="utf-8")
    _, printed, _ = run("doctor", "--facts", again, "--profile", "cuda118", "--json")
    assert [one["id"] for one in json.loads(printed)["findings"]] == [
        one["id"] for one in value["findings"]
    ]


@pytest.mark.parametrize("content", ["", "{torn", "[1]", '{"cards": 3}', "\udcff"])
def test_a_file_that_holds_no_facts_is_refused(run, tmp_path, content):
    path = tmp_path / "facts.json"
    path.write_bytes(content.encode("utf-8", errors="surrogateescape"))
    code, _, err = run("doctor", "--facts", path)
    assert code == 1
    assert "holds no facts" in err


def test_a_build_is_planned_for_the_articles_computer(run, tmp_path):
    asked = ("wheel", "plan", "--facts", MACHINES / "article_pc.json", "--output", tmp_path / "out")
    code, out, _ = run(*asked)
    assert code in (0, 1)
    assert "TORCH_CUDA_ARCH_LIST=8.6" in out
    assert "DISTUTILS_USE_SDK=1" in out
    assert "CUDA_HOME=C:\\Program Files\\NVIDIA GPU Computing Toolkit\\CUDA\\v11.8" in out
    _, out, _ = run(*asked, "--json", "--version", "0.10.3")
    value = json.loads(out)
    assert value["request"]["version"] == "0.10.3"
    assert any(one["id"] == "corrections" or "C2665" in one["found"] for one in value["preflight"])
    script = tmp_path / "skripte" / "build.bat"
    code, _, _ = run(*asked, "--script", script)
    assert code == 0
    lines = script.read_bytes().decode("utf-8")
    assert 'set "TORCH_CUDA_ARCH_LIST=8.6"\r\n' in lines
    assert "vcvarsall.bat" in lines


def test_an_environment_of_somebody_else_is_not_changed_without_asking(run, tmp_path):
    code, _, err = run("wheel", "build", "--profile", "cpu", "--output", tmp_path / "out")
    assert code == 1
    assert "was not made by this program" in err
    assert "--yes" in err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("option", "value", "word"),
    [
        ("--version", "newest", "0.17.6"),
        ("--ops", "warp_drive", "no op"),
        ("--jobs", "-1", "least"),
    ],
)
def test_what_cannot_be_asked_for_is_refused(run, tmp_path, option, value, word):
    code, _, err = run("wheel", "plan", "--facts", MACHINES / "article_pc.json",
                       "--output", tmp_path, option, value)  # fmt: skip
    assert code == 1
    assert word in err


def test_sources_are_corrected_shown_and_restored(run, tmp_path):
    file = tmp_path / "csrc" / "quantization" / "pt_binding.cpp"
    file.parent.mkdir(parents=True)
    (tmp_path / "version.txt").write_text("0.10.3\n", encoding="utf-8")
    file.write_text(REFUSED, encoding="utf-8", newline="\n")
    original = file.read_bytes()
    code, out, _ = run("wheel", "patch", tmp_path, "--show")
    assert code == 0
    assert "+    std::vector<int64_t> sz" in out
    assert file.read_bytes() == original
    run("wheel", "patch", tmp_path)
    assert b"std::vector<int64_t> sz" in file.read_bytes()
    code, out, _ = run("wheel", "patch", tmp_path, "--revert")
    assert code == 0
    assert "restored: csrc/quantization/pt_binding.cpp" in out
    assert file.read_bytes() == original
    code, _, err = run("wheel", "patch", tmp_path / "csrc")
    assert code == 1
    assert "no sources" in err


def test_a_log_of_a_build_is_told_from_one_of_a_run(run, tmp_path):
    log = tmp_path / "build.log"
    log.write_bytes(
        "running bdist_wheel\r\n正在编译...\r\n"
        "C:\\ds\\csrc\\quantization\\pt_binding.cpp(227): error C2665: “torch::empty”: "
        "没有重载函数可以转换所有参数类型\r\n"
        "error: command 'cl.exe' failed with exit code 2\r\n".encode("gb18030")
    )
    code, out, _ = run("diagnose", log)
    assert code == 0
    assert "Line 3: DeepSpeed before 0.14.3 passes a vector of long" in out
    assert "1 lines only follow" in out
    _, out, _ = run("diagnose", log, "--json")
    assert json.loads(out)["first"]["id"] == "c2665_quantization"
    log.write_text("running bdist_wheel\nSuccessfully built deepspeed-0.17.6.whl\n", "utf-16")
    assert "It succeeded." in run("diagnose", log)[1]
    log.write_text(
        "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 4.88 GiB.", "utf-8"
    )
    assert run("diagnose", log)[0] == 3
