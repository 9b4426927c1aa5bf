"""What pip, git and the network say when packages or sources cannot be had."""

from __future__ import annotations

from atom_gui.core.build_log.entry import ANY, Entry
from atom_gui.schema.words import text

_MIRROR = text(
    "Try again; where the connection stays slow or breaks, choose a mirror near you for the "
    "environment, or download the wheels by hand."
)

_CERTIFICATE = text(
    "The certificate of the server was not believed: a proxy or virus scanner looks into the "
    "connection, or the clock of this computer is wrong."
)
_CERTIFICATE_REMEDY = text(
    "Set the clock, switch off the scanning of encrypted connections, or give pip the "
    "certificate of your company (--cert)."
)
_PROXY = text("The proxy that is set does not answer or refuses.")
_PROXY_REMEDY = text(
    "Correct or clear the proxy in Windows' settings and in HTTP_PROXY, HTTPS_PROXY and pip's "
    "configuration."
)
_DNS = text(
    "A server's name could not be looked up: there is no connection to the internet, or the name "
    "server does not answer."
)
_DNS_REMEDY = text("See whether the computer is online, then try again, with a mirror if need be.")

FETCHING: tuple[Entry, ...] = (
    Entry(
        "git_no_such_tag", ("Remote branch", "pathspec"),
        r"Remote branch (?P<tag>\S+) not found|error: pathspec '(?P<tag2>[^']+)' did not match",
        "fatal",
        text("The sources have no such version."),
        text("Choose another version; tags of DeepSpeed look like v0.17.6."),
        source="[K]",
    ),
    Entry(
        "git_folder_exists", ("destination path", "目标路径"),
        r"destination path '[^']+' already exists|目标路径.*已存在", "fatal",
        text("The folder to clone into exists and is not empty."),
        text("Choose another folder, or delete this one."),
        source="[K]",
    ),
    Entry(
        "hash_mismatch", ("DO NOT MATCH THE HASHES",),
        r"DO NOT MATCH THE HASHES", "fatal",
        text("A downloaded package is damaged: its checksum is wrong, most often because the "
             "download broke off."),
        text("Empty pip's cache (pip cache purge) and download again, from a mirror near you if "
             "need be."),
        action="use_mirror", source="[I] textgen #4290; pytorch #104598",
    ),
    Entry(
        "pip_retries_certificate", ("Retrying (Retry",),
        r"Retrying \(Retry.*(?:CERTIFICATE_VERIFY|SSLCertVer)", "warning",
        _CERTIFICATE,
        _CERTIFICATE_REMEDY,
        source="[V] pip", explains=("no_version_at_all",), suspect=True,
    ),
    Entry(
        "pip_retries_proxy", ("Retrying (Retry",),
        r"Retrying \(Retry.*(?:ProxyError|connect to proxy|Tunnel conn)", "warning",
        _PROXY,
        _PROXY_REMEDY,
        source="[V] pip", explains=("no_version_at_all",), suspect=True,
    ),
    Entry(
        "pip_retries_dns", ("Retrying (Retry",),
        r"Retrying \(Retry.*(?:getaddrinfo|[Nn]ame resolution|NameResolution|Name or service)",
        "warning",
        _DNS,
        _DNS_REMEDY,
        action="use_mirror", source="[V] pip", explains=("no_version_at_all",), suspect=True,
    ),
    Entry(
        "pip_retries", ("Retrying (Retry",),
        r"WARNING: Retrying \(Retry", "warning",
        text("pip has trouble with the connection and tries again."),
        _MIRROR,
        action="use_mirror", source="[V] pip", explains=("no_version_at_all",), suspect=True,
    ),
    Entry(
        "certificate",
        ("CERTIFICATE_VERIFY_FAILED", "certificate verify failed", "SSLCertVerificationError",
         "SSL certificate problem"),
        r"CERTIFICATE_VERIFY_FAILED|certificate verify failed|SSLCertVerificationError|"
        r"SSL certificate problem", "fatal",
        _CERTIFICATE,
        _CERTIFICATE_REMEDY,
        source="[K]",
    ),
    Entry(
        "no_ssl_module", ("SSL module is not available", "ssl module in Python is not available"),
        r"(?i)SSL module (?:in Python )?is not available", "fatal",
        text("This Python has no working ssl module, so pip cannot download anything."),
        text("Use a Python from python.org, or activate the conda environment before using its "
             "Python."),
        action="choose_interpreter", source="[K]",
    ),
    Entry(
        "proxy",
        ("ProxyError", "connect to proxy", "Tunnel connection failed", "check_hostname requires",
         "Missing dependencies for SOCKS"),
        r"ProxyError|[Cc]annot connect to proxy|Tunnel connection failed|"
        r"check_hostname requires|Missing dependencies for SOCKS", "fatal",
        _PROXY,
        _PROXY_REMEDY,
        source="[K]",
    ),
    Entry(
        "no_dns",
        ("getaddrinfo failed", "name resolution", "Name or service not known",
         "NameResolutionError", "Could not resolve host"),
        r"getaddrinfo failed|name resolution|Name or service not known|NameResolutionError|"
        r"Could not resolve host", "fatal",
        _DNS,
        _DNS_REMEDY,
        action="use_mirror", source="[K]",
    ),
    Entry(
        "git_network",
        ("unable to access", "RPC failed", "early EOF", "hung up unexpectedly",
         "gnutls_handshake", "unexpected disconnect"),
        r"fatal: unable to access '(?!.*(?:403|401))|RPC failed; (?:curl|HTTP)|"
        r"fetch-pack: unexpected disc|fatal: early EOF|remote end hung up|"
        r"gnutls_handshake\(\) failed", "fatal",
        text("git could not download the sources: the connection failed or broke off."),
        text("Try again, with a mirror or proxy if need be (git config --global http.proxy "
             "...), or take the source archive instead of a clone."),
        action="use_mirror", source="[K]",
    ),
    Entry(
        "timeout", ("Timeout", "timed out", "WinError 10060", "WinError 10061"),
        r"(?:ReadTimeout|ConnectTimeout)(?:Error)?\b|TimeoutError: |[Rr]ead timed out|"
        r"WinError 1006[01]\b|[Cc]onnection timed out", "fatal",
        text("The server did not answer in time."),
        _MIRROR,
        action="use_mirror", source="[I] pytorch #124566",
    ),
    Entry(
        "connection_lost",
        ("ConnectionResetError", "WinError 10054", "IncompleteRead", "ProtocolError",
         "Connection broken", "RemoteDisconnected", "UNEXPECTED_EOF", "EOF occurred",
         "SSLEOFError", "Connection reset by peer", "WRONG_VERSION_NUMBER",
         "Max retries exceeded", "incomplete-download"),
        r"ConnectionResetError|WinError 10054|IncompleteRead|ProtocolError|Connection broken|"
        r"RemoteDisconnected|UNEXPECTED_EOF|EOF occurred|SSLEOFError|Connection reset by peer|"
        r"WRONG_VERSION_NUMBER|Max retries exceeded|incomplete-download", "fatal",
        text("The connection broke off while a package was downloaded."),
        _MIRROR,
        action="use_mirror", source="[I] one-click-installers #128",
    ),
    Entry(
        "http_refused", ("HTTP error 4", "403 Forbidden", "404 Client Error", "HTTP error 5"),
        r"HTTP error [45]\d\d|40[34] (?:Forbidden|Client Error)", "fatal",
        text("The server refused the download: the address is wrong, or the mirror lacks the "
             "file."),
        text("Use another mirror or the original index."),
        action="use_mirror", source="[K]",
    ),
    Entry(
        "resolution", ("ResolutionImpossible", "conflicting dependencies"),
        r"ResolutionImpossible|because these package versions have conflicting dependencies",
        "fatal",
        text("The packages that were asked for contradict each other; the lines above name them."),
        text("Take the set of versions that the program recommends for this profile."),
        action="install_requirements", source="[V] pip",
    ),
    Entry(
        "resolution_advice", ("dependency resolver does not currently",),
        r"dependency resolver does not currently take into account", "warning",
        text("pip installed what was asked for, and an older package does not fit it; the next "
             "lines name both."),
        text("Nothing to do if training works; otherwise install the versions that these lines "
             "ask for."),
        source="[V] pip",
    ),
    Entry(
        "no_version_at_all", ("from versions: none",),
        r"Could not find a version that satisfies the requirement (?P<requirement>[^\s;(]+).*\("
        r"from versions: none\)", "fatal",
        text("The index has no {requirement} for this Python and this system, or could not be "
             "reached at all."),
        text("See that Python is 64-bit and of a version that the package has wheels for (3.10 "
             "to 3.12 for DeepSpeed's own Windows wheels), that the index is the right one, and "
             "that the lines above tell of no trouble with the connection."),
        action="choose_interpreter", source="[V] pip; DeepSpeed #7043",
        follows=("pip_retries", "pip_retries_certificate", "pip_retries_proxy",
                 "pip_retries_dns", "proxy", "no_dns", "no_ssl_module", "certificate", "timeout",
                 "connection_lost"),
    ),
    Entry(
        "no_matching_version", ("Could not find a version",),
        r"Could not find a version that satisfies the requirement (?P<requirement>[^\s;(]+)",
        "fatal",
        text("There is no {requirement} for this Python, this system and this index."),
        text("See that Python is 64-bit and of a version that the package has wheels for (3.10 "
             "to 3.12 for DeepSpeed's own Windows wheels), and that the index is the right one."),
        action="choose_interpreter", source="[V] pip; DeepSpeed #7043",
    ),
    Entry(
        "versions_ignored", ("Ignored the following",),
        r"Ignored the following (?:yanked )?versions", "note",
        text("pip leaves out versions that are withdrawn or made for another Python."),
        text("Nothing to do."),
        source="[V] pip",
    ),
    Entry(
        "wrong_wheel", ("is not a supported wheel",),
        r"(?P<wheel>[\w.+-]+\.whl) is not a supported wheel on this platform", "fatal",
        text("The wheel {wheel} is for another Python or another system."),
        text("Take the wheel whose name holds this Python's number, such as cp311 for 3.11, and "
             "win_amd64."),
        action="choose_interpreter", source="[V] pip",
    ),
    Entry(
        "python_refused", ("requires a different Python", "Requires-Python"),
        r"requires a different Python: (?P<python>[\d.]+)", "fatal",
        text("A package does not take Python {python}."),
        text("Use a Python of the version that the recommended set is for, such as 3.10 or 3.11."),
        action="choose_interpreter", source="[V] pip",
    ),
    Entry(
        "externally_managed", ("externally-managed-environment",),
        r"externally-managed-environment", "fatal",
        text("This Python belongs to the system, which does not let pip install into it."),
        text("Create a training environment of its own."),
        action="create_environment", source="[V] PEP 668",
    ),
    Entry(
        "no_venv", ("ensurepip",),
        r"ensurepip is not\s+available|No module named ensurepip", "fatal",
        text("This Python cannot create environments: the part venv is not installed."),
        text("Install the package python3-venv, or on Windows use a Python from python.org."),
        action="choose_interpreter", source="[K]",
    ),
    Entry(
        "pip_follows",
        ("subprocess-exited-with-error", "metadata-generation-failed", "Failed building wheel",
         "Failed to build", "Could not build wheels", "failed-wheel-build",
         "legacy-install-failure", "did not run successfully", "No matching distribution",
         "ERROR Backend subprocess", "Backend subprocess exited", "exited with error",
         "finished with status 'error'", "Command errored out"),
        r"subprocess-exited-with-error|metadata-generation-failed|Failed building wheel|"
        r"ERROR: Failed to build|Failed to build \w|Could not build wheels|failed-wheel-build|"
        r"legacy-install-failure|did not run successfully|No matching distribution|"
        r"Backend subprocess exited|finished with status 'error'|Command errored out", "fatal",
        text("pip or build reports that a step failed."),
        text("The reason is in what that step printed."),
        source="[V] pip, build", follows=ANY,
    ),
    Entry(
        "command_follows",
        ("error: command", "DistutilsExecError", "CalledProcessError", "CompileError",
         "LinkError"),
        r"error: command .* failed with exit (?:code|status)|DistutilsExecError|CompileError|"
        r"LinkError|CalledProcessError: Command", "fatal",
        text("The build stops because a command failed."),
        text("The reason is in what that command printed."),
        source="[V] distutils", follows=ANY,
    ),
)  # fmt: skip
