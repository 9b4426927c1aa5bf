import subprocess
import sys

import pytest

from atom_gui.core.wheel.environment import build_environment
from atom_gui.core.wheel.request import toolset_for
from atom_gui.core.wheel.script import batch_command, file_name, script
from tests.core.wheel_machines import asked, linux, machine

STAND_IN = """\
#!/bin/sh
printf '%s\\n' "$PWD|$DS_BUILD_CPU_ADAM|$PYTHONPATH|$*" >> "$LOG"
case "$*" in
  *"-m build"*) : > "$OUT/deepspeed-0.17.6-cp311.whl" ;;
  *force-reinstall*) exit "$FAIL" ;;
esac
"""


def made(facts, profile="cuda118", sources="C:\\ds\\wheel\\src", **values):
    request = asked(facts, profile, **values)
    environment = build_environment(request, facts, None, {"SECRET": "hf_secret"}, sources=sources,
                                    toolset=toolset_for(facts, profile, request.toolset),
    )  # fmt: skip
    return request, environment


def test_the_batch_file():
    request, environment = made(machine("two_toolkits"))
    written = script(request, environment)
    assert file_name(environment) == "build-deepspeed.bat"
    assert written.count("\r\n") == written.count("\n")
    lines = written.split("\r\n")
    assert lines[:3] == ["@echo off", "chcp.com 65001 >nul", "setlocal DisableDelayedExpansion"]
    call = next(line for line in lines if line.startswith("call "))
    assert call.endswith('vcvarsall.bat" x64 10.0.22621.0 -vcvars_ver=14.39.33519')
    assert 'set "TORCH_CUDA_ARCH_LIST=8.6"' in lines
    assert 'set "DS_BUILD_AIO=0"' in lines
    assert 'set "PYTHONPATH="' in lines
    home = machine("two_toolkits").toolkits[0].path
    assert f'set "CUDA_HOME={home}"' in lines
    assert f'set "PATH={home}\\bin;C:\\ds\\venv\\Scripts;%PATH%"' in lines
    build = next(line for line in lines if " -m build " in line)
    assert build == ('"C:\\ds\\venv\\Scripts\\python.exe" -X utf8 -m build --wheel --no-isolation '
                     "--outdir C:\\ds\\wheel .")  # fmt: skip
    assert lines[lines.index(build) + 1] == "if errorlevel 1 goto failed"
    assert any("clone" in line and "v0.17.6" in line for line in lines)
    assert 'for %%W in (deepspeed-0.17.6*.whl) do set "WHEEL=%%~fW"' in lines
    assert any(line.endswith('--force-reinstall "%WHEEL%"') for line in lines)
    assert lines[-2:] == ["exit /b 1", ""]
    assert "hf_secret" not in written


def test_an_old_version_says_that_its_sources_need_corrections():
    written = script(*made(machine("two_toolkits"), version="0.10.3"))
    assert "rem The sources must be corrected before: C2665, C2398." in written
    assert "setup.py bdist_wheel --dist-dir" in written


def test_letters_that_mean_something_to_cmd():
    folder = "C:\\100% & (x)^!\\o"
    request, environment = made(machine("two_toolkits"), sources=folder, output=folder,
                                mirror="https://x/?a=1&b=%20")  # fmt: skip
    lines = script(request, environment).split("\r\n")
    assert 'cd /d "C:\\100%% & (x)^!\\o"' in lines
    assert 'set "PIP_INDEX_URL=https://x/?a=1&b=%%20"' in lines
    build = next(line for line in lines if " -m build " in line)
    assert '--outdir ^"C:\\100%% ^& ^(x^)^^^!\\o^" .' in build
    quoted = made(machine("two_toolkits"), mirror='a"b&c')
    assert 'set PIP_INDEX_URL=a^"b^&c' in script(*quoted).split("\r\n")
    assert batch_command(("C:\\a b\\x.exe", 'say "hi"')) == '"C:\\a b\\x.exe" ^"say \\^"hi\\^"^"'


def test_a_line_break_is_refused():
    request, environment = made(machine("two_toolkits"), output="C:\\x\ny")
    with pytest.raises(ValueError, match="line break"):
        script(request, environment)


def test_the_shell_script():
    request, environment = made(linux(), "wsl2", sources="/opt/it's here/src")
    written = script(request, environment)
    assert file_name(environment) == "build-deepspeed.sh"
    assert "\r" not in written
    assert written.startswith("#!/bin/sh\n")
    assert "export TORCH_CUDA_ARCH_LIST=8.9\n" in written
    assert 'export PATH=/usr/local/cuda-12.4/bin:/opt/venv/bin:"$PATH"\n' in written
    assert "'/opt/it'\"'\"'s here/src'" in written
    assert "DISTUTILS" not in written
    assert "hf_secret" not in written


@pytest.mark.skipif(sys.platform == "win32", reason="it is for Linux")
def test_the_shell_script_runs_each_step_and_stops_at_the_first_failure(tmp_path):
    stand_in = tmp_path / "python"
    stand_in.write_text(STAND_IN, encoding="utf-8")
    stand_in.chmod(0o755)
    sources, output = tmp_path / "so urces", tmp_path / "o'ut"
    sources.mkdir()
    request, environment = made(linux(), "cpu", sources=str(sources), source="folder",
                                output=str(output), python=str(stand_in))  # fmt: skip
    path = tmp_path / "build.sh"
    path.write_text(script(request, environment), encoding="utf-8")
    for fail, steps in ((0, 4), (3, 3)):
        log = tmp_path / f"log{fail}"
        done = subprocess.run(
            ["/bin/sh", str(path)], check=False, timeout=60, capture_output=True,
            env={"PATH": "/usr/bin:/bin", "LOG": str(log), "OUT": str(output), "FAIL": str(fail),
                 "PYTHONPATH": "/x"},
        )  # fmt: skip
        assert done.returncode == fail, done.stderr
        told = [line.split("|") for line in log.read_text(encoding="utf-8").splitlines()]
        assert len(told) == steps
        assert [line[0] for line in told][:3] == [str(output), str(sources), str(output)]
        assert {line[1] for line in told} == {"1"}
        assert {line[2] for line in told} == {""}
        assert told[2][3].endswith("deepspeed-0.17.6-cp311.whl")
