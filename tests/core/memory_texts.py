# ruff: noqa: E501 - texts of others, with their lines
"""Ends of consoles, as people post them (shortened, paths changed), and what they mean."""

from __future__ import annotations

from typing import Any, NamedTuple

G, M, K = 2**30, 2**20, 2**10


def gib(number: float) -> int:
    return round(number * G)


def mib(number: float) -> int:
    return round(number * M)


class Case(NamedTuple):
    text: str
    kind: str
    resource: str | None
    cause: str
    numbers: dict[str, Any] = {}  # noqa: RUF012 - never changed
    given: dict[str, Any] = {}  # noqa: RUF012


def sample(free: float = 12, total: float = 24, commit: float = 20, limit: float = 40,
           disk: float = 200, used: float = 10, card: float = 24) -> dict[str, Any]:  # fmt: skip
    """A sample of the supervisor, in GiB."""
    return {
        "time_s": 1.0,
        "memory": {"total_bytes": gib(total), "available_bytes": gib(free)},
        "commit": {"used_bytes": gib(commit), "limit_bytes": gib(limit)},
        "tree_rss_bytes": G,
        "gpus": [{"total_bytes": gib(card), "used_bytes": gib(used)}],
        "disk": {"total_bytes": gib(500), "free_bytes": gib(disk)},
    }


TRACE = """Traceback (most recent call last):
  File "/opt/train/run_clm.py", line 620, in <module>
    main()
  File "/opt/conda/lib/python3.10/site-packages/transformers/trainer.py", line 1932, in train
    return inner_training_loop(
"""
FORWARD = (
    TRACE
    + """  File "/opt/conda/lib/python3.10/site-packages/transformers/trainer.py", line 3318, in compute_loss
    outputs = model(**inputs)
  File "/opt/conda/lib/python3.10/site-packages/transformers/models/llama/modeling_llama.py", line 240, in forward
    return self.down_proj(self.act_fn(self.gate_proj(x)) * self.up_proj(x))
"""
)
LOSS = (
    TRACE
    + """  File "/opt/conda/lib/python3.10/site-packages/transformers/models/llama/modeling_llama.py", line 480, in forward
    loss = self.loss_function(logits=logits, labels=labels, vocab_size=self.config.vocab_size)
  File "/opt/conda/lib/python3.10/site-packages/transformers/loss/loss_utils.py", line 52, in ForCausalLMLoss
    logits = logits.float()
"""
)
BACKWARD = (
    TRACE
    + """  File "/opt/conda/lib/python3.10/site-packages/torch/_tensor.py", line 581, in backward
    torch.autograd.backward(
  File "/opt/conda/lib/python3.10/site-packages/torch/autograd/graph.py", line 825, in _engine_run_backward
    return Variable._execution_engine.run_backward(
"""
)
WINDOWS = """Traceback (most recent call last):
  File "D:\\AtomTrainer\\atom_gui\\trainer\\recipe.py", line 150, in run
    trainer.train(resume_from_checkpoint=checkpoint)
  File "D:\\venv\\Lib\\site-packages\\transformers\\models\\llama\\modeling_llama.py", line 182, in forward
    return self.down_proj(self.act_fn(self.gate_proj(x)) * self.up_proj(x))
"""
SPLIT = (" If reserved memory is >> allocated memory try setting max_split_size_mb to avoid "
         "fragmentation.  See documentation for Memory Management and PYTORCH_CUDA_ALLOC_CONF")  # fmt: skip
EXPANDABLE = (" If reserved but unallocated memory is large try setting "
              "PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True to avoid fragmentation.  See "
              "documentation for Memory Management  "
              "(https://pytorch.org/docs/stable/notes/cuda.html#environment-variables)")  # fmt: skip
NEWEST = EXPANDABLE.replace("_CUDA_", "_").replace("pytorch.org/docs", "docs.pytorch.org/docs")
OOM_B = ("torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 496.00 MiB. GPU 0 has a "
         "total capacty of 14.75 GiB of which 235.06 MiB is free. Process 20398 has 14.52 GiB memory "
         "in use. Of the allocated memory 14.06 GiB is allocated by PyTorch, and 330.42 MiB is "
         "reserved by PyTorch but unallocated.")  # fmt: skip
OOM_C = ("torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 4.88 GiB. GPU 0 has a total "
         "capacity of 23.99 GiB of which 2.10 GiB is free. Including non-PyTorch memory, this "
         "process has 21.50 GiB memory in use. Of the allocated memory 20.10 GiB is allocated by "
         "PyTorch, and 312.50 MiB is reserved by PyTorch but unallocated." + EXPANDABLE)  # fmt: skip
KERNEL = ("CUDA kernel errors might be asynchronously reported at some other API call, so the "
          "stacktrace below might be incorrect.\nFor debugging consider passing "
          "CUDA_LAUNCH_BLOCKING=1.\nCompile with `TORCH_USE_CUDA_DSA` to enable device-side "
          "assertions.\n")  # fmt: skip
LAUNCHER = """[2024-05-11 10:12:41,879] [INFO] [launch.py:428:sigkill_handler] Killing subprocess 13266
[2024-05-11 10:12:41,885] [ERROR] [launch.py:434:sigkill_handler] ['/usr/bin/python3', '-u', 'run_clm.py', '--local_rank=0', '--block_size', '4096'] exits with return code = """
PAGING = "The paging file is too small for this operation to complete."
DLL = ' Error loading "D:\\Anaconda3\\envs\\atom\\lib\\site-packages\\torch\\lib\\cudnn_cnn_infer64_8.dll" or one of its dependencies.'
SPAWN = """Traceback (most recent call last):
  File "<string>", line 1, in <module>
  File "D:\\Anaconda3\\envs\\atom\\lib\\multiprocessing\\spawn.py", line 116, in spawn_main
    exitcode = _main(fd, parent_sentinel)
  File "D:\\Anaconda3\\envs\\atom\\lib\\site-packages\\torch\\__init__.py", line 124, in <module>
    raise err
"""
CPU_ADAM = """Using /root/.cache/torch_extensions/py310_cu121 as PyTorch extensions root...
Emitting ninja build file /root/.cache/torch_extensions/py310_cu121/cpu_adam/build.ninja...
Building extension module cpu_adam...
Allowing ninja to set a default number of workers... (overridable by setting the environment variable MAX_JOBS=N)
[1/3] /usr/local/cuda/bin/nvcc  -DTORCH_EXTENSION_NAME=cpu_adam -c custom_cuda_kernel.cu -o custom_cuda_kernel.cuda.o
[2/3] c++ -MMD -MF cpu_adam.o.d -DTORCH_EXTENSION_NAME=cpu_adam -c cpu_adam.cpp -o cpu_adam.o
"""
LOADED = """[3/3] c++ cpu_adam.o custom_cuda_kernel.cuda.o -shared -lcurand -o cpu_adam.so
Loading extension module cpu_adam...
Time to load cpu_adam op: 29.97 seconds
Parameter Offload: Total persistent parameters: 266240 in 65 params
[2024-05-11 10:11:02,120] [INFO] [utils.py:803:see_memory_usage] Before initializing optimizer states
[2024-05-11 10:11:02,121] [INFO] [utils.py:804:see_memory_usage] MA 12.55 GB         Max_MA 12.55 GB         CA 12.8 GB         Max_CA 13 GB
[2024-05-11 10:11:02,121] [INFO] [utils.py:812:see_memory_usage] CPU Virtual Memory:  used = 29.4 GB, percent = 94.6%
"""


def box(words: str) -> str:
    """A traceback as rich draws it."""
    return ("╭──────────────────── Traceback (most recent call last) ─────────────────────╮\n"
            "│ D:\\train\\train_network.py:864 in <module>                                  │\n"
            "│ ❱  864 │   train(args)                                                       │\n"
            "╰────────────────────────────────────────────────────────────────────────────╯\n"
            + words)  # fmt: skip


def ranked(words: str, rank: int = 0) -> str:
    return "\n".join(f"[rank{rank}]: {line}" for line in words.split("\n"))


