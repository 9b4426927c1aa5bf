"""What an interpreter is asked: scripts that run in it, with the standard library of any Python."""

from __future__ import annotations

_BASICS = """
import json, os, struct, sys, sysconfig
base = getattr(sys, "base_prefix", sys.prefix)
libs = os.path.join(base, "libs", "python%d%d.lib" % sys.version_info[:2])
header = os.path.join(sysconfig.get_path("include") or "", "Python.h")
found = {
    "version": sys.version.split()[0],
    "bits": struct.calcsize("P") * 8,
    "is_venv": sys.prefix != base or os.path.isdir(os.path.join(sys.prefix, "conda-meta")),
    "is_store": "WindowsApps" in base or "PythonSoftwareFoundation" in base,
    "has_headers_and_libs": os.path.isfile(header) and (os.name != "nt" or os.path.isfile(libs)),
}
"""
_PRINT = "print(json.dumps(found))\n"

# Reads files instead of importing: a torch that cannot be loaded still tells what it is.
_PACKAGES = """
import ast, importlib.metadata, importlib.util, pathlib, re
def lines_of(package, file):
    try:
        spec = importlib.util.find_spec(package)
        return (pathlib.Path(spec.submodule_search_locations[0]) / file).read_text("utf-8")
    except Exception:
        return ""
packages = {}
for one in importlib.metadata.distributions():
    try:
        packages.setdefault(re.sub(r"[-_.]+", "-", one.metadata["Name"]).lower(), one.version)
    except Exception:
        pass
found["packages"] = packages
torch = re.search(r"^cuda(?::[^=]*)?=\\s*(.+)$", lines_of("torch", "version.py"), re.M)
if torch:
    found["torch_cuda"] = ast.literal_eval(torch[1].strip()) or ""
built = lines_of("deepspeed", "git_version_info_installed.py")
ops = re.search(r"^installed_ops\\s*=\\s*(.+)$", built, re.M)
info = re.search(r"^torch_info\\s*=\\s*(.+)$", built, re.M)
if ops:
    found["deepspeed_ops"] = ast.literal_eval(ops[1].strip())
if info:
    info = ast.literal_eval(info[1].strip())
    for name, key in (("deepspeed_torch", "version"), ("deepspeed_cuda", "cuda_version")):
        if info.get(key) not in (None, "0.0"):
            found[name] = info[key]
"""

BASICS = _BASICS + _PRINT
EVERYTHING = _BASICS + _PACKAGES + _PRINT

# One line for each thing learnt: a crash in a later question takes no earlier answer away. CUDA is
# started without touching a card's memory. TCPStore listens on this computer only, on a socket of
# ours, so that no firewall asks.
TORCH = """
import json, socket, warnings
def say(**found):
    print(json.dumps(found), flush=True)
warnings.simplefilter("ignore")
import torch
say(torch_archs=torch._C._cuda_getArchFlags().split() if torch.version.cuda else None)
try:
    import torch.distributed as group
    names = [name for name in ("gloo", "nccl", "mpi", "ucc")
             if group.is_available() and getattr(group, "is_%s_available" % name, bool)()]
    say(backends=names)
    own = socket.socket()
    own.bind(("127.0.0.1", 0))
    own.listen()
    try:
        group.TCPStore("127.0.0.1", own.getsockname()[1], 1, True, wait_for_workers=False,
                       master_listen_fd=own.detach(), use_libuv=True)
        say(has_libuv=True)
    except TypeError:
        say(has_libuv=False)
    except Exception as error:
        if "libuv" in str(error):
            say(has_libuv=False)
except ImportError:
    say(backends=[])
if torch.version.cuda:
    problem = ""
    try:
        torch.cuda.init()
    except Exception as error:
        problem = str(error).strip().splitlines()[0] if str(error).strip() else repr(error)
    say(cuda_works=bool(torch.cuda.is_available()), cuda_problem=problem)
"""
