import pytest
from pydantic import ValidationError

from atom_gui.core.wheel.request import (
    WheelRequest,
    archs_of,
    default_request,
    is_plain,
    jobs,
    memory_for_compilers_bytes,
    nvcc_threads,
    toolkit_for,
)
from tests.core.wheel_machines import asked, linux, machine

GIB = 2**30


def test_a_request_survives_being_saved():
    request = asked(machine("article_pc"), ops=["CPU_ADAM", "FUSED_ADAM", "CPU_LION"])
    saved = request.model_dump_json()
    assert WheelRequest.model_validate_json(saved) == request
    assert request.model_dump(mode="json")["ops"] == ["CPU_ADAM", "CPU_LION", "FUSED_ADAM"]


@pytest.mark.parametrize(
    "wrong",
    [{"version": "newest"}, {"version": "0.17.6; x"}, {"jobs": 0}, {"nvcc_threads": 0},
     {"archs": ["86"]}, {"archs": ["8.6 9.0"]}, {"source": "ftp"}, {"unknown": 1},
     {"profile": "x"}],
)  # fmt: skip
def test_a_wrong_request_is_refused(wrong):
    with pytest.raises(ValidationError):
        asked(machine("article_pc")).changed(**wrong)


def test_the_article_pc():
    request = asked(machine("article_pc"))
    assert (request.version, request.archs, request.toolset, request.output) == \
        ("0.17.6", ("8.6",), "14.37.32822", "C:\\ds\\wheel")  # fmt: skip
    assert request.python == "C:\\ds\\venv\\Scripts\\python.exe"
    assert request.jobs == 5  # three quarters of 23.75 GiB, in parts of 3 GiB
    assert request.nvcc_threads == 1


@pytest.mark.parametrize(
    ("ram", "page", "archs", "threads", "most"),
    [
        (64, 64, 1, 1, 16), (24, 4, 1, 1, 6), (16, 0, 1, 1, 4), (8, 2, 1, 1, 2), (8, 0, 1, 1, 1),
        (4, 0, 1, 1, 1), (64, 0, 3, 3, 5), (16, 16, 2, 2, 2), (256, 0, 9, 8, 8),
    ],
)  # fmt: skip
def test_jobs_and_threads_by_memory(ram, page, archs, threads, most):
    facts = machine("article_pc", ram_bytes=ram * GIB, page_file_bytes=page * GIB,
                    commit_limit_bytes=None)  # fmt: skip
    found = nvcc_threads(facts, tuple(f"8.{number}" for number in range(archs)))
    assert found == threads
    assert jobs(facts, found, 16) == most
    assert jobs(facts, found, 2) == min(2, most)


def test_the_commit_limit_counts_where_it_is_known():
    facts = machine("article_pc", ram_bytes=32 * GIB, commit_limit_bytes=10 * GIB)
    assert memory_for_compilers_bytes(facts) == 6 * GIB


def test_each_kind_of_card_once():
    assert archs_of(machine("rtx_20"), "cuda118") == ("7.5",)
    assert archs_of(machine("laptop_without_nvidia"), "cuda118") == ()
    assert archs_of(machine("article_pc"), "cpu") == ()


def test_the_toolkit_of_the_right_cuda():
    facts = machine("two_toolkits")
    assert toolkit_for(facts, "cuda118").version == "11.8"
    assert toolkit_for(facts, "wheel").version == "12.4"
    assert toolkit_for(facts, "cpu") is None
    assert toolkit_for(machine("wheel_ready"), "cuda118") is None
    minor = linux(toolkits=[{"version": "12.6", "path": "/usr/local/cuda-12.6"},
                            {"version": "11.8", "path": "/usr/local/cuda-11.8"}])  # fmt: skip
    assert toolkit_for(minor, "wsl2").version == "12.6"
    assert toolkit_for(minor, "wheel").version == "12.6"
    no_nvcc = linux(toolkits=[{"version": "12.4", "path": "/x", "has_nvcc": False}])
    assert toolkit_for(no_nvcc, "wsl2") is None


def test_only_ops_that_exist_are_asked_for():
    assert default_request(linux(), "cpu", version="0.10.0", cpus=2).ops == frozenset()
    assert default_request(linux(), "cpu", cpus=2).ops == {"CPU_ADAM", "FUSED_ADAM"}


def test_the_output_lies_on_the_drive_of_the_environment():
    assert asked(machine("article_pc", install_path="D:\\envs\\ds")).output == "D:\\ds\\wheel"
    share = "\\\\server\\share\\x"
    assert asked(machine("article_pc", install_path=share)).output == "C:\\ds\\wheel"
    assert asked(linux(), "cpu").output.endswith("/AtomTrainer/deepspeed-wheel")


@pytest.mark.parametrize("path", ["C:\\a b", "C:\\张", "C:\\a&b", "C:\\100%", "C:\\x(1)"])
def test_paths_that_compilers_stumble_over(path):
    assert not is_plain(path)
    assert is_plain("C:\\ds\\wheel-1.0_x")