GPU: dict[str, Case] = {
    "torch 1.0": Case(
        FORWARD + "RuntimeError: CUDA out of memory. Tried to allocate 12.50 MiB (GPU 0; 10.92 GiB "
        "total capacity; 8.57 MiB already allocated; 9.28 GiB free; 4.68 MiB cached)",
        "out_of_memory", "gpu", "torch_cuda",
        {"requested_bytes": mib(12.5), "total_bytes": gib(10.92), "allocated_bytes": mib(8.57),
         "free_bytes": gib(9.28), "reserved_bytes": mib(4.68), "device": 0, "phase": "forward"}),
    "torch 1.13": Case(
        BACKWARD + "torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.26 GiB "
        "(GPU 1; 6.00 GiB total capacity; 781.59 MiB already allocated; 3.03 GiB free; 1.24 GiB "
        "reserved in total by PyTorch)" + SPLIT,
        "out_of_memory", "gpu", "torch_cuda",
        {"requested_bytes": gib(2.26), "reserved_bytes": gib(1.24), "device": 1,
         "phase": "backward", "fragmented": False}),
    "torch 1.13 with a limit": Case(
        "RuntimeError: CUDA out of memory. Tried to allocate 1.00 GiB (GPU 0; 23.69 GiB total "
        "capacity; 11.20 GiB already allocated; 9.77 GiB free; 11.85 GiB allowed; 11.40 GiB "
        "reserved in total by PyTorch)" + SPLIT,
        "out_of_memory", "gpu", "torch_cuda",
        {"allowed_bytes": gib(11.85), "reserved_bytes": gib(11.4), "free_bytes": gib(9.77)}),
    "torch 2.1": Case(
        FORWARD + OOM_B, "out_of_memory", "gpu", "torch_cuda",
        {"requested_bytes": mib(496), "total_bytes": gib(14.75), "free_bytes": mib(235.06),
         "allocated_bytes": gib(14.06), "reserved_bytes": gib(14.06) + mib(330.42),
         "others": (), "process_bytes": gib(14.52)}),  # in a container the run is Process 20398
    "torch 2.2 to 2.8": Case(
        LOSS + OOM_C, "out_of_memory", "gpu", "torch_cuda",
        {"requested_bytes": gib(4.88), "free_bytes": gib(2.10), "total_bytes": gib(23.99),
         "process_bytes": gib(21.5), "phase": "loss"}),
    "another process": Case(
        "CUDA out of memory. Tried to allocate 2.09 GiB. GPU 0 has a total capacty of 23.69 GiB of "
        "which 541.00 MiB is free. Process 2006998 has 9.25 GiB memory in use. Including non-PyTorch "
        "memory, this process has 13.89 GiB memory in use. Of the allocated memory 12.48 GiB is "
        "allocated by PyTorch, and 1.11 GiB is reserved by PyTorch but unallocated.",
        "out_of_memory", "gpu", "torch_cuda",
        {"others": ((2006998, gib(9.25)),), "process_bytes": gib(13.89)}),
    "the run's own second rank": Case(
        ranked(FORWARD + "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 1.00 GiB. GPU "
               "0 has a total capacity of 23.69 GiB of which 541.00 MiB is free. Process 13266 has "
               "9.25 GiB memory in use. Including non-PyTorch memory, this process has 13.89 GiB "
               "memory in use. Of the allocated memory 12.48 GiB is allocated by PyTorch, and 1.11 "
               "GiB is reserved by PyTorch but unallocated.", 1) + "\n" + LAUNCHER + "1",
        "out_of_memory", "gpu", "torch_cuda", {"others": ()}),
    "private pools": Case(
        "ERROR 04-01 23:46:56 [engine.py:160] torch.OutOfMemoryError: CUDA out of memory. Tried to "
        "allocate 546.00 MiB. GPU 0 has a total capacity of 15.77 GiB of which 514.19 MiB is free. "
        "Process 562167 has 15.25 GiB memory in use. Of the allocated memory 13.73 GiB is allocated "
        "by PyTorch, with 46.00 MiB allocated in private pools (e.g., CUDA Graphs), and 736.86 MiB is "
        "reserved by PyTorch but unallocated." + EXPANDABLE,
        "out_of_memory", "gpu", "torch_cuda",
        {"allocated_bytes": gib(13.73), "reserved_bytes": gib(13.73) + mib(736.86),
         "fragmented": True, "others": ()}),
    "torch 2.14": Case(
        BACKWARD + "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 3.32 GiB. GPU 0 has "
        "a total capacity of 79.19 GiB of which 1.02 GiB is free. Process 4151 has 60.00 GiB memory "
        "in use. Including non-PyTorch memory, this process has 18.10 GiB memory in use. 39.60 GiB "
        "allowed; Of the allocated memory 17.00 GiB is allocated by PyTorch, and 512.00 MiB is "
        "reserved by PyTorch but unallocated." + NEWEST,
        "out_of_memory", "gpu", "torch_cuda",
        {"allowed_bytes": gib(39.6), "others": ((4151, gib(60)),), "requested_bytes": gib(3.32)}),
    "generic accelerator": Case(
        "torch.OutOfMemoryError: Out of memory. Tried to allocate 3.32 GiB. GPU 0 has a total capacity "
        "of 15.91 GiB. Of the allocated memory 13.00 GiB is allocated by PyTorch, and 12.00 MiB is "
        "reserved by PyTorch but unallocated.",
        "out_of_memory", "gpu", "torch_cuda",
        {"requested_bytes": gib(3.32), "total_bytes": gib(15.91), "free_bytes": None}),
    "HIP": Case(
        "OutOfMemoryError: HIP out of memory. Tried to allocate 672.00 MiB. GPU 0 has a total capacity "
        "of 191.98 GiB of which 0 bytes is free. Of the allocated memory 191.53 GiB is allocated by "
        "PyTorch, and 520.00 KiB is reserved by PyTorch but unallocated.",
        "out_of_memory", "gpu", "torch_cuda", {"free_bytes": 0, "requested_bytes": mib(672)}),
    "MPS": Case(
        "RuntimeError: MPS backend out of memory (MPS allocated: 17.94 GB, other allocations: 1.20 GB, "
        "max allowed: 18.13 GB). Tried to allocate 256.00 MB on private pool. Use "
        "PYTORCH_MPS_HIGH_WATERMARK_RATIO=0.0 to disable upper limit for memory allocations",
        "out_of_memory", "gpu", "torch_cuda", {"requested_bytes": mib(256)}),
    "async allocator on Windows": Case(
        WINDOWS + "torch.OutOfMemoryError: Allocation on device 0 would exceed allowed memory. (out of "
        "memory)\nCurrently allocated     : 15.16 GiB\nRequested               : 512.00 KiB\nDevice "
        "limit            : 15.99 GiB\nFree (according to CUDA): 0 bytes\nPyTorch limit (set by "
        "user-supplied memory fraction)\n                        : 17179869184.00 GiB\n\nMemory "
        "summary: |=====|\n",
        "out_of_memory", "gpu", "torch_cuda",
        {"requested_bytes": 512 * K, "allocated_bytes": gib(15.16), "total_bytes": gib(15.99),
         "free_bytes": 0, "allowed_bytes": None, "device": 0}),
    "a wrapped number of another kind": Case(
        "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 1.74 GiB. GPU 0 has a total "
        "capacity of 23.99 GiB of which 5.05 GiB is free. Including non-PyTorch memory, this process "
        "has 17179869184.00 GiB memory in use. Of the allocated memory 17.60 GiB is allocated by "
        "PyTorch, and 34.80 MiB is reserved by PyTorch but unallocated.",
        "out_of_memory", "gpu", "torch_cuda", {"process_bytes": None, "free_bytes": gib(5.05)}),
    "Windows has no process list": Case(
        WINDOWS + "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 90.00 MiB. GPU 0 has "
        "a total capacity of 15.92 GiB of which 0 bytes is free. Of the allocated memory 28.16 GiB is "
        "allocated by PyTorch, and 1.59 GiB is reserved by PyTorch but unallocated." + EXPANDABLE,
        "out_of_memory", "gpu", "torch_cuda",
        {"allocated_bytes": gib(28.16), "total_bytes": gib(15.92), "fragmented": True}),
    "more than the card has": Case(
        box("OutOfMemoryError: CUDA out of memory. Tried to allocate 1024.00 MiB (GPU 0; 8.00 GiB total "
            "capacity; 14.21 GiB already\nallocated; 0 bytes free; 14.68 GiB reserved in total by "
            "PyTorch) If reserved memory is >> allocated memory try setting\nmax_split_size_mb to "
            "avoid fragmentation.  See documentation for Memory Management and "
            "PYTORCH_CUDA_ALLOC_CONF"),
        "out_of_memory", "gpu", "torch_cuda",
        {"requested_bytes": G, "allocated_bytes": gib(14.21), "reserved_bytes": gib(14.68)}),
    "VS Code": Case(
        "Exception has occurred: OutOfMemoryError\nCUDA out of memory. Tried to allocate 90.00 MiB. GPU "
        "0 has a total capacity of 15.92 GiB of which 0 bytes is free. Of the allocated memory 14.16 "
        "GiB is allocated by PyTorch, and 590.00 MiB is reserved by PyTorch but unallocated.\n"
        "  File \"D:\\Desktop\\动画项目\\train.py\", line 718, in forward\n    q, k, v = self.c_attn(x)",
        "out_of_memory", "gpu", "torch_cuda", {"requested_bytes": mib(90)}),
    "cut off in the bracket": Case(
        FORWARD + "torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 64.00 MiB (GP",
        "out_of_memory", "gpu", "torch_cuda", {"requested_bytes": mib(64), "total_bytes": None}),
    "cut off after the name": Case(
        FORWARD + "torch.cuda.OutOfMemoryError: CUDA out of mem",
        "out_of_memory", "gpu", "torch_cuda", {"requested_bytes": None}),
    "wrapped inside a number": Case(
        FORWARD + "torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 22.00 MiB. GPU 0 "
        "has a total capacity of 23\n.68 GiB of which 11.06 MiB is free. Including non-PyTorch "
        "memory, this process has 23.6\n0 GiB memory in use. Of the allocated memory 22.90 GiB is allo"
        "\ncated by PyTorch, and 194.87 MiB is reserved by PyTorch but unallocated.",
        "out_of_memory", "gpu", "torch_cuda",
        {"total_bytes": gib(23.68), "process_bytes": gib(23.6), "allocated_bytes": gib(22.9)}),
    "wrapped inside the words": Case(
        "RuntimeError: CUDA out of\n memory. Tried to alloc\nate 2.00 GiB (GPU 0; 7.80 GiB total capa\n"
        "city; 5.91 GiB already allocated; 33.56 MiB free; 6.09 GiB reserved in total by PyTorch)",
        "out_of_memory", "gpu", "torch_cuda",
        {"requested_bytes": 2 * G, "total_bytes": gib(7.8), "free_bytes": mib(33.56)}),
    "rank prefix, colours, wrapped": Case(
        ranked(FORWARD + "\x1b[31mtorch.OutOfMemoryError\x1b[0m: CUDA out of memory. Tried to allocate "
               "1.95 GiB. GPU 3 has a total capacity of 39.\n39 GiB of which 1.02 GiB is free. Of the "
               "allocated memory 36.40 GiB is allocated by PyTorch, and 600.00 MiB is reserved by "
               "PyTorch but unallocated.", 3),
        "out_of_memory", "gpu", "torch_cuda",
        {"device": 3, "total_bytes": gib(39.39), "requested_bytes": gib(1.95)}),
    "docker compose, time stamps": Case(
        "\n".join("trainer-1  | 2024-06-01T08:00:00.123456789Z " + line for line in (
            FORWARD + "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 512.00 MiB. GPU 0 "
            "has a total capacity of 7.79 GiB of which 100.00 MiB is free. Of the allocated memory "
            "7.00 GiB is allocated by PyTorch, and 1.00 MiB is reserved by PyTorch but unallocated."
        ).split("\n")),
        "out_of_memory", "gpu", "torch_cuda", {"requested_bytes": mib(512)}),
    "kubernetes": Case(
        "2024-06-01T08:00:00.1Z stderr F Traceback (most recent call last):\n"
        "2024-06-01T08:00:00.1Z stderr F   File \"/app/train.py\", line 3, in <module>\n"
        "2024-06-01T08:00:00.1Z stderr F RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB "
        "(GPU 0; 15.78 GiB total capacity; 13.26 GiB already allocated; 1.05 GiB free; 13.52 GiB "
        "reserved in total by PyTorch)",
        "out_of_memory", "gpu", "torch_cuda", {"requested_bytes": 2 * G}),
    "docker's JSON": Case(
        '{"log":"Traceback (most recent call last):\\n","stream":"stderr"}\n'
        '{"log":"  File \\"/app/train.py\\", line 3, in \\u003cmodule\\u003e\\n","stream":"stderr"}\n'
        '{"log":"RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 15.78 GiB total '
        'capacity; 13.26 GiB already allocated; 1.05 GiB free; 13.52 GiB reserved in total by '
        'PyTorch)\\n","stream":"stderr"}',
        "out_of_memory", "gpu", "torch_cuda", {"requested_bytes": 2 * G, "free_bytes": gib(1.05)}),
    "after a progress bar": Case(
        "Loading checkpoint shards: 100%|██████████| 2/2 [00:08<00:00,  4.2s/it]\n"
        "\r  0%|          | 0/1000 [00:00<?, ?it/s]\r  0%|          | 1/1000 [00:12<3:24:00, 12.2s/it]"
        + BACKWARD + OOM_C + "\n  0%|          | 1/1000 [00:20<5:40:00, 20.4s/it]",
        "out_of_memory", "gpu", "torch_cuda", {"phase": "backward"}),
    "the OOM, then NCCL and the store": Case(
        ranked(BACKWARD + OOM_C, 2) + "\n" + ranked(TRACE + "torch.distributed.DistBackendError: [1] is "
        "setting up NCCL communicator and retrieving ncclUniqueId from [0] via c10d key-value store by "
        "key '0', but store->get('0') got error: Connection reset by peer", 1)
        + "\n[E ProcessGroupNCCL.cpp:475] [Rank 0] Watchdog caught collective operation timeout",
        "out_of_memory", "gpu", "torch_cuda", {"requested_bytes": gib(4.88)}),
    "the store first, then the OOM": Case(
        ranked(TRACE + "torch.distributed.DistNetworkError: Connection closed by peer [127.0.0.1]:4001",
               0) + "\n" + ranked(BACKWARD + OOM_C, 1),
        "out_of_memory", "gpu", "torch_cuda"),
    "chained": Case(
        FORWARD + OOM_C + "\n\nDuring handling of the above exception, another exception occurred:\n\n"
        + TRACE + "RuntimeError: Could not empty the cache",
        "out_of_memory", "gpu", "torch_cuda", {"requested_bytes": gib(4.88)}),
    "thrown by C++": Case(
        "terminate called after throwing an instance of 'c10::OutOfMemoryError'\n  what():  CUDA out of "
        "memory. Tried to allocate 20.00 MiB. GPU 0 has a total capacity of 7.79 GiB of which 3.00 MiB "
        "is free. Of the allocated memory 7.00 GiB is allocated by PyTorch, and 1.00 MiB is reserved "
        "by PyTorch but unallocated.",
        "out_of_memory", "gpu", "torch_cuda", {"requested_bytes": mib(20)}),
    "five ranks on one card": Case(
        TRACE + "torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 136.00 MiB. GPU 0 has "
        "a total capacty of 23.65 GiB of which 93.81 MiB is free. Process 62201 has 398.00 MiB memory in "
        "use. Process 62203 has 398.00 MiB memory in use. Process 62204 has 398.00 MiB memory in use. "
        "Process 62200 has 21.98 GiB memory in use. Process 62202 has 398.00 MiB memory in use. Of the "
        "allocated memory 21.51 GiB is allocated by PyTorch, and 2.30 MiB is reserved by PyTorch but "
        "unallocated.", "out_of_memory", "gpu", "torch_cuda", {"others": ()}),
    "step() of the initialization": Case(
        TRACE + "  File \"/opt/conda/lib/python3.10/site-packages/deepspeed/runtime/engine.py\", line 591, in "
        "_configure_zero_optimizer\n    mpu=self.mpu)\n  File \"/opt/conda/lib/python3.10/site-packages/"
        "deepspeed/runtime/zero/stage_1_and_2.py\", line 333, in __init__\n    "
        "self.initialize_optimizer_states()\n  File \"/opt/conda/lib/python3.10/site-packages/deepspeed/"
        "runtime/zero/stage_1_and_2.py\", line 357, in initialize_optimizer_states\n    "
        "self.optimizer.step()\nRuntimeError: CUDA out of memory. Tried to allocate 8.52 GiB (GPU 0; 31.72 "
        "GiB total capacity; 25.59 GiB already allocated; 5.39 GiB free; 14.59 MiB cached)",
        "out_of_memory", "gpu", "torch_cuda", {"phase": "ds_init", "requested_bytes": gib(8.52)}),
    "exact bytes in a warning": Case(
        "[W903 13:41:51.709566905 CUDACachingAllocator.cpp:3934] memory allocation failed with OOM on "
        "device 0 while trying to allocate 5242880000 bytes (free: 2254857830, total: 25757220864).\n"
        + LOSS + OOM_C, "out_of_memory", "gpu", "torch_cuda", {"requested_bytes": 5242880000}),
    "a bar that catches up at the end": Case(
        "\r 19%|█▉        | 3230/16700 [3:34:12<38:35:22, 10.32it/s]" + FORWARD + OOM_C
        + "\n 19%|█▉        | 3237/16700 [3:34:13<38:35:22, 10.32it/s]\n",
        "out_of_memory", "gpu", "torch_cuda"),
    "without numbers": Case(
        FORWARD + "RuntimeError: CUDA error: out of memory\n" + KERNEL,
        "out_of_memory", "gpu", "torch_cuda", {"requested_bytes": None}),
    "torch 2.8 class": Case(
        FORWARD + "torch.AcceleratorError: CUDA error: out of memory\nSearch for "
        "`cudaErrorMemoryAllocation' in https://docs.nvidia.com/cuda/cuda-runtime-api/group.html for "
        "more information.\n" + KERNEL,
        "out_of_memory", "gpu", "torch_cuda"),
    "torch 0.4": Case(
        TRACE + "RuntimeError: cuda runtime error (2) : out of memory at /pytorch/aten/src/THC/generic/"
        "THCStorage.cu:58",
        "out_of_memory", "gpu", "torch_cuda"),
    "driver error": Case(
        FORWARD + "RuntimeError: CUDA driver error: out of memory",
        "out_of_memory", "gpu", "torch_cuda_driver"),
    "accelerate's search": Case(
        TRACE + "RuntimeError: No executable batch size found, reached zero.",
        "out_of_memory", "gpu", "torch_cuda"),
    "cublas": Case(
        FORWARD + "RuntimeError: CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling "
        "`cublasCreate(handle)`",
        "out_of_memory", "gpu", "cublas", {"certain": False, "phase": "forward"}),
    "cublas with a full card": Case(
        FORWARD + "RuntimeError: CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling "
        "`cublasCreate(handle)`",
        "out_of_memory", "gpu", "cublas", {"certain": True, "total_bytes": 24 * G},
        {"samples": [sample(used=23.9)]}),
    "cublas not initialized": Case(
        BACKWARD + "RuntimeError: CUDA error: CUBLAS_STATUS_NOT_INITIALIZED when calling "
        "`cublasCreate(handle)`",
        "out_of_memory", "gpu", "cublas", {"certain": False}),
    "cudnn": Case(
        FORWARD + "RuntimeError: cuDNN error: CUDNN_STATUS_NOT_INITIALIZED",
        "out_of_memory", "gpu", "cudnn", {"certain": False}),
    "nccl": Case(
        ranked(TRACE + "torch.distributed.DistBackendError: NCCL error in: ../torch/csrc/distributed/"
               "c10d/NCCLUtils.hpp:268, unhandled cuda error (run with NCCL_DEBUG=INFO for details), "
               "NCCL version 2.20.5\nncclUnhandledCudaError: Call to CUDA function failed.\nLast error:"
               "\nCuda failure 2 'out of memory'"),
        "out_of_memory", "gpu", "nccl"),
    "nccl's own line": Case(
        "node7:3018451:3018451 [0] enqueue.cc:1085 NCCL WARN Cuda failure 'out of memory'\n"
        + ranked(TRACE + "RuntimeError: NCCL error in: ../torch/csrc/ProcessGroupNCCL.cpp:1269, "
                 "unhandled cuda error, NCCL version 2.14.3"),
        "out_of_memory", "gpu", "nccl"),
    "bitsandbytes": Case(
        "Error out of memory at line 88 in file D:\\a\\bitsandbytes-windows-webui\\csrc\\ops.cu",
        "out_of_memory", "gpu", "bitsandbytes"),
}  # fmt: skip

HOST: dict[str, Case] = {
    "allocator on Windows": Case(
        SPAWN + "RuntimeError: [enforce fail at ..\\c10\\core\\impl\\alloc_cpu.cpp:72] data. "
        "DefaultCPUAllocator: not enough memory: you tried to allocate 26952597504 bytes.",
        "out_of_memory", "commit", "host_allocator", {"requested_bytes": 26952597504}),
    "allocator, newer": Case(
        "RuntimeError: [enforce fail at alloc_cpu.cpp:117] data. DefaultCPUAllocator: not enough memory: "
        "you tried to allocate 31850496000 bytes.",
        "out_of_memory", "commit", "host_allocator", {"requested_bytes": 31850496000}),
    "allocator on Linux": Case(
        TRACE + "RuntimeError: [enforce fail at alloc_cpu.cpp:75] err == 0. DefaultCPUAllocator: can't "
        "allocate memory: you tried to allocate 132426121216 bytes. Error code 12 (Cannot allocate "
        "memory)",
        "out_of_memory", "ram", "host_allocator", {"requested_bytes": 132426121216}),
    "buy new RAM": Case(
        "RuntimeError: $ Torch: not enough memory: you tried to allocate 72GB. Buy new RAM! at "
        "/opt/conda/conda-bld/pytorch/aten/src/TH/THGeneral.c:218",
        "out_of_memory", "ram", "host_allocator", {"requested_bytes": 72 * G}),
    "1455, English": Case(
        SPAWN + "OSError: [WinError 1455] " + PAGING + DLL,
        "out_of_memory", "commit", "winerror_1455", {"phase": "load"}),
    "1455, Chinese": Case(
        SPAWN + "OSError: [WinError 1455] 页面文件太小，无法完成操作。" + DLL,
        "out_of_memory", "commit", "winerror_1455"),
    "1455, Japanese": Case(
        SPAWN + "OSError: [WinError 1455] ページング ファイルが小さすぎるため、この操作を完了できません。" + DLL,
        "out_of_memory", "commit", "winerror_1455"),
    "1455, German": Case(
        "OSError: [WinError 1455] Die Auslagerungsdatei ist zu klein, um diesen Vorgang durchzuführen."
        + DLL, "out_of_memory", "commit", "winerror_1455"),
    "1455, damaged letters": Case(
        SPAWN + "OSError: [WinError 1455] ҳ���ļ�̫С���޷���ɲ�����" + DLL,
        "out_of_memory", "commit", "winerror_1455"),
    "1455 of safetensors": Case(
        WINDOWS + "OSError: " + PAGING + " (os error 1455)",
        "out_of_memory", "commit", "winerror_1455"),
    "1455 of safetensors, Chinese": Case(
        WINDOWS + "safetensors_rust.SafetensorError: Error while deserializing: 页面文件太小，无法完成操作。 "
        "(os error 1455)", "out_of_memory", "commit", "winerror_1455"),
    "1455 as a RuntimeError": Case(
        WINDOWS + "RuntimeError: Couldn't open shared file mapping: <torch_28076_1033928186_0>, error "
        "code: <1455>", "out_of_memory", "commit", "winerror_1455"),
    "1455 logged": Case(
        "2025-05-12T01:51:33.342033 - !!! Exception during processing !!! " + PAGING
        + " (os error 1455)", "out_of_memory", "commit", "winerror_1455"),
    "1455 in pieces of several workers": Case(
        "Traceback (most recent call last):\n  File \"<string>\", line 1, in <module>\n"
        "OSErrorTraceback (most recent call last):\n  File \"<string>\", line 1, in <module>\n"
        ": [WinError 1455] 页面文件太小，无法完成操作。" + DLL,
        "out_of_memory", "commit", "winerror_1455"),
    "1455 without its number": Case(
        SPAWN + "ImportError: DLL load failed while importing _C: 页面文件太小，无法完成操作。",
        "out_of_memory", "commit", "winerror_1455"),
    "1455 of MKL": Case(
        "INTEL MKL ERROR: 页面文件太小，无法完成操作。 mkl_avx2.2.dll.\nIntel MKL FATAL ERROR: Cannot load "
        "mkl_avx2.2.dll or mkl_def.2.dll.", "out_of_memory", "commit", "winerror_1455"),
    "a worker's 1455, the parent's pipe": Case(
        SPAWN.replace("torch\\__init__.py\", line 124, in <module>\n    raise err\n",
                      "torch\\utils\\data\\dataloader.py\", line 918, in __init__\n    w.start()\n")
        + "BrokenPipeError: [Errno 32] Broken pipe\n" + SPAWN + "OSError: [WinError 1455] " + PAGING
        + DLL, "out_of_memory", "commit", "winerror_1455"),
    "not enough memory resources": Case(
        WINDOWS + "OSError: [WinError 8] 内存资源不足，无法处理此命令。",
        "out_of_memory", "commit", "memory_error"),
    "an old Chinese text that looks like a disk": Case(
        WINDOWS + "OSError: [WinError 8] 存储空间不足，无法处理此命令。",
        "out_of_memory", "commit", "memory_error"),
    "MemoryError": Case(
        TRACE.replace("train(", "load(") + "    data = file.read()\nMemoryError",
        "out_of_memory", "ram", "memory_error"),
    "MemoryError on Windows": Case(
        WINDOWS + "MemoryError\n", "out_of_memory", "commit", "memory_error"),
    "numpy": Case(
        TRACE + "numpy.core._exceptions._ArrayMemoryError: Unable to allocate 2.77 TiB for an array "
        "with shape (1024, 4096, 65000) and data type float32",
        "out_of_memory", "ram", "numpy", {"requested_bytes": round(2.77 * 2**40)}),
    "numpy 2 in a worker": Case(
        SPAWN + "numpy._core._exceptions._ArrayMemoryError: Unable to allocate 488. MiB for an array "
        "with shape (64000000,) and data type int64",
        "out_of_memory", "commit", "numpy", {"requested_bytes": 488 * M}),
    "arrow": Case(
        TRACE + "pyarrow.lib.ArrowMemoryError: malloc of size 8589934592 failed",
        "out_of_memory", "ram", "arrow", {"requested_bytes": 8 * G}),
    "bad_alloc": Case(
        "terminate called after throwing an instance of 'std::bad_alloc'\n  what():  std::bad_alloc\n"
        "Aborted (core dumped)", "out_of_memory", "ram", "bad_alloc"),
    "bad allocation on Windows": Case(
        WINDOWS + "RuntimeError: bad allocation", "out_of_memory", "commit", "bad_alloc"),
    "Rust": Case(
        "memory allocation of 4294967296 bytes failed\n", "out_of_memory", "ram", "host_allocator",
        {"requested_bytes": 4 * G}),
    "errno 12": Case(
        TRACE + "OSError: [Errno 12] Cannot allocate memory", "out_of_memory", "ram", "memory_error"),
    "mmap": Case(
        TRACE + "RuntimeError: unable to mmap 9976570302 bytes from file <pytorch_model.bin>: Cannot "
        "allocate memory (12)", "out_of_memory", "ram", "memory_error",
        {"requested_bytes": 9976570302}),
    "pinned, in DataLoader's thread": Case(
        box("RuntimeError: Caught RuntimeError in pin memory thread for device 0.\nOriginal Traceback "
            "(most recent call last):\n  File \"/opt/conda/lib/python3.11/site-packages/torch/utils/"
            "data/_utils/pin_memory.py\", line 37, in do_one_step\n    data = pin_memory(data, device)"
            "\nRuntimeError: CUDA error: out of memory\n" + KERNEL),
        "out_of_memory", "pinned", "pinned"),
    "pinned, in DeepSpeed": Case(
        TRACE + "  File \"/opt/conda/lib/python3.10/site-packages/deepspeed/runtime/zero/stage_1_and_2.py"
        "\", line 312, in __init__\n    get_accelerator().pin_memory(weights_partition)\nRuntimeError: "
        "CUDA error: out of memory\n" + KERNEL,
        "out_of_memory", "pinned", "pinned", {"phase": "ds_init"}),
    "pinned, torch 1.0": Case(
        TRACE + "RuntimeError: cuda runtime error (2) : out of memory at /pytorch/aten/src/THC/"
        "THCCachingHostAllocator.cpp:296", "out_of_memory", "pinned", "pinned"),
    "bus error of a worker": Case(
        "ERROR: Unexpected bus error encountered in worker. This might be caused by insufficient shared "
        "memory (shm).\n" + TRACE + "RuntimeError: DataLoader worker (pid 11011) is killed by signal: "
        "Bus error. It is possible that dataloader's workers are out of shared memory. Please try to "
        "raise your shared memory limit.",
        "out_of_memory", "shared_memory", "dev_shm", {"certain": True}),
    "a text that blames shm where RAM is gone": Case(
        TRACE + "RuntimeError: DataLoader worker (pid 11011) is killed by signal: Bus error. It is "
        "possible that dataloader's workers are out of shared memory. Please try to raise your shared "
        "memory limit.", "out_of_memory", "ram", "dev_shm", {"certain": False},
        {"samples": [sample(free=0.3)]}),
    "a shared file": Case(
        TRACE + "RuntimeError: unable to write to file </torch_31911_952036340_6686>: No space left on "
        "device (28)", "out_of_memory", "shared_memory", "dev_shm"),
    "errno 28 at /dev/shm": Case(
        TRACE + "  File \"/opt/conda/lib/python3.10/multiprocessing/heap.py\", line 83, in __init__\n"
        "    os.ftruncate(self.fd, size)\nOSError: [Errno 28] No space left on device",
        "out_of_memory", "shared_memory", "dev_shm"),
    "nccl at /dev/shm": Case(
        "gpu2:2143:2561 [1] include/shm.h:28 NCCL WARN Call to posix_fallocate failed : No space left "
        "on device\n" + ranked(TRACE + "RuntimeError: NCCL error in: ProcessGroupNCCL.cpp:825, unhandled "
        "system error, NCCL version 2.7.8", 1), "out_of_memory", "shared_memory", "dev_shm"),
    "DeepSpeed's launcher, -9": Case(
        CPU_ADAM + LOADED + LAUNCHER + "-9", "killed", "ram", "oom_kill",
        {"certain": False, "phase": "ds_init"}),
    "-9 while cpu_adam compiles": Case(
        CPU_ADAM + LAUNCHER + "-9", "killed", "ram", "oom_kill", {"phase": "compile"}),
    "torchrun, -9": Case(
        "WARNING:torch.distributed.elastic.multiprocessing.api:Sending process 3119 closing signal "
        "SIGTERM\nERROR:torch.distributed.elastic.multiprocessing.api:failed (exitcode: -9) local_rank: "
        "1 (pid: 3120) of binary: /opt/conda/bin/python\n" + TRACE
        + "torch.distributed.elastic.multiprocessing.errors.ChildFailedError: \n====\nrun_clm.py FAILED\n"
        "----\nRoot Cause (first observed failure):\n[0]:\n  exitcode  : -9 (pid: 3120)\n  traceback : "
        "Signal 9 (SIGKILL) received by PID 3120\n", "killed", "ram", "oom_kill", {"certain": False}),
    "a shell": Case(
        "Loading checkpoint shards:  50%|█████     | 1/2 [00:21<00:21, 21.1s/it]\npretrain.sh: line 12: "
        "24242 Killed                  python train.py --block_size 4096", "killed", "ram", "oom_kill",
        {"phase": "load"}),
    "a Chinese shell": Case(
        "pretrain.sh：行 12: 24242 已杀死               python train.py", "killed", "ram", "oom_kill"),
    "accelerate": Case(
        TRACE + "subprocess.CalledProcessError: Command '['/usr/bin/python3', 'train.py']' died with "
        "<Signals.SIGKILL: 9>.", "killed", "ram", "oom_kill"),
    "slurm": Case(
        "slurmstepd: error: Detected 1 oom_kill event in StepId=4711.batch. Some of the step tasks have "
        "been OOM Killed.", "killed", "ram", "oom_kill", {"certain": True}),
    "the kernel": Case(
        "[ 1234.5678] Out of memory: Killed process 4242 (python) total-vm:81234567kB, "
        "anon-rss:24567890kB, file-rss:0kB", "killed", "ram", "oom_kill", {"certain": True}),
    "a worker was killed": Case(
        TRACE + "RuntimeError: DataLoader worker (pid 881) is killed by signal: Killed.",
        "killed", "ram", "oom_kill"),
    "a map worker died, RAM short": Case(
        TRACE + "RuntimeError: One of the subprocesses has abruptly died during map operation.To debug "
        "the error, disable multiprocessing.", "killed", "ram", "worker_lost", {"certain": False},
        {"samples": [sample(free=0.4)]}),
    "the compiler was killed": Case(
        CPU_ADAM + "c++: fatal error: Killed signal terminated program cc1plus\ncompilation terminated."
        "\nninja: build stopped: subcommand failed.\n" + TRACE + "RuntimeError: Error building extension "
        "'cpu_adam'", "killed", "ram", "oom_kill", {"phase": "compile"}),
    "Python's -9": Case("", "killed", "ram", "oom_kill", {}, {"exit_code": -9}),
    "a shell's 137": Case("", "killed", "ram", "oom_kill", {}, {"exit_code": 137,
                                                                "platform": "linux"}),
    "a launcher's 247": Case("", "killed", "ram", "oom_kill", {}, {"exit_code": 247,
                                                                   "platform": "linux"}),
    "SIGBUS": Case("", "killed", "shared_memory", "dev_shm", {}, {"exit_code": -7}),
    "no memory status": Case("", "out_of_memory", "commit", "no_memory_status", {"certain": True},
                             {"exit_code": 3221225495}),
    "commitment limit": Case("", "out_of_memory", "commit", "commit_limit_status", {},
                             {"exit_code": 0xC000012D - 2**32}),
    "access violation at the limit": Case(
        "", "killed", "commit", "access_violation", {"certain": False, "free_bytes": gib(0.5)},
        {"exit_code": 3221225477, "samples": [sample(commit=39.5)]}),
    "access violation, negative": Case(
        "", "killed", "commit", "access_violation", {"certain": False},
        {"exit_code": -1073741819, "samples": [sample(commit=39.5)]}),
    "fail fast at the limit": Case(
        "", "killed", "commit", "aborted", {}, {"exit_code": 3221226505,
                                               "samples": [sample(commit=39.9)]}),
    "silent on Windows at the limit": Case(
        "", "killed", "commit", "silent", {}, {"exit_code": 1, "platform": "win32",
                                               "samples": [sample(commit=39.9)]}),
}  # fmt: skip

MORE: dict[str, Case] = {
    "an error of the network, survived, then killed": Case(
        TRACE + "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='hf-mirror.com', port=443)\nLoading "
        "checkpoint shards:  33%|███       | 1/3 [00:10<00:20, 10.1s/it]\n" + LAUNCHER + "-9",
        "killed", "ram", "oom_kill", {"phase": "load"}),
    "DataParallel": Case(
        TRACE + "torch.cuda.OutOfMemoryError: Caught OutOfMemoryError in replica 1 on device 1.\nOriginal "
        "Traceback (most recent call last):\n  File \"/opt/conda/lib/python3.10/site-packages/torch/nn/parallel/"
        "parallel_apply.py\", line 83, in _worker\n    output = module(*input, **kwargs)\n"
        "torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 1.50 GiB (GPU 1; 10.76 GiB total "
        "capacity; 9.00 GiB already allocated; 1.00 GiB free; 9.20 GiB reserved in total by PyTorch)",
        "out_of_memory", "gpu", "torch_cuda", {"requested_bytes": gib(1.5), "device": 1}),
    "mp.spawn": Case(
        TRACE + "torch.multiprocessing.spawn.ProcessRaisedException: \n\n-- Process 1 terminated with the "
        "following error:\n" + BACKWARD + OOM_C, "out_of_memory", "gpu", "torch_cuda", {"phase": "backward"}),
    "a notebook": Case(
        "---------------------------------------\nOutOfMemoryError                 Traceback (most recent call "
        "last)\nCell In[11], line 2\n----> 2 trainer_stats = trainer.train()\n\nOutOfMemoryError: CUDA out of "
        "memory. Tried to allocate 362.00 MiB. GPU 0 has a total capacity of 47.53 GiB of which 94.88 MiB is "
        "free.", "out_of_memory", "gpu", "torch_cuda", {"requested_bytes": mib(362)}),
    "free memory on the card": Case(
        FORWARD + "RuntimeError: CUDA error: out of memory\n" + KERNEL,
        "out_of_memory", "pinned", "pinned", {"certain": False}, {"samples": [sample(used=4)]}),
    "while the message was made": Case(
        FORWARD + "RuntimeError: NVML_SUCCESS == r INTERNAL ASSERT FAILED at "
        "\"../c10/cuda/CUDACachingAllocator.cpp\":838, please report a bug to PyTorch.",
        "out_of_memory", "gpu", "torch_cuda", {"certain": False}),
    "a device map": Case(
        TRACE + "ValueError: Some modules are dispatched on the CPU or the disk. Make sure you have enough "
        "GPU RAM to fit the quantized model.", "out_of_memory", "gpu", "does_not_fit"),
    "HIP error": Case(FORWARD + "torch.AcceleratorError: HIP error: out of memory\n",
                      "out_of_memory", "gpu", "torch_cuda"),
    "a JSON log": Case(
        '{"ts": "2025-05-12T01:51:33Z", "level": "error", "msg": "torch.OutOfMemoryError: CUDA out of memory. '
        'Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 7.79 GiB of which 100.00 MiB is free."}',
        "out_of_memory", "gpu", "torch_cuda", {"requested_bytes": 2 * G}),
    "loguru": Case(
        "2025-05-12 01:51:33.123 | ERROR    | __main__:<module>:10 - CUDA out of memory. Tried to allocate "
        "2.00 GiB. GPU 0 has a total capacity of 7.79 GiB of which 100.00 MiB is free.",
        "out_of_memory", "gpu", "torch_cuda"),
    "logging": Case(
        "ERROR:root:CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 7.79 GiB total capacity; 6.00 GiB "
        "already allocated; 100.00 MiB free; 6.50 GiB reserved in total by PyTorch)",
        "out_of_memory", "gpu", "torch_cuda"),
    "pytest": Case(
        ">       IndexQ = torch.randn(\nE       torch.OutOfMemoryError: CUDA out of memory. Tried to allocate "
        "16.00 GiB. GPU 0 has a total capacity of 140.06 GiB of which 3.12 GiB is free. Process 2828790 has "
        "136.94 GiB memory in use.\n\ntests/test.py:163: OutOfMemoryError",
        "out_of_memory", "gpu", "torch_cuda", {"requested_bytes": 16 * G}),
    "accelerate's launcher after it": Case(
        FORWARD + OOM_C + "\n" + TRACE + "subprocess.CalledProcessError: Command '['python', 'train.py']' "
        "returned non-zero exit status 1.", "out_of_memory", "gpu", "torch_cuda"),
    "MemoryError of a parent, its child's pickle": Case(
        SPAWN.replace("raise err", "self = reduction.pickle.load(from_parent)")
        + "_pickle.UnpicklingError: pickle data was truncated\n" + WINDOWS + "MemoryError\n",
        "out_of_memory", "commit", "memory_error"),
    "pandas": Case(
        TRACE + "pandas.errors.ParserError: Error tokenizing data. C error: out of memory",
        "out_of_memory", "ram", "memory_error"),
    "1450": Case(WINDOWS + "OSError: [WinError 1450] 系统资源不足，无法完成请求的服务。",
                 "out_of_memory", "commit", "memory_error", {"certain": False}),
    "1455, then Fortran's farewell": Case(
        "OSError: [WinError 1455] 页面文件太小，无法完成操作。" + DLL + "\nforrtl: error (200): program aborting due "
        "to window-CLOSE event\n", "out_of_memory", "commit", "winerror_1455"),
    "a handled 1455 in transformers": Case(
        WINDOWS + "OSError: " + PAGING + " (os error 1455)\n\nDuring handling of the above exception, another "
        "exception occurred:\n\n" + WINDOWS + "OSError: Unable to load weights from pytorch checkpoint file",
        "out_of_memory", "commit", "winerror_1455"),
    "shared memory, newer": Case(
        TRACE + "RuntimeError: unable to allocate shared memory(shm) for file </torch_1234_5678_0>: No space "
        "left on device (28)", "out_of_memory", "shared_memory", "dev_shm"),
    "a shell's bus error": Case("train.sh: line 3:  4711 Bus error               (core dumped) python train.py",
                                "killed", "shared_memory", "dev_shm"),
    "torchrun, SIGBUS": Case(
        "E0501 10:00:00.000 3119 torch/distributed/elastic/multiprocessing/api.py:826] failed (exitcode: -7) "
        "local_rank: 0 (pid: 3120) of binary: /opt/conda/bin/python", "killed", "shared_memory", "dev_shm"),
    "Killed": Case("Loading checkpoint shards:   0%|          | 0/2 [00:00<?, ?it/s]\nKilled\n",
                   "killed", "ram", "oom_kill", {"phase": "load"}),
    "docker, 137": Case("trainer-1 exited with code 137", "killed", "ram", "oom_kill"),
    "PyCharm": Case("Process finished with exit code -1073741801 (0xC0000017)", "out_of_memory", "commit",
                    "no_memory_status"),
    "accelerate on Windows": Case(
        WINDOWS + "subprocess.CalledProcessError: Command '['C:\\\\venv\\\\python.exe', 'train.py']' returned "
        "non-zero exit status 3221225477.", "killed", "commit", "access_violation", {"certain": False},
        {"samples": [sample(commit=39.9)]}),
    "a library at the limit": Case(
        SPAWN + "ImportError: DLL load failed while importing _C: ҳ���ļ�̫С", "out_of_memory", "commit",
        "library_load", {"certain": False}, {"samples": [sample(commit=39.9)]}),
    "Rust on Windows": Case(
        "memory allocation of 4294967296 bytes failed\n", "out_of_memory", "commit", "host_allocator", {},
        {"exit_code": 0xC0000409}),
}  # fmt: skip

DISK: dict[str, Case] = {
    "errno 28": Case(
        TRACE + "OSError: [Errno 28] No space left on device: '/data/run/checkpoints/checkpoint-500'",
        "disk_full", "disk", "disk_full", {"certain": True}),
    "Chinese": Case(
        WINDOWS + "OSError: [WinError 112] 磁盘空间不足。: 'D:\\\\runs\\\\checkpoint-500'",
        "disk_full", "disk", "disk_full"),
    "safetensors": Case(
        TRACE + "safetensors_rust.SafetensorError: Error while serializing: IoError(Os { code: 28, kind: "
        "StorageFull, message: \"No space left on device\" })", "disk_full", "disk", "disk_full"),
    "safetensors on Windows": Case(
        WINDOWS + "safetensors_rust.SafetensorError: Error while serializing: I/O error: 磁盘空间不足。 (os "
        "error 112)", "disk_full", "disk", "disk_full"),
    "torch.save": Case(
        TRACE + "  File \"/opt/conda/lib/python3.10/site-packages/torch/serialization.py\", line 650, in "
        "_save\n    zip_file.write_record(name, storage.data_ptr(), num_bytes)\nRuntimeError: [enforce "
        "fail at inline_container.cc:445] . PytorchStreamWriter failed writing file data/176: file write "
        "failed", "disk_full", "disk", "disk_full", {"certain": False}),
    "the compiler's disk": Case(
        CPU_ADAM + "fatal error: error writing to /tmp/ccX.s: No space left on device\ncompilation terminated.\n"
        + TRACE + "RuntimeError: Error building extension 'cpu_adam'", "disk_full", "disk", "disk_full"),
    "torch.save, known to be full": Case(
        TRACE + "RuntimeError: [enforce fail at inline_container.cc:337] . unexpected pos 190007680 vs "
        "190007572", "disk_full", "disk", "disk_full", {"certain": True},
        {"samples": [sample(disk=0.001)]}),
}  # fmt: skip

ASSERTS = "\n".join(
    f"/pytorch/aten/src/ATen/native/cuda/Indexing.cu:1292: indexSelectLargeIndex: block: [{n},0,0], "
    "thread: [64,0,0] Assertion `srcIndex < srcSelectDimSize` failed."
    for n in range(40)
)
NEGATIVES: dict[str, Case] = {
    "triton": Case(
        FORWARD + "triton.runtime.errors.OutOfResources: out of resource: shared memory, Required: "
        "131072, Hardware limit: 101376. Reducing block sizes or `num_stages` may help.",
        "other", None, "shared_memory_of_kernel"),
    "index out of range behind cublas": Case(
        ASSERTS + "\n" + FORWARD + "RuntimeError: CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling "
        "`cublasCreate(handle)`", "other", None, "device_assert"),
    "an assert that shows in torch.save": Case(
        ASSERTS + "\n" + TRACE + "  File \"/opt/conda/lib/python3.10/site-packages/torch/serialization.py"
        "\", line 650, in _save\n    storage = storage.cpu()\nRuntimeError: CUDA error: device-side "
        "assert triggered\n" + KERNEL, "other", None, "device_assert"),
    "an assert, then an OOM of another rank": Case(
        ranked(FORWARD + "RuntimeError: CUDA error: device-side assert triggered\n" + KERNEL, 1) + "\n"
        + ranked(BACKWARD + OOM_C, 0), "other", None, "device_assert"),
    "an import error, then the launcher": Case(
        TRACE + "ModuleNotFoundError: No module named 'flash_attn'\n" + LAUNCHER + "1",
        "other", None, "missing_package"),
    "an import error, the others killed": Case(
        TRACE + "ModuleNotFoundError: No module named 'flash_attn'\n" + LAUNCHER + "-9",
        "other", None, "missing_package"),
    "a line of the data": Case(
        '{"text": "训练时报错 CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 8.00 GiB total '
        'capacity; 6.00 GiB already allocated)"}\n' + TRACE + "KeyError: 'content'",
        "other", None, "unknown"),
    "a line of the data, nothing failed": Case(
        "sample: RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 8.00 GiB total "
        "capacity; 6.00 GiB already allocated)\n", "none", None, ""),
    "words of the data": Case(
        "Found 3 rows that mention out of memory, MemoryError and std::bad_alloc\n12:00:01  step 10/100  "
        "loss 2.3100  grad_norm 0.912  lr 1.000e-04  4,231 tok/s", "none", None, ""),
    "MemoryError in the data": Case(
        "text: MemoryError is raised when an operation runs out of memory\n"
        "MemoryError: 内存不足时抛出，教程第三章。\n" + "第三章的正文\n" * 12 + TRACE + "ValueError: no rows",
        "other", None, "unknown"),
    "1455 in the data": Case(
        '["OSError: [WinError 1455] 页面文件太小，无法完成操作。", "怎么办"]\n' + TRACE
        + "KeyError: 'text'", "other", None, "unknown"),
    "a recovered OOM": Case(
        FORWARD + OOM_C + "\nbatch size reduced to 4\n{'loss': 2.31, 'learning_rate': 1e-4, 'epoch': 0.1}"
        "\n{'loss': 2.27, 'learning_rate': 1e-4, 'epoch': 0.2}\n" + TRACE + "ValueError: bad labels",
        "other", None, "unknown"),
    "a recovered OOM, finished": Case(
        FORWARD + OOM_C + "\n{'loss': 2.31}\n{'loss': 2.27}\n{'train_runtime': 311.0}\n",
        "none", None, "", {}, {"exit_code": 0}),
    "a recovered OOM, shown by the bar": Case(
        "\r  1%|          | 10/1000 [00:10<10:00, 1.1it/s]\n" + FORWARD + OOM_C
        + "\n\r  1%|          | 11/1000 [00:13<10:00, 1.1it/s]\r  1%|          | 12/1000 [00:14<10:00, "
        "1.1it/s]\n" + TRACE + "KeyError: 'x'", "other", None, "unknown"),
    "an early error that was survived, then an OOM": Case(
        TRACE + "requests.exceptions.ConnectionError: Max retries exceeded with url: /api/models\n"
        "Loading checkpoint shards: 100%|██████████| 2/2 [00:08<00:00,  4.2s/it]\n***** Running training "
        "*****\n" + BACKWARD + OOM_C, "out_of_memory", "gpu", "torch_cuda"),
    "a warning of an OOM": Case(
        "| WARNING: ran out of memory with exception: CUDA out of memory. Tried to allocate 2.00 GiB (GPU "
        "0; 8.00 GiB total capacity; 6.00 GiB already allocated; 0 bytes free; 6.50 GiB reserved in "
        "total by PyTorch);\n Skipping batch\n" + TRACE + "IndexError: list index out of range",
        "other", None, "unknown"),
    "cache flushes": Case(
        "[2023-05-20 12:09:28,633] [WARNING] [stage3.py:1898:step] 3 pytorch allocator cache flushes "
        "since last step. this happens when there is high memory pressure and is detrimental to "
        "performance.\n" + TRACE + "KeyboardInterrupt", "other", None, "interrupted"),
    "interrupted": Case(BACKWARD + "KeyboardInterrupt\n", "other", None, "interrupted"),
    "interrupted, by code": Case("", "other", None, "interrupted", {}, {"exit_code": 0xC000013A}),
    "terminated": Case("", "other", None, "interrupted", {}, {"exit_code": -15}),
    "loss scale": Case(
        TRACE + "Exception: Current loss scale already at minimum - cannot decrease scale anymore. "
        "Exiting run.", "other", None, "nan"),
    "full of NaN and a success": Case(
        "12:00:01  step 10/100  loss nan  grad_norm nan  lr 1.000e-04  4,231 tok/s\n12:00:02  step "
        "20/100  loss nan  grad_norm nan  lr 1.000e-04  4,231 tok/s\n", "other", None, "nan", {},
        {"exit_code": 0}),
    "an old driver": Case(
        TRACE + "RuntimeError: The NVIDIA driver on your system is too old (found version 11040). CUDA "
        "driver version is insufficient for CUDA runtime version", "other", None, "driver"),
    "no kernel image": Case(
        FORWARD + "RuntimeError: CUDA error: no kernel image is available for execution on the device\n"
        + KERNEL, "other", None, "driver"),
    "illegal access": Case(
        BACKWARD + "RuntimeError: CUDA error: an illegal memory access was encountered\n" + KERNEL,
        "other", None, "illegal_access"),
    "a crash without pressure": Case(
        "", "other", None, "access_violation", {},
        {"exit_code": 3221225477, "samples": [sample(commit=12)]}),
    "a segfault": Case(
        "Fatal Python error: Segmentation fault\n\nCurrent thread 0x00007f (most recent call first):\n"
        "  File \"/opt/x.py\", line 1 in <module>\n", "other", None, "access_violation", {},
        {"exit_code": -11, "samples": [sample()]}),
    "a segfault of a launcher": Case(LAUNCHER + "-11", "other", None, "access_violation"),
    "killed with plenty free": Case(
        "", "other", None, "killed_from_outside", {},
        {"exit_code": -9, "samples": [sample(free=20)]}),
    "stack overflow": Case("", "other", None, "stack_overflow", {}, {
        "exit_code": 0xC00000FD, "samples": [sample(commit=39.9)]}),
    "ninja": Case(
        CPU_ADAM + "cpu_adam.cpp:12:10: fatal error: cuda_fp16.h: No such file or directory\nninja: build "
        "stopped: subcommand failed.\n" + TRACE + "RuntimeError: Error building extension 'cpu_adam'",
        "other", None, "compile"),
    "1114": Case(
        SPAWN + "OSError: [WinError 1114] 动态链接库(DLL)初始化例程失败。" + DLL,
        "other", None, "library_load"),
    "126": Case(SPAWN + "OSError: [WinError 126] 找不到指定的模块。" + DLL, "other", None, "library_load"),
    "network": Case(
        TRACE + "OSError: We couldn't connect to 'https://huggingface.co' to load the files, and couldn't "
        "find them in the cached files.", "other", None, "network"),
    "shapes": Case(
        FORWARD + "RuntimeError: mat1 and mat2 shapes cannot be multiplied (4096x11008 and 4096x4096)",
        "other", None, "shape_mismatch"),
    "more than 1EB": Case(
        "[E ProcessGroupNCCL.cpp:828] [Rank 3] Watchdog caught collective operation timeout\n"
        + ranked(TRACE + "torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate more than "
                 "1EB memory.", 3), "other", None, "impossible_size"),
    "ignored at exit": Case(
        "Exception ignored in: <function Pool.__del__ at 0x7f>\nTraceback (most recent call last):\n  "
        "File \"/opt/x.py\", line 3, in __del__\nMemoryError\n{'train_runtime': 12}\n", "none", None, ""),
    "a DataLoader without pressure": Case(
        TRACE + "RuntimeError: DataLoader worker (pid(s) 3216) exited unexpectedly", "other", None,
        "worker_lost", {}, {"samples": [sample()]}),
    "a worker killed with plenty free": Case(
        TRACE + "RuntimeError: DataLoader worker (pid 881) is killed by signal: Killed.", "other", None,
        "killed_from_outside", {"certain": False}, {"samples": [sample(free=20)]}),
    "bad data": Case(
        TRACE + "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xb4 in position 12: invalid start "
        "byte", "other", None, "bad_data"),
    "a missing file, Chinese": Case(
        WINDOWS + "FileNotFoundError: [WinError 3] 系统找不到指定的路径。: 'D:\\\\data'", "other", None,
        "file_missing"),
    "permission, Chinese": Case(
        WINDOWS + "PermissionError: [WinError 5] 拒绝访问。", "other", None, "permission"),
    "python's memory allocator": Case(
        TRACE + "RuntimeError: Python memory allocator called without holding the GIL", "other", None,
        "unknown"),
    "heap corruption": Case(
        "malloc(): memory corruption\nAborted (core dumped)", "other", None, "aborted", {},
        {"exit_code": -6, "samples": [sample()]}),
    "the hub's warning about space": Case(
        "UserWarning: Not enough free disk space to download the file. The expected file size is: 9976.58 "
        "MB.\n" + TRACE + "KeyError: 'x'", "other", None, "unknown"),
    "an English text": Case("Killed in action, the hero lives on.\n", "none", None, ""),
    "a file in /dev/shm": Case(
        TRACE + "FileNotFoundError: [Errno 2] No such file or directory: '/dev/shm/cache/x'", "other", None,
        "file_missing"),
    "threads": Case(TRACE + "RuntimeError: can't start new thread", "other", None, "unknown"),
    "a launcher alone": Case(
        TRACE + "subprocess.CalledProcessError: Command '['python', 'train.py']' returned non-zero exit status "
        "1.", "other", None, "worker_lost"),
    "memory snapshots": Case(
        "[2024-05-11 10:11:02,120] [INFO] [utils.py:804:see_memory_usage] MA 12.55 GB Max_MA 12.55 GB CA 12.8 GB\n"
        "CPU Virtual Memory:  used = 29.4 GB, percent = 94.6%\n" + TRACE + "AssertionError: dataset is empty",
        "other", None, "unknown"),
    "the allocator's option": Case(
        "UserWarning: expandable_segments not supported on this platform (Triggered internally at "
        "../c10/cuda/CUDAAllocatorConfig.h:28.)\n" + TRACE + "TypeError: 'NoneType' object is not iterable",
        "other", None, "unknown"),
    "internal error of cublas": Case(
        FORWARD + "RuntimeError: CUDA error: CUBLAS_STATUS_EXECUTION_FAILED when calling `cublasGemmEx`",
        "other", None, "unknown"),
    "empty": Case("", "none", None, ""),
}  # fmt: skip

ALL = {f"{group}: {name}": case
       for group, cases in (("gpu", GPU), ("host", HOST), ("more", MORE), ("disk", DISK), ("not", NEGATIVES))
       for name, case in cases.items()}  # fmt: skip
