<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AtomTrainer</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Apply and start again</source>
        <translation>应用并重新开始(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Ask DeepSpeed</source>
        <translation>让 DeepSpeed 检查(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>检查清单(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose the model</source>
        <translation>选择模型(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;DeepSpeed wheel</source>
        <translation>DeepSpeed wheel(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>默认值(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Environments</source>
        <translation>环境(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation>基于(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Probe</source>
        <translation>试运行(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Probe first (2 steps)</source>
        <translation>先试运行 2 步(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Way to train</source>
        <translation>训练方式(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;What would fit here?</source>
        <translation>这台电脑能跑什么？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Wheel builder</source>
        <translation>编译 wheel(&amp;W)</translation>
    </message>
    <message>
        <source>({number} frozen + {adapters} trained weights) × {value} bytes</source>
        <translation>（{number} 个冻结权重 + {adapters} 个可训练权重）× {value} 字节</translation>
    </message>
    <message>
        <source>/dev/shm has {amount}.</source>
        <translation>/dev/shm 有 {amount}。</translation>
    </message>
    <message>
        <source>0 makes each layer wait for its weights.</source>
        <translation>0 会使每层都等待自己的权重。</translation>
    </message>
    <message>
        <source>0 to 0.1. Llama 2 had 0.1.</source>
        <translation>0 到 0.1。Llama 2 为 0.1。</translation>
    </message>
    <message>
        <source>0. Half of the layers where full training hardly fits; less is learned.</source>
        <translation>0。全参数训练勉强放得下时可取一半的层；学到的会少一些。</translation>
    </message>
    <message>
        <source>0.01–0.05.</source>
        <translation>0.01–0.05。</translation>
    </message>
    <message>
        <source>0.05 for little text; 0 for much text, or where activations hardly fit.</source>
        <translation>文本少时 0.05；文本多，或激活值勉强放得下时用 0。</translation>
    </message>
    <message>
        <source>0.9.</source>
        <translation>0.9。</translation>
    </message>
    <message>
        <source>0.999, or 0.95 as in Llama 2 for long pretraining with large batches: it recovers sooner from a jump of the loss.</source>
        <translation>0.999；像 Llama 2 那样用大批次长时间预训练时用 0.95，损失突增后恢复得更快。</translation>
    </message>
    <message>
        <source>1  Choose</source>
        <translation>1  选择</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>1 error only follows from it.</source>
        <translation>另有 1 个错误只是由它引起。</translation>
    </message>
    <message>
        <source>1 for much text. Up to 4 passes over little text teach almost as much as new text; watch the validation loss.</source>
        <translation>文本多时 1 轮。文本少时，重复不超过 4 轮的效果几乎等同于新文本；注意观察验证损失。</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 条建议</translation>
    </message>
    <message>
        <source>1 kind of noise</source>
        <translation>1 种噪声</translation>
    </message>
    <message>
        <source>1 line is noise.</source>
        <translation>1 行是噪声。</translation>
    </message>
    <message>
        <source>1 line is well</source>
        <translation>1 行正常</translation>
    </message>
    <message>
        <source>1 obstacle: see step 2.</source>
        <translation>1 个障碍：见第 2 步。</translation>
    </message>
    <message>
        <source>1 parameter differs</source>
        <translation>有 1 个参数不同</translation>
    </message>
    <message>
        <source>1 parameter differs from the defaults</source>
        <translation>1 个参数与默认值不同</translation>
    </message>
    <message>
        <source>1 parameter understood</source>
        <translation>识别出 1 个参数</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <source>1 warning below.</source>
        <translation>下面有 1 条警告。</translation>
    </message>
    <message>
        <source>1-bit backend</source>
        <translation>1 比特通信后端</translation>
    </message>
    <message>
        <source>1.0. If the gradient norm stays far above it, lower the learning rate.</source>
        <translation>1.0。如果梯度范数一直远高于它，请调低学习率。</translation>
    </message>
    <message>
        <source>100–500. The article has 500.</source>
        <translation>100–500。文章中为 500。</translation>
    </message>
    <message>
        <source>1024 for a trial, 2048–4096 for a real run, never more than the model's positions.</source>
        <translation>试验用 1024，正式训练用 2048–4096，不能超过模型的位置数。</translation>
    </message>
    <message>
        <source>12–16 bytes less for each frozen parameter: no gradient and no optimizer states. With frozen embeddings these layers keep no activations either.</source>
        <translation>每个冻结的参数少占 12–16 字节：没有梯度，也没有优化器状态。词嵌入也冻结时，这些层连激活值也不保留。</translation>
    </message>
    <message>
        <source>12–16 bytes less for each of vocabulary × hidden parameters.</source>
        <translation>词表大小 × 隐藏维度个参数，每个少占 12–16 字节。</translation>
    </message>
    <message>
        <source>16-bit mixed precision for older cards. Numbers above 65,504 overflow: DeepSpeed scales the loss and leaves out the steps that overflow.</source>
        <translation>适合较旧显卡的 16 位混合精度。超过 65,504 的数会溢出：DeepSpeed 会缩放损失，并跳过溢出的步。</translation>
    </message>
    <message>
        <source>16-bit mixed precision with the range of 32-bit numbers, so that it needs no loss scaling. Needs an RTX 30 card or newer, or a processor.</source>
        <translation>16 位混合精度，数值范围与 32 位相同，因此不需要损失缩放。需要 RTX 30 系列或更新的显卡，处理器也可以。</translation>
    </message>
    <message>
        <source>1800; more where the others wait long while one device's process tokenizes. The article's 18000000 is 208 days: a run that hangs never ends.</source>
        <translation>1800；如果一个设备的进程分词时其他设备要等很久，可以调大。文章中的 18000000 是 208 天：卡死的训练永远不会自己结束。</translation>
    </message>
    <message>
        <source>1; 10 for small models on a fast card.</source>
        <translation>1；在快的显卡上训练小模型时用 10。</translation>
    </message>
    <message>
        <source>1e-8. Llama 2 had 1e-5.</source>
        <translation>1e-8。Llama 2 为 1e-5。</translation>
    </message>
    <message>
        <source>1–2 for 7B on 24 GB, with more gradient accumulation. The article's 10 does not fit there.</source>
        <translation>24 GB 显卡训练 7B 用 1–2，再加大梯度累积。文章中的 10 在这样的显卡上放不下。</translation>
    </message>
    <message>
        <source>1–3.</source>
        <translation>1–3。</translation>
    </message>
    <message>
        <source>1–5 % of the run. The article has 10000: with its sample text the run ends after 8 steps, at less than a quarter of its learning rate.</source>
        <translation>总步数的 1–5%。文章中为 10000：用它的示例文本，训练 8 步就结束，此时学习率还不到设定值的四分之一。</translation>
    </message>
    <message>
        <source>2  Look ahead</source>
        <translation>2  预检</translation>
    </message>
    <message>
        <source>2 instead of 4 bytes per parameter in such an evaluation.</source>
        <translation>这类评估每个参数只占 2 字节，而不是 4 字节。</translation>
    </message>
    <message>
        <source>2 × hidden bytes per token and layer in 16 bit: a block of 4096 in Llama-2-7B keeps 1 GiB instead of 22.8, and 0.7 GiB for the layer at work. Logits stay.</source>
        <translation>16 位时每个词元、每层保留 2 × 隐藏维度 字节：Llama-2-7B 一个 4096 的块只占 1 GiB，而不是 22.8 GiB，另加正在计算的那一层 0.7 GiB。logits 不变。</translation>
    </message>
    <message>
        <source>2,048 as in the demo, 8,000–16,000 for a small model, 32,000–65,000 for a large one. Atom-7B has 65,000.</source>
        <translation>演示用 2,048，小模型 8,000–16,000，大模型 32,000–65,000。Atom-7B 为 65,000。</translation>
    </message>
    <message>
        <source>3  Corrections</source>
        <translation>3  修正</translation>
    </message>
    <message>
        <source>32-bit states</source>
        <translation>32 位状态</translation>
    </message>
    <message>
        <source>32–128.</source>
        <translation>32–128。</translation>
    </message>
    <message>
        <source>3–15% of the card that would be lost in gaps.</source>
        <translation>省下原本会损失在碎片中的 3–15% 显存。</translation>
    </message>
    <message>
        <source>4  Variables</source>
        <translation>4  变量</translation>
    </message>
    <message>
        <source>4 bytes per parameter in 32 bit, 2 in 16 bit: 25.1 or 12.6 GiB for 7B. The first is more than a 24 GB card holds, and was the article's failure.</source>
        <translation>32 位每个参数 4 字节，16 位 2 字节：7B 分别为 25.1 和 12.6 GiB。前者超过 24 GB 显卡的容量，文章中的失败正是由此而来。</translation>
    </message>
    <message>
        <source>5  Build</source>
        <translation>5  编译</translation>
    </message>
    <message>
        <source>5 for little text; 1 and a limit to the validation blocks for much.</source>
        <translation>文本少时 5；文本多时 1，并限制验证块数。</translation>
    </message>
    <message>
        <source>64-bit and 32-bit object files are mixed: the compiler, the linker or the libraries are of the wrong kind.</source>
        <translation>64 位和 32 位目标文件混在一起：编译器、链接器或库的类型不对。</translation>
    </message>
    <message>
        <source>8-bit AdamW</source>
        <translation>8 位 AdamW</translation>
    </message>
    <message>
        <source>8–16 for style and format, 64 for continued pretraining in Chinese.</source>
        <translation>只学风格和格式：8–16；中文继续预训练：64。</translation>
    </message>
    <message>
        <source>A Chinese vocabulary makes Chinese text about half as many tokens as Llama 2's own, so an epoch takes about half the time.</source>
        <translation>中文词表使中文文本的词元数约为 Llama 2 原词表的一半，一轮的时间也约减半。</translation>
    </message>
    <message>
        <source>A GPU kernel needs more of the card's fast on-chip memory than there is; it has nothing to do with GPU memory being full: {error}</source>
        <translation>一个 GPU 内核需要的片上高速共享内存超过显卡所有；这与显存是否用完无关：{error}</translation>
    </message>
    <message>
        <source>A Llama has about layers × (4 × hidden² + 3 × hidden × intermediate) + 2 × vocabulary × hidden parameters; fewer with shared key-value heads or tied embeddings.</source>
        <translation>Llama 的参数量约为 层数 ×（4 × 隐藏维度² + 3 × 隐藏维度 × 中间维度）+ 2 × 词表大小 × 隐藏维度；共享键值头或共享词嵌入时更少。</translation>
    </message>
    <message>
        <source>A RAM budget of {budget} GiB is too small: PyTorch and DeepSpeed alone take {used} GiB. Raise precision.ram_budget_gib.</source>
        <translation>内存预算 {budget} GiB 太小：仅 PyTorch 和 DeepSpeed 就占 {used} GiB。请提高 precision.ram_budget_gib。</translation>
    </message>
    <message>
        <source>A backslash before {mark} means nothing. Write a backslash twice, or / in a path.</source>
        <translation>{mark} 前的反斜杠没有意义。请把反斜杠写两次，路径中也可以用 /。</translation>
    </message>
    <message>
        <source>A batch of {train} cannot be divided among {devices} devices. Write auto.</source>
        <translation>批次大小 {train} 无法平均分给 {devices} 个设备。请写成 auto。</translation>
    </message>
    <message>
        <source>A batch of {train} is not {micro} sequences × {rounds} accumulation × {devices} devices = {product}. Change one of them, or write auto.</source>
        <translation>批次大小 {train} 不等于微批次 {micro} × 梯度累积 {rounds} × 设备数 {devices} = {product}。请修改其中一项，或写成 auto。</translation>
    </message>
    <message>
        <source>A bf16 section was added to the DeepSpeed configuration, since the run asks for bfloat16.</source>
        <translation>训练要求 bfloat16，已在 DeepSpeed 配置中添加 bf16 一节。</translation>
    </message>
    <message>
        <source>A build into this folder was begun; it goes on from there.</source>
        <translation>此文件夹中已开始过一次编译；将从那里继续。</translation>
    </message>
    <message>
        <source>A card runs kernels of its own generation, compiled for the same or a lower compute capability.</source>
        <translation>显卡运行为同一代、且计算能力不高于自身编译的内核。</translation>
    </message>
    <message>
        <source>A character here may not stand within quotes as it is. Write {escape} instead.</source>
        <translation>这里有一个不能直接写在引号内的字符。请改写成 {escape}。</translation>
    </message>
    <message>
        <source>A checkpoint takes {size}; {free} are free on the disk of the output.</source>
        <translation>一个检查点需要 {size}；输出磁盘还剩 {free}。</translation>
    </message>
    <message>
        <source>A checkpoint to continue from is named, and what is in the output folder shall be ignored. The named checkpoint wins.</source>
        <translation>既指定了要继续的检查点，又要求忽略输出文件夹的内容。以指定的检查点为准。</translation>
    </message>
    <message>
        <source>A comma is missing: all of {words} is read as one text.</source>
        <translation>缺少逗号：{words} 整个被当作一段文本。</translation>
    </message>
    <message>
        <source>A command is not known to the system: its folder is not on PATH, or it is not installed.</source>
        <translation>系统不认识某个命令：它的文件夹不在 PATH 中，或者没有安装。</translation>
    </message>
    <message>
        <source>A command of the build is longer than Windows allows.</source>
        <translation>编译时的一条命令超过了 Windows 允许的长度。</translation>
    </message>
    <message>
        <source>A commit, where a run must be repeatable: main can change.</source>
        <translation>训练需要可复现时填提交号：main 的内容可能会变。</translation>
    </message>
    <message>
        <source>A computation on the GPU refused its input, for example a token number beyond the vocabulary: {error}</source>
        <translation>GPU 上的一次计算拒绝了它的输入，例如超出词表的词元编号：{error}</translation>
    </message>
    <message>
        <source>A computation on the GPU touched memory that is not its own: {error}</source>
        <translation>GPU 上的一次计算访问了不属于它的内存：{error}</translation>
    </message>
    <message>
        <source>A config.json (or its folder) that describes a new model with random weights. Used only where no model is given.</source>
        <translation>描述新模型的 config.json（或其所在文件夹），权重随机初始化。仅在未指定模型时使用。</translation>
    </message>
    <message>
        <source>A configuration is an object: it starts with {start} and ends with {end}.</source>
        <translation>配置是一个对象：以 {start} 开头，以 {end} 结尾。</translation>
    </message>
    <message>
        <source>A container or a service may be allowed less memory than the computer has; beyond that Linux ends the program without a word.</source>
        <translation>容器或服务可用的内存可能少于本机内存；超出后 Linux 会直接结束程序，没有任何提示。</translation>
    </message>
    <message>
        <source>A downloaded package is damaged: its checksum is wrong, most often because the download broke off.</source>
        <translation>下载的软件包已损坏：校验和不符，多半是因为下载中断。</translation>
    </message>
    <message>
        <source>A fault of this program: {error}. The log tells where.</source>
        <translation>本程序出错：{error}。日志中有出错位置。</translation>
    </message>
    <message>
        <source>A few hundred blocks of the same kind of text, none of which is in the training files.</source>
        <translation>几百块同类文本，且不出现在训练文件中。</translation>
    </message>
    <message>
        <source>A file could not be written to its end {when}, most likely because the disk was full.</source>
        <translation>{when}，一个文件没能写完，很可能是磁盘已满。</translation>
    </message>
    <message>
        <source>A file is in use by another program.</source>
        <translation>有文件正被其他程序占用。</translation>
    </message>
    <message>
        <source>A file was not found: {error}</source>
        <translation>找不到文件：{error}</translation>
    </message>
    <message>
        <source>A folder of .whl files; empty: download</source>
        <translation>存放 .whl 文件的文件夹；留空则下载</translation>
    </message>
    <message>
        <source>A folder of this computer</source>
        <translation>本机的文件夹</translation>
    </message>
    <message>
        <source>A folder on a large drive, where the system drive is small.</source>
        <translation>系统盘较小时，选大容量磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>A folder on a local drive with room.</source>
        <translation>本地磁盘上空间充足的文件夹。</translation>
    </message>
    <message>
        <source>A folder was not found; on Windows a path that is too long looks the same.</source>
        <translation>找不到某个文件夹；在 Windows 上，路径过长时也是同样的提示。</translation>
    </message>
    <message>
        <source>A header file is not found.</source>
        <translation>找不到某个头文件。</translation>
    </message>
    <message>
        <source>A header refuses to be compiled; the line says why.</source>
        <translation>某个头文件拒绝被编译；原因见该行。</translation>
    </message>
    <message>
        <source>A helper process ended without a word: {error}</source>
        <translation>一个辅助进程没有说明就结束了：{error}</translation>
    </message>
    <message>
        <source>A helper process failed: {error}</source>
        <translation>一个辅助进程失败：{error}</translation>
    </message>
    <message>
        <source>A job of the page Environment is not done yet.</source>
        <translation>“环境”页的一项任务还没有完成。</translation>
    </message>
    <message>
        <source>A key is expected here, not {mark}. Write a key, a colon and a value.</source>
        <translation>这里应该是键，而不是 {mark}。请依次写键、冒号和值。</translation>
    </message>
    <message>
        <source>A larger effective batch without more activations. Above 1, an offloaded optimizer takes 2 bytes per parameter more in main memory.</source>
        <translation>增大有效批次而不增加激活值。大于 1 时，若优化器卸载到内存，每个参数多占 2 字节内存。</translation>
    </message>
    <message>
        <source>A learning rate of {rate} is far too high for {what}: the loss would jump and what the model knows would be lost. Usual: about {usual}.</source>
        <translation>学习率 {rate} 对{what}来说过高：损失会剧烈跳动，模型已有的知识会丢失。常用：约 {usual}。</translation>
    </message>
    <message>
        <source>A learning rate of {rate} is far too low for {what}: the loss would hardly move. Usual: about {usual}.</source>
        <translation>学习率 {rate} 对{what}来说过低：损失几乎不动。常用：约 {usual}。</translation>
    </message>
    <message>
        <source>A library could not be loaded: {error}</source>
        <translation>一个库无法加载：{error}</translation>
    </message>
    <message>
        <source>A library does not have {symbol}: what was built does not fit the torch or CUDA of this environment.</source>
        <translation>库中没有 {symbol}：编译出的文件与此环境的 torch 或 CUDA 不匹配。</translation>
    </message>
    <message>
        <source>A library of the CUDA toolkit is not found: parts of the toolkit are not installed, or the linker looks in another toolkit's folder.</source>
        <translation>找不到 CUDA 工具包的某个库：工具包有部分组件未安装，或者链接器在另一个工具包的文件夹里查找。</translation>
    </message>
    <message>
        <source>A library of torch cannot be loaded: the Visual C++ Redistributable is missing, torch is only half installed, or packages of conda and pip are mixed.</source>
        <translation>无法加载 torch 的某个库：缺少 Visual C++ 可再发行组件，torch 没有安装完整，或者混用了 conda 和 pip 的软件包。</translation>
    </message>
    <message>
        <source>A library was built on a newer system: libstdc++ or glibc of this one is too old.</source>
        <translation>某个库是在更新的系统上编译的：本系统的 libstdc++ 或 glibc 太旧。</translation>
    </message>
    <message>
        <source>A limit of {allowed} was set for the process, below the card's {total}.</source>
        <translation>为该进程设置了 {allowed} 的上限，低于显卡的 {total}。</translation>
    </message>
    <message>
        <source>A micro-batch of {micro} × {block} tokens needs {activations} for activations and {loss} for the loss; {where}. {remedy}</source>
        <translation>{micro} × {block} 词元的微批次，激活值需要 {activations}，损失需要 {loss}；{where}。{remedy}</translation>
    </message>
    <message>
        <source>A model of about {parameters} parameters could be trained as a whole here.</source>
        <translation>这台电脑可以全参数训练约 {parameters} 个参数的模型。</translation>
    </message>
    <message>
        <source>A native library aborted it.</source>
        <translation>训练进程被某个原生库中止。</translation>
    </message>
    <message>
        <source>A native library aborted the training process.</source>
        <translation>一个原生库中止了训练进程。</translation>
    </message>
    <message>
        <source>A native library damaged its memory (heap corruption).</source>
        <translation>一个原生库损坏了自己的内存（堆损坏）。</translation>
    </message>
    <message>
        <source>A native library touched memory that is not its own (access violation).</source>
        <translation>一个原生库访问了不属于它的内存（访问冲突）。</translation>
    </message>
    <message>
        <source>A native op could not be compiled: {error}</source>
        <translation>一个原生算子无法编译：{error}</translation>
    </message>
    <message>
        <source>A new model needs a tokenizer: name one, or give the size of a new vocabulary.</source>
        <translation>新模型需要分词器：指定一个，或填写新词表大小。</translation>
    </message>
    <message>
        <source>A nonsensical amount of memory was asked for, which is an error of the program and no lack of memory.</source>
        <translation>请求的内存量毫无意义，这是程序的错误，不是内存不足。</translation>
    </message>
    <message>
        <source>A package does not take Python {python}.</source>
        <translation>有软件包不支持 Python {python}。</translation>
    </message>
    <message>
        <source>A package was built for NumPy 1 and finds NumPy 2, or the other way round.</source>
        <translation>某个软件包是为 NumPy 1 编译的，遇到的却是 NumPy 2，或者相反。</translation>
    </message>
    <message>
        <source>A parameter was refused: {error}</source>
        <translation>一个参数被拒绝：{error}</translation>
    </message>
    <message>
        <source>A part of the compiler crashed on a source file.</source>
        <translation>编译器的一个组件在处理某个源文件时崩溃。</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>预设需要名称。</translation>
    </message>
    <message>
        <source>A preset's file ends in {suffix}.</source>
        <translation>预设文件的扩展名是 {suffix}。</translation>
    </message>
    <message>
        <source>A process may map {amount} only; CUDA reserves more than the memory of card and computer together.</source>
        <translation>进程只能映射 {amount}；CUDA 预留的地址空间超过显存与内存之和。</translation>
    </message>
    <message>
        <source>A process may open {count} files only.</source>
        <translation>进程只能打开 {count} 个文件。</translation>
    </message>
    <message>
        <source>A process that may open few files or map little memory ends in the middle of training.</source>
        <translation>进程能打开的文件或能映射的内存太少时，训练会中途结束。</translation>
    </message>
    <message>
        <source>A processor is enough for models of some million parameters, such as the demo's.</source>
        <translation>几百万参数的模型（例如演示所用的）用处理器就够了。</translation>
    </message>
    <message>
        <source>A program of the job could not start because a DLL is missing.</source>
        <translation>任务的一个程序因缺少 DLL 而无法启动。</translation>
    </message>
    <message>
        <source>A program of the job crashed (access violation) without a word.</source>
        <translation>任务的一个程序崩溃（访问冲突），没有任何提示。</translation>
    </message>
    <message>
        <source>A program or file was not found; the lines above tell which one was started.</source>
        <translation>找不到某个程序或文件；上面几行说明了启动的是哪一个。</translation>
    </message>
    <message>
        <source>A program or library is of the wrong kind, 32-bit beside 64-bit, or its file is damaged.</source>
        <translation>程序或库的类型不对（32 位与 64 位混用），或者文件已损坏。</translation>
    </message>
    <message>
        <source>A quarter of that part of the communication.</source>
        <translation>这部分通信量变为四分之一。</translation>
    </message>
    <message>
        <source>A quarter to a third more for each step.</source>
        <translation>每步多用四分之一到三分之一的时间。</translation>
    </message>
    <message>
        <source>A quotation mark or bracket in an environment variable, usually PATH, breaks the set-up script of Visual Studio.</source>
        <translation>某个环境变量（通常是 PATH）中的引号或括号使 Visual Studio 的环境设置脚本出错。</translation>
    </message>
    <message>
        <source>A remark of nvcc.</source>
        <translation>nvcc 的一条提示。</translation>
    </message>
    <message>
        <source>A remark of pip.</source>
        <translation>pip 的一条提示。</translation>
    </message>
    <message>
        <source>A remark of setuptools or pip on old ways.</source>
        <translation>setuptools 或 pip 关于过时用法的一条提示。</translation>
    </message>
    <message>
        <source>A remark of torch on Windows.</source>
        <translation>torch 在 Windows 上的一条提示。</translation>
    </message>
    <message>
        <source>A resumed run takes the 32-bit weights of the checkpoint instead of the 16-bit ones.</source>
        <translation>继续训练时使用检查点里的 32 位权重，而不是 16 位权重。</translation>
    </message>
    <message>
        <source>A rule of this Windows (Smart App Control or a group policy) does not let a program or library run.</source>
        <translation>这台 Windows 的一条规则（智能应用控制或组策略）不允许某个程序或库运行。</translation>
    </message>
    <message>
        <source>A run is still training.</source>
        <translation>还有一次训练正在进行。</translation>
    </message>
    <message>
        <source>A second command, {program}, was not read; import takes the one with the most settings.</source>
        <translation>另一条命令 {program} 没有读取；导入时只取设置最多的那条命令。</translation>
    </message>
    <message>
        <source>A second copy of the weights, divided by this number.</source>
        <translation>多一份权重，除以这个数。</translation>
    </message>
    <message>
        <source>A server's name could not be looked up: there is no connection to the internet, or the name server does not answer.</source>
        <translation>无法解析服务器的名称：没有连接到互联网，或者 DNS 服务器没有响应。</translation>
    </message>
    <message>
        <source>A size_t becomes an int64_t inside braces, which C++ forbids without a cast.</source>
        <translation>花括号内的 size_t 会变成 int64_t，而 C++ 不允许不加强制转换这样做。</translation>
    </message>
    <message>
        <source>A small Llama: hidden_size=256,intermediate_size=688,num_hidden_layers=4,num_attention_heads=4,num_key_value_heads=4,head_dim=64. What is not named keeps its 7B value, the 32 key-value heads too.</source>
        <translation>一个小 Llama：hidden_size=256,intermediate_size=688,num_hidden_layers=4,num_attention_heads=4,num_key_value_heads=4,head_dim=64。没有写出的项保持 7B 的值，键值头数 32 也是如此。</translation>
    </message>
    <message>
        <source>A small new Llama learns from the bundled Chinese text with DeepSpeed ZeRO-2 on this computer's processor. It takes about two minutes and needs nothing else.</source>
        <translation>用 DeepSpeed ZeRO-2 在本机处理器上，让一个全新的小型 Llama 学习自带的中文文本。约需两分钟，无需其他准备。</translation>
    </message>
    <message>
        <source>A small new Llama learns from the bundled text with ZeRO-2. Needs no graphics card and about two minutes.</source>
        <translation>用 ZeRO-2 让一个全新的小型 Llama 学习自带文本。无需显卡，约两分钟。</translation>
    </message>
    <message>
        <source>A small new Llama whose loss does not fit its RAM budget: the run dies of memory in its first step, on purpose. With a quarter of the micro-batch and four times the accumulation, or with the chunked loss, it trains within a minute. Needs no graphics card.</source>
        <translation>一个小的新 Llama，其损失的计算放不进内存预算：运行会有意在第一步因内存不足而失败。把微批次减到四分之一、梯度累积增到四倍，或改用分块计算的损失，一分钟内即可训练完。无需显卡。</translation>
    </message>
    <message>
        <source>A smoke test of a minute shows whether it trains.</source>
        <translation>一分钟的冒烟测试可以表明能否训练。</translation>
    </message>
    <message>
        <source>A source file holds characters that the code page of this Windows does not know.</source>
        <translation>某个源文件含有这台 Windows 的代码页中没有的字符。</translation>
    </message>
    <message>
        <source>A source file of the op is not where the build looks for it.</source>
        <translation>该算子的某个源文件不在编译时查找的位置。</translation>
    </message>
    <message>
        <source>A step takes {batch} sequences, but the text makes about {blocks}: an epoch is a single step. A smaller batch gives more steps.</source>
        <translation>每步需要 {batch} 块，而文本只有约 {blocks} 块：一轮只有一步。减小批次可以得到更多步。</translation>
    </message>
    <message>
        <source>A step without overflow starts the count of overflows anew.</source>
        <translation>没有溢出的一步会让溢出计数重新开始。</translation>
    </message>
    <message>
        <source>A tag of its git repository</source>
        <translation>git 仓库的标签</translation>
    </message>
    <message>
        <source>A text in UTF-8 was read or written in the code page of this Windows.</source>
        <translation>UTF-8 文本被按这台 Windows 的代码页读取或写入。</translation>
    </message>
    <message>
        <source>A text in three quotes cannot be read where all stands on one line. Use one quotation mark at each end.</source>
        <translation>全部内容都在一行时，无法读取三引号文本。请在两端各用一个引号。</translation>
    </message>
    <message>
        <source>A text without quotes goes on to the end of its line, so {mark} belongs to it. Put {words} in quotes.</source>
        <translation>没有引号的文本一直延续到行尾，所以 {mark} 也成了它的一部分。请给 {words} 加上引号。</translation>
    </message>
    <message>
        <source>A tool for building is missing in this Python: build, wheel, setuptools or pip.</source>
        <translation>此 Python 缺少一个编译所需的工具：build、wheel、setuptools 或 pip。</translation>
    </message>
    <message>
        <source>A tool of the Windows SDK, rc.exe or mt.exe, was not found.</source>
        <translation>找不到 Windows SDK 的工具 rc.exe 或 mt.exe。</translation>
    </message>
    <message>
        <source>A validation block takes about a third of the time of a training block.</source>
        <translation>验证一块所需的时间约为训练一块的三分之一。</translation>
    </message>
    <message>
        <source>A variant of Adam that DeepSpeed's own do not support.</source>
        <translation>Adam 的一种变体，DeepSpeed 自带的版本不支持。</translation>
    </message>
    <message>
        <source>A warm-up of {warmup} steps alone reads {tokens} tokens of text. With less text the run never reaches its learning rate; a share of the run always fits.</source>
        <translation>仅预热的 {warmup} 步就要读 {tokens} 个词元的文本。文本不足时，学习率永远升不到设定值；按全程的比例预热则总是合适。</translation>
    </message>
    <message>
        <source>A warning of Microsoft's compiler or linker.</source>
        <translation>微软编译器或链接器的一条警告。</translation>
    </message>
    <message>
        <source>A warning of gcc.</source>
        <translation>gcc 的一条警告。</translation>
    </message>
    <message>
        <source>A weight stays on the card if it is needed again within this many weights.</source>
        <translation>若在这么多权重之内会再次用到，则该权重留在显卡上。</translation>
    </message>
    <message>
        <source>A&amp;ll presets…</source>
        <translation>全部预设(&amp;L)…</translation>
    </message>
    <message>
        <source>AMSGrad</source>
        <translation>AMSGrad</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>About 6 operations per parameter and token: twice the parameters take twice the time.</source>
        <translation>每个参数、每个词元约 6 次运算：参数多一倍，时间也多一倍。</translation>
    </message>
    <message>
        <source>About twice as fast as 32 bit on a card. Slower on a processor that has no instructions for it.</source>
        <translation>在显卡上速度约为 32 位的两倍。处理器没有相应指令时反而更慢。</translation>
    </message>
    <message>
        <source>Above 0 each adapted layer keeps a second copy of its input for the backward pass.</source>
        <translation>大于 0 时，每个带适配器的层要为反向传播多保留一份输入。</translation>
    </message>
    <message>
        <source>Accelerate switches it off; the run's own log shows every step.</source>
        <translation>Accelerate 会把它关闭；本次训练自己的日志会显示每一步。</translation>
    </message>
    <message>
        <source>Access was denied: {error}</source>
        <translation>访问被拒绝：{error}</translation>
    </message>
    <message>
        <source>Accumulation format</source>
        <translation>梯度累积格式</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>激活检查点</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>Activations and logits grow in proportion. 10 sequences of 4096 tokens have 15–17 GiB of logits alone with 32,000 vocabulary entries.</source>
        <translation>激活值和 logits 与它成正比。词表 32,000 时，10 条 4096 词元的序列仅 logits 就要 15–17 GiB。</translation>
    </message>
    <message>
        <source>Activations grow in proportion to it.</source>
        <translation>激活值与它成正比。</translation>
    </message>
    <message>
        <source>Activations in RAM</source>
        <translation>激活值放入内存</translation>
    </message>
    <message>
        <source>Activations in RAM save nothing here: on a processor they are in RAM.</source>
        <translation>“激活值放入内存”在此不节省任何空间：用处理器训练时激活值本来就在内存中。</translation>
    </message>
    <message>
        <source>Activations in memory</source>
        <translation>激活值放到内存</translation>
    </message>
    <message>
        <source>Acts at stage {stages}.</source>
        <translation>在阶段 {stages} 起作用。</translation>
    </message>
    <message>
        <source>Acts only while {other} is set.</source>
        <translation>仅在设置了“{other}”时生效。</translation>
    </message>
    <message>
        <source>Acts only while {other} is {values}.</source>
        <translation>仅当“{other}”为 {values} 时生效。</translation>
    </message>
    <message>
        <source>Adafactor instead of AdamW</source>
        <translation>用 Adafactor 代替 AdamW</translation>
    </message>
    <message>
        <source>Adam beta 1</source>
        <translation>Adam beta 1</translation>
    </message>
    <message>
        <source>Adam beta 2</source>
        <translation>Adam beta 2</translation>
    </message>
    <message>
        <source>Adam beta 2 ({second}) is smaller than beta 1 ({first}): the steps would swing. Usual: 0.95 to 0.999.</source>
        <translation>Adam beta 2（{second}）小于 beta 1（{first}）：更新会来回摆动。常用：0.95 到 0.999。</translation>
    </message>
    <message>
        <source>Adam epsilon</source>
        <translation>Adam epsilon</translation>
    </message>
    <message>
        <source>Adam keeps 8 bytes per weight, Lion 4.</source>
        <translation>Adam 每个权重占 8 字节，Lion 占 4 字节。</translation>
    </message>
    <message>
        <source>Adam's learning rate</source>
        <translation>Adam 学习率</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adapters and the whole embedding learn beside a 7B model in 16 bits, blocks of 4096 tokens: for 48 GB cards.</source>
        <translation>7B 模型以 16 位加载，训练适配器和完整的词嵌入，每块 4096 个词元：适合 48 GB 显卡。</translation>
    </message>
    <message>
        <source>Add "Desktop development with C++" and the toolset 14.39 in the Visual Studio Installer.</source>
        <translation>在 Visual Studio Installer 中添加“使用 C++ 的桌面开发”和工具集 14.39。</translation>
    </message>
    <message>
        <source>Add "Desktop development with C++" and the toolset 14.39 in the installer.</source>
        <translation>在安装程序中添加“使用 C++ 的桌面开发”和工具集 14.39。</translation>
    </message>
    <message>
        <source>Add a Windows 10 or 11 SDK in the Visual Studio Installer.</source>
        <translation>在 Visual Studio Installer 中添加 Windows 10 或 11 SDK。</translation>
    </message>
    <message>
        <source>Add an existing &amp;one…</source>
        <translation>添加已有的(&amp;O)…</translation>
    </message>
    <message>
        <source>Add gradients at once</source>
        <translation>立即累加梯度</translation>
    </message>
    <message>
        <source>Add the toolset 14.39 (MSVC v143, 17.9) in the Visual Studio Installer.</source>
        <translation>在 Visual Studio Installer 中添加工具集 14.39（MSVC v143，17.9）。</translation>
    </message>
    <message>
        <source>Add the toolset 14.39 (MSVC v143, 17.9) or 14.29 (v142) beside it in the Visual Studio Installer and build with -vcvars_ver=14.39.</source>
        <translation>在 Visual Studio Installer 中另外添加工具集 14.39（MSVC v143，17.9）或 14.29（v142），并用 -vcvars_ver=14.39 编译。</translation>
    </message>
    <message>
        <source>Add the toolset 14.39 (MSVC v143, 17.9) or 14.29 (v142) in the Visual Studio Installer; the one that is there may stay.</source>
        <translation>在 Visual Studio Installer 中添加工具集 14.39（MSVC v143，17.9）或 14.29（v142）；已有的可以保留。</translation>
    </message>
    <message>
        <source>Add the toolset {high} beside it.</source>
        <translation>请另外添加工具集 {high}。</translation>
    </message>
    <message>
        <source>Adds each gradient to the 32-bit sum as soon as it is there. Only without ZeRO, or at stage 1 with 32-bit accumulation.</source>
        <translation>梯度一产生就加到 32 位总和。仅在不用 ZeRO 或阶段 1 且 32 位累积时起作用。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <translation>管理员权限</translation>
    </message>
    <message>
        <source>After \u four hexadecimal digits are expected. Write a backslash twice if you mean the backslash itself.</source>
        <translation>\u 后面应该是四位十六进制数字。如果要写反斜杠本身，请写两次。</translation>
    </message>
    <message>
        <source>After a step, collects the updated weights in one operation instead of one broadcast per device.</source>
        <translation>更新后一次性收集新权重，而不是每个设备各广播一次。</translation>
    </message>
    <message>
        <source>After these changes: {words}</source>
        <translation>更改之后：{words}</translation>
    </message>
    <message>
        <source>Aligned buffers</source>
        <translation>对齐缓冲区</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All is there but DeepSpeed: build its wheel next, then create this environment again with that wheel.</source>
        <translation>除 DeepSpeed 外都已就绪：接下来请编译它的 wheel，然后用该 wheel 再次创建此环境。</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <source>All packages are there.</source>
        <translation>软件包齐全。</translation>
    </message>
    <message>
        <source>All presets…</source>
        <translation>全部预设…</translation>
    </message>
    <message>
        <source>All versions are right, and agree with each other.</source>
        <translation>所有版本都正确，且彼此兼容。</translation>
    </message>
    <message>
        <source>All-gather bucket</source>
        <translation>all-gather 桶大小</translation>
    </message>
    <message>
        <source>All-gather weights</source>
        <translation>all-gather 权重</translation>
    </message>
    <message>
        <source>Allow any optimizer</source>
        <translation>允许未测试的优化器</translation>
    </message>
    <message>
        <source>Allow unused weights</source>
        <translation>允许未使用的权重</translation>
    </message>
    <message>
        <source>Almost in proportion for cards with a fast connection. Each device has a micro-batch of its own, so an epoch has fewer steps.</source>
        <translation>显卡之间连接快时，速度几乎与设备数成正比。每个设备各有自己的微批次，因此一轮的步数变少。</translation>
    </message>
    <message>
        <source>Also broken: {names}.</source>
        <translation>还有故障：{names}。</translation>
    </message>
    <message>
        <source>Also puts the state of the important gradients into the computer's memory.</source>
        <translation>把重要梯度的状态也放到内存。</translation>
    </message>
    <message>
        <source>Also tells which function called.</source>
        <translation>同时记录由哪个函数调用。</translation>
    </message>
    <message>
        <source>Also too much: {needs}.</source>
        <translation>同样超出：{needs}。</translation>
    </message>
    <message>
        <source>An environment of WSL2 is made inside it: start this program there.</source>
        <translation>WSL2 的环境要在 WSL2 里面创建：请在那里启动本程序。</translation>
    </message>
    <message>
        <source>An evaluation of {sequences} × {block} tokens takes about {needed} for its logits alone; {card} has {has}. Usual here: {usual}.</source>
        <translation>评估 {sequences} × {block} 个词元，仅 logits 就约占 {needed}；{card} 有 {has}。此处常用：{usual}。</translation>
    </message>
    <message>
        <source>An evaluation on 5 % of the text takes about 2 % of an epoch's time.</source>
        <translation>在 5% 的文本上评估一次，约需一轮训练时间的 2%。</translation>
    </message>
    <message>
        <source>An offloaded optimizer adds about 5 s to each step of a 7B model on a desktop PC. Offloaded parameters are moved to the card twice in each micro-batch.</source>
        <translation>在台式机上，优化器卸载使 7B 模型每步多用约 5 秒。权重卸载时，每个微批次要把权重搬到显卡两次。</translation>
    </message>
    <message>
        <source>An op is being built that needs sources which are not there (CUTLASS or oneCCL).</source>
        <translation>正在编译的算子需要的源码不存在（CUTLASS 或 oneCCL）。</translation>
    </message>
    <message>
        <source>An op is not in this DeepSpeed wheel and cannot be built while training, because ninja is missing.</source>
        <translation>此 DeepSpeed wheel 包不含某个算子，又因为缺少 ninja，训练时无法编译它。</translation>
    </message>
    <message>
        <source>An op of DeepSpeed cannot be loaded: it was built for another torch, or a library of CUDA is missing.</source>
        <translation>无法加载 DeepSpeed 的某个算子：它是为另一个 torch 编译的，或者缺少 CUDA 的某个库。</translation>
    </message>
    <message>
        <source>An op was to be built while training and could not be built.</source>
        <translation>需要在训练时编译某个算子，但编译失败。</translation>
    </message>
    <message>
        <source>An option of PyTorch's own distribution. DeepSpeed finds them itself, so it has no effect here.</source>
        <translation>PyTorch 自带分布式训练的选项。DeepSpeed 会自行查找这类参数，因此在这里不起作用。</translation>
    </message>
    <message>
        <source>Another ZeRO stage or offload</source>
        <translation>换用其他 ZeRO 阶段或卸载方式</translation>
    </message>
    <message>
        <source>Another spelling of the key with stage3_ before it. Transformers and Accelerate look only for that one.</source>
        <translation>带 stage3_ 前缀的键的另一种写法。Transformers 和 Accelerate 只查找带前缀的。</translation>
    </message>
    <message>
        <source>Another window or command works in {folder} already.</source>
        <translation>另一个窗口或命令正在 {folder} 中工作。</translation>
    </message>
    <message>
        <source>Apex level</source>
        <translation>Apex 级别</translation>
    </message>
    <message>
        <source>Applied as one step; Ctrl+Z takes it back.</source>
        <translation>已作为一步应用；按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Apply and continue &amp;from {name}</source>
        <translation>应用并从 {name} 继续(&amp;F)</translation>
    </message>
    <message>
        <source>Architecture for a new model without a configuration file, for example llama.</source>
        <translation>没有配置文件时新模型采用的架构，例如 llama。</translation>
    </message>
    <message>
        <source>As a &amp;preset…</source>
        <translation>作为预设(&amp;P)…</translation>
    </message>
    <message>
        <source>As in Llama2-Chinese for one card: gradients are partitioned, and the optimizer's state lies in the computer's memory.</source>
        <translation>同 Llama2-Chinese 的单卡配置：梯度分片，优化器状态放在内存中。</translation>
    </message>
    <message>
        <source>As in Llama2-Chinese for several cards: the weights are partitioned as well.</source>
        <translation>同 Llama2-Chinese 的多卡配置：权重也分片。</translation>
    </message>
    <message>
        <source>As large as the micro-batch. 1 where memory runs out in an evaluation.</source>
        <translation>与微批次相同。评估时显存不足就用 1。</translation>
    </message>
    <message>
        <source>As pip is set up</source>
        <translation>按 pip 的设置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Ask who looks after this computer, or switch Smart App Control off.</source>
        <translation>请询问这台电脑的管理者，或关闭智能应用控制。</translation>
    </message>
    <message>
        <source>At stage 3 the final model can only be saved as ordinary weights when they are gathered: turn stage3_gather_16bit_weights_on_model_save on.</source>
        <translation>在阶段 3，只有收集权重后才能把最终模型存为普通权重：请打开 stage3_gather_16bit_weights_on_model_save。</translation>
    </message>
    <message>
        <source>AtomTrainer met an error of its own: {error}. Details are in {path}.</source>
        <translation>AtomTrainer 自身出错：{error}。详情见 {path}。</translation>
    </message>
    <message>
        <source>AtomTrainer {version}: environment</source>
        <translation>AtomTrainer {version}：环境</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力实现</translation>
    </message>
    <message>
        <source>Attention by sdpa instead of eager</source>
        <translation>注意力用 sdpa 代替 eager</translation>
    </message>
    <message>
        <source>Attention to a part of the text. Removed in DeepSpeed 0.19.7.</source>
        <translation>只关注部分文本。DeepSpeed 0.19.7 已删除。</translation>
    </message>
    <message>
        <source>Autocast format</source>
        <translation>autocast 格式</translation>
    </message>
    <message>
        <source>Autotuning</source>
        <translation>自动调优</translation>
    </message>
    <message>
        <source>Averages gradients while the backward pass still runs. Empty: on at stage 3 only.</source>
        <translation>在反向传播进行时就平均梯度。留空：仅阶段 3 开启。</translation>
    </message>
    <message>
        <source>Averages the buckets of several devices in one operation. Helps small models on many cards.</source>
        <translation>一次操作合并多个设备的桶，有利于小模型在很多显卡上训练。</translation>
    </message>
    <message>
        <source>Back to t&amp;his computer</source>
        <translation>回到本机(&amp;H)</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Backing of GPU memory</source>
        <translation>显存的后备</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Batch &amp; length</source>
        <translation>批次与长度</translation>
    </message>
    <message>
        <source>Batch and gradients</source>
        <translation>批次与梯度</translation>
    </message>
    <message>
        <source>Batch per step</source>
        <translation>每步批次</translation>
    </message>
    <message>
        <source>Beginnings that the model continues at each evaluation and at the end, one a line.</source>
        <translation>每次评估时和训练结束时交给模型续写的开头，每行一个。</translation>
    </message>
    <message>
        <source>Belongs to NVIDIA Apex, not to DeepSpeed's fp16. DeepSpeed refuses it since 0.17.1 and ignored it before.</source>
        <translation>属于 NVIDIA Apex，与 DeepSpeed 的 fp16 无关。自 0.17.1 起被拒绝，之前被忽略。</translation>
    </message>
    <message>
        <source>Below 1 uses free GPU memory for speed.</source>
        <translation>小于 1 时用空闲显存换速度。</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最低损失</translation>
    </message>
    <message>
        <source>Betas</source>
        <translation>Beta 系数</translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation>偏差修正</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>块大小</translation>
    </message>
    <message>
        <source>Block size {block} is larger than the tokenizer's model_max_length {length}.</source>
        <translation>块大小 {block} 超过了分词器的 model_max_length（{length}）。</translation>
    </message>
    <message>
        <source>Block size {block} is larger than the {positions} positions of the model.</source>
        <translation>块大小 {block} 超过了模型的位置数 {positions}。</translation>
    </message>
    <message>
        <source>Blocks are rounded up to powers of two: up to twice the memory.</source>
        <translation>内存块向上取到 2 的幂，最多占两倍内存。</translation>
    </message>
    <message>
        <source>Branch, tag or commit of a model on the hub.</source>
        <translation>模型库（Hugging Face Hub）中模型的分支、标签或提交。</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>有故障</translation>
    </message>
    <message>
        <source>Broken so far: {names}.</source>
        <translation>目前发现的故障：{names}。</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>通信桶</translation>
    </message>
    <message>
        <source>Buckets of several devices</source>
        <translation>合并多设备的桶</translation>
    </message>
    <message>
        <source>Buckets of {bucket} elements for gradients × {value} bytes, and what offload sends ahead</source>
        <translation>{bucket} 个元素的梯度桶 × {value} 字节，以及卸载时预先传送的部分</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>Buffer format</source>
        <translation>缓冲区格式</translation>
    </message>
    <message>
        <source>Buffers for reading and writing the state; Adam needs 4.</source>
        <translation>读写状态用的缓冲区数，Adam 需要 4 个。</translation>
    </message>
    <message>
        <source>Buffers for reading the weights from NVMe.</source>
        <translation>从 NVMe 读取权重用的缓冲区数。</translation>
    </message>
    <message>
        <source>Build 0.14.5 or later, or start the build as administrator.</source>
        <translation>编译 0.14.5 或更高版本，或以管理员身份启动编译。</translation>
    </message>
    <message>
        <source>Build 0.14.5 or later, or switch on Developer Mode in the settings of Windows, or build as administrator.</source>
        <translation>编译 0.14.5 或更高版本，或在 Windows 设置中开启开发者模式，或以管理员身份编译。</translation>
    </message>
    <message>
        <source>Build 0.14.5 or later.</source>
        <translation>编译 0.14.5 或更高版本。</translation>
    </message>
    <message>
        <source>Build 0.17.2 or later, or put the bash of Git for Windows on PATH, or set DS_BUILD_STRING=+local.</source>
        <translation>编译 0.17.2 或更高版本，或把 Git for Windows 的 bash 加入 PATH，或设置 DS_BUILD_STRING=+local。</translation>
    </message>
    <message>
        <source>Build DeepSpeed 0.14.3 or later; for an older one use a Windows SDK from 10.0.22000 on, or leave the op out with DS_BUILD_CPU_ADAM=0.</source>
        <translation>编译 DeepSpeed 0.14.3 或更高版本；若要编译较旧的版本，请使用 10.0.22000 或更高版本的 Windows SDK，或用 DS_BUILD_CPU_ADAM=0 去掉该算子。</translation>
    </message>
    <message>
        <source>Build DeepSpeed 0.17.2 or newer, which starts no bash.</source>
        <translation>请编译 DeepSpeed 0.17.2 或更新的版本，它不启动 bash。</translation>
    </message>
    <message>
        <source>Build DeepSpeed 0.17.6, or switch on developer mode in Windows' settings.</source>
        <translation>编译 DeepSpeed 0.17.6，或在 Windows 设置中开启开发者模式。</translation>
    </message>
    <message>
        <source>Build DeepSpeed again for this torch.</source>
        <translation>请为这个 torch 重新编译 DeepSpeed。</translation>
    </message>
    <message>
        <source>Build DeepSpeed for CUDA 11.8</source>
        <translation>为 CUDA 11.8 编译 DeepSpeed</translation>
    </message>
    <message>
        <source>Build DeepSpeed for this torch, or install the torch its ops were compiled for.</source>
        <translation>为这个 torch 编译 DeepSpeed，或安装其算子所对应的 torch。</translation>
    </message>
    <message>
        <source>Build DeepSpeed, or let it compile them at the first start with a compiler and ninja.</source>
        <translation>编译 DeepSpeed，或备好编译器和 ninja，让它在第一次启动时编译。</translation>
    </message>
    <message>
        <source>Build a newer DeepSpeed: 0.12 or later for torch 2.1 and later.</source>
        <translation>编译更新的 DeepSpeed：torch 2.1 及更高版本需要 0.12 或更高版本。</translation>
    </message>
    <message>
        <source>Build from a git checkout of the tag instead of the source archive.</source>
        <translation>不要用源码包，改从该标签的 git 检出编译。</translation>
    </message>
    <message>
        <source>Build in a folder with a short path such as C:\ds, and enable long paths in Windows.</source>
        <translation>请在路径短的文件夹（例如 C:\ds）中编译，并在 Windows 中启用长路径。</translation>
    </message>
    <message>
        <source>Build in a folder with a short path such as C:\ds, enable long paths in Windows and in git (git config --system core.longpaths true).</source>
        <translation>请在路径短的文件夹（例如 C:\ds）中编译，并在 Windows 和 git 中启用长路径（git config --system core.longpaths true）。</translation>
    </message>
    <message>
        <source>Build in a prompt that asks for the older one; the wheel builder does.</source>
        <translation>在指定较旧工具集的命令行里编译；wheel 包编译页会这样做。</translation>
    </message>
    <message>
        <source>Build in the environment of vcvars64.bat, so that cl.exe is on PATH.</source>
        <translation>请在 vcvars64.bat 的环境中编译，使 cl.exe 在 PATH 中。</translation>
    </message>
    <message>
        <source>Build in the environment of vcvars64.bat, which this program sets up by itself, or in the "x64 Native Tools Command Prompt".</source>
        <translation>请在 vcvars64.bat 的环境（本程序会自动设置）或“x64 Native Tools Command Prompt”中编译。</translation>
    </message>
    <message>
        <source>Build it here, or use a newer system; in conda install libstdcxx-ng.</source>
        <translation>请在本机编译，或使用更新的系统；在 conda 中安装 libstdcxx-ng。</translation>
    </message>
    <message>
        <source>Build only the ops that training needs, fused_adam and cpu_adam.</source>
        <translation>只编译训练需要的算子：fused_adam 和 cpu_adam。</translation>
    </message>
    <message>
        <source>Build only the ops that training needs; if the file belongs to one of those, use another version of the compiler or of the CUDA toolkit.</source>
        <translation>只编译训练需要的算子；如果该文件属于其中之一，请换用其他版本的编译器或 CUDA 工具包。</translation>
    </message>
    <message>
        <source>Build the wheel again in this environment, or install the torch that it was built for.</source>
        <translation>在此环境中重新编译 wheel 包，或安装它编译时所针对的 torch。</translation>
    </message>
    <message>
        <source>Build the wheel again in this environment, or install the torch that the wheel was built for.</source>
        <translation>在此环境中重新编译 wheel 包，或安装该 wheel 包编译时所针对的 torch。</translation>
    </message>
    <message>
        <source>Build the wheel for the torch of this environment, or install the torch that the wheel was built for.</source>
        <translation>针对此环境的 torch 编译 wheel 包，或安装该 wheel 包编译时所针对的 torch。</translation>
    </message>
    <message>
        <source>Build with a Python from python.org, in the folder of the sources.</source>
        <translation>请用来自 python.org 的 Python，在源码的文件夹中编译。</translation>
    </message>
    <message>
        <source>Build with a gcc that the toolkit takes: CC=gcc CXX=g++.</source>
        <translation>请用工具包支持的 gcc 编译：CC=gcc CXX=g++。</translation>
    </message>
    <message>
        <source>Build with an older gcc (11 for CUDA 11.8) or use a newer CUDA toolkit.</source>
        <translation>用较旧的 gcc 编译（CUDA 11.8 用 gcc 11），或使用更新的 CUDA 工具包。</translation>
    </message>
    <message>
        <source>Build with an older toolset of Visual Studio, in the environment of vcvars64.bat.</source>
        <translation>请在 vcvars64.bat 的环境中，用较旧的 Visual Studio 工具集编译。</translation>
    </message>
    <message>
        <source>Build with an older toolset of Visual Studio: for CUDA 11.8 with 14.39 or older, such as 14.29 or 14.38, which the Visual Studio Installer offers as a single component.</source>
        <translation>用较旧的 Visual Studio 工具集编译：CUDA 11.8 需要 14.39 或更旧的，例如 14.29 或 14.38，可在 Visual Studio Installer 的单个组件中找到。</translation>
    </message>
    <message>
        <source>Build with one job at a time (MAX_JOBS=1, DS_NVCC_THREADS=1) and for one GPU architecture only; give the system more memory or swap.</source>
        <translation>编译时只用一个任务（MAX_JOBS=1，DS_NVCC_THREADS=1），并只针对一种 GPU 架构；给系统更多内存或交换空间。</translation>
    </message>
    <message>
        <source>Build with one job at a time (MAX_JOBS=1, DS_NVCC_THREADS=1), for one GPU architecture only, and let Windows manage the page file.</source>
        <translation>编译时只用一个任务（MAX_JOBS=1，DS_NVCC_THREADS=1），只针对一种 GPU 架构，并让 Windows 管理页面文件。</translation>
    </message>
    <message>
        <source>Build with one job at a time (MAX_JOBS=1, DS_NVCC_THREADS=1).</source>
        <translation>编译时只用一个任务（MAX_JOBS=1，DS_NVCC_THREADS=1）。</translation>
    </message>
    <message>
        <source>Build {name} {version} from source and install it.</source>
        <translation>从源码编译并安装 {name} {version}。</translation>
    </message>
    <message>
        <source>Built before; empty: the builder makes it later</source>
        <translation>事先编译好的；留空则以后再编译</translation>
    </message>
    <message>
        <source>By how much prescale_gradients divides before the sum; the rest follows after it.</source>
        <translation>prescale_gradients 在求和之前除以多少，其余在求和之后再除。</translation>
    </message>
    <message>
        <source>By memory: each takes up to 3 GiB.</source>
        <translation>取决于内存：每个最多占 3 GiB。</translation>
    </message>
    <message>
        <source>Bytes of the buffer.</source>
        <translation>缓冲区字节数。</translation>
    </message>
    <message>
        <source>Bytes per parameter: 2 weights, 2 gradients, 4 master weights, 8 Adam. With the optimizer offloaded the card keeps 2 and main memory takes 18; with the parameters offloaded too (stage 3), the card keeps 1–3 GiB besides activations and main memory takes 20.</source>
        <translation>每个参数的字节数：权重 2、梯度 2、主权重 4、Adam 8。优化器卸载后，显存中只留 2 字节，内存占 18 字节；权重也卸载（阶段 3）时，显存除激活值外只需 1–3 GiB，内存占 20 字节。</translation>
    </message>
    <message>
        <source>Bytes that are read or written at once.</source>
        <translation>一次读写的字节数。</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>C++ compiler</source>
        <translation>C++ 编译器</translation>
    </message>
    <message>
        <source>C++ workload</source>
        <translation>C++ 工作负载</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU only, to try and to develop</source>
        <translation>仅 CPU，用于试用和开发</translation>
    </message>
    <message>
        <source>CSV, JSON, JSON Lines, Parquet or text files. Kinds may be mixed. Each row, or each line or paragraph of a text file, is one document. It gets one begin mark (BOS) and one end mark (EOS), unless it brings its own.</source>
        <translation>CSV、JSON、JSON Lines、Parquet 或文本文件，可以混用。每一行数据，或文本文件的每一行、每一段，算一篇文档。每篇文档加一个起始标记（BOS）和一个结束标记（EOS），自带标记的除外。</translation>
    </message>
    <message>
        <source>CUDA 11.8 takes compilers from 14.10 to 14.39. A newer one ends with C1189 (unsupported Microsoft Visual Studio version) or STL1002.</source>
        <translation>CUDA 11.8 接受 14.10 到 14.39 的编译器。更新的会以 C1189（unsupported Microsoft Visual Studio version）或 STL1002 失败。</translation>
    </message>
    <message>
        <source>CUDA 11.8, DeepSpeed built from source</source>
        <translation>CUDA 11.8，从源码编译 DeepSpeed</translation>
    </message>
    <message>
        <source>CUDA 12.4, official wheel</source>
        <translation>CUDA 12.4，官方 wheel</translation>
    </message>
    <message>
        <source>CUDA libraries</source>
        <translation>CUDA 库</translation>
    </message>
    <message>
        <source>CUDA toolkit</source>
        <translation>CUDA 工具包</translation>
    </message>
    <message>
        <source>CUDA toolkit {versions}.</source>
        <translation>CUDA 工具包 {versions}。</translation>
    </message>
    <message>
        <source>CUDA {cuda} cannot compile for compute capability {archs}; it knows {lowest} to {highest}.</source>
        <translation>CUDA {cuda} 无法为计算能力 {archs} 编译；它支持 {lowest} 到 {highest}。</translation>
    </message>
    <message>
        <source>CUDA {version} has its libraries and headers.</source>
        <translation>CUDA {version} 的库和头文件齐全。</translation>
    </message>
    <message>
        <source>CUDA {version} is the toolkit to build with. Without this torch takes the one that it meets first.</source>
        <translation>编译要用的工具包是 CUDA {version}。不设置的话，torch 会使用最先找到的那个。</translation>
    </message>
    <message>
        <source>CUDA {version} lacks {names}.</source>
        <translation>CUDA {version} 缺少 {names}。</translation>
    </message>
    <message>
        <source>CUDA's front end crashed on the headers of this Visual Studio toolset, which is too new for the CUDA toolkit.</source>
        <translation>CUDA 的编译器前端在处理此 Visual Studio 工具集的头文件时崩溃；该工具集对此 CUDA 工具包来说太新。</translation>
    </message>
    <message>
        <source>CUDA's own kernels and workspaces on the card ({card}), and Python with PyTorch in RAM ({process})</source>
        <translation>显卡上 CUDA 自身的内核与工作区（{card}），以及内存中的 Python 与 PyTorch（{process}）</translation>
    </message>
    <message>
        <source>CUDA_HOME</source>
        <translation>CUDA_HOME</translation>
    </message>
    <message>
        <source>CUDA_HOME holds quotation marks, so that nvcc is not found in it.</source>
        <translation>CUDA_HOME 含有引号，因此在其中找不到 nvcc。</translation>
    </message>
    <message>
        <source>CUDA_HOME names a folder without nvcc: no toolkit is there, or only a part of it.</source>
        <translation>CUDA_HOME 指向的文件夹没有 nvcc：那里没有工具包，或者工具包不完整。</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>调用者</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Card and CUDA</source>
        <translation>显卡与 CUDA</translation>
    </message>
    <message>
        <source>Card where there is one</source>
        <translation>有显卡则用显卡</translation>
    </message>
    <message>
        <source>Cast the inputs</source>
        <translation>转换输入</translation>
    </message>
    <message>
        <source>Casts the model's inputs to fp16.</source>
        <translation>把模型输入转换为 fp16。</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>不做改动</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>已修改 {count}</translation>
    </message>
    <message>
        <source>Changes to the default configuration of a model type, written as hidden_size=256,num_hidden_layers=4. Only together with a model type.</source>
        <translation>对模型类型默认配置的修改，写法如 hidden_size=256,num_hidden_layers=4。只能与模型类型一起使用。</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check the folder and Python</source>
        <translation>检查文件夹和 Python</translation>
    </message>
    <message>
        <source>Check the versions</source>
        <translation>检查版本</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Checkpoints &amp; evaluation</source>
        <translation>检查点与评估</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>检查点保留数</translation>
    </message>
    <message>
        <source>Checkpoints on Azure. Removed in DeepSpeed 0.19.7.</source>
        <translation>Azure 上的检查点。DeepSpeed 0.19.7 已删除。</translation>
    </message>
    <message>
        <source>Checkpoints that lie on the disk at one time: optimizer states in 32 bits and weights</source>
        <translation>同时留在磁盘上的检查点：32 位优化器状态与权重</translation>
    </message>
    <message>
        <source>Checks DeepSpeed's own work while training, to find its errors.</source>
        <translation>训练时检查 DeepSpeed 自身的工作，用于排错。</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>可选值</translation>
    </message>
    <message>
        <source>Choose 0.14.1 or newer.</source>
        <translation>请选择 0.14.1 或更新版本。</translation>
    </message>
    <message>
        <source>Choose 0.14.5 or newer.</source>
        <translation>请选择 0.14.5 或更新版本。</translation>
    </message>
    <message>
        <source>Choose 0.16.4 or newer.</source>
        <translation>请选择 0.16.4 或更新版本。</translation>
    </message>
    <message>
        <source>Choose a Python interpreter</source>
        <translation>选择 Python 解释器</translation>
    </message>
    <message>
        <source>Choose a Python that it is made from.</source>
        <translation>请选择用来创建环境的 Python。</translation>
    </message>
    <message>
        <source>Choose a drive inside this computer.</source>
        <translation>请选择本机内置的磁盘。</translation>
    </message>
    <message>
        <source>Choose a folder outside OneDrive, such as C:\ds.</source>
        <translation>请选择 OneDrive 以外的文件夹，例如 C:\ds。</translation>
    </message>
    <message>
        <source>Choose a folder such as C:\ds, or allow Python in Windows Security, Ransomware protection.</source>
        <translation>请选择 C:\ds 这样的文件夹，或在 Windows 安全中心的“勒索软件防护”中允许 Python。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>Choose a mirror</source>
        <translation>选择镜像</translation>
    </message>
    <message>
        <source>Choose a short folder with English letters and no spaces, such as C:\ds\wheel.</source>
        <translation>请选择路径短、只含英文字母、不含空格的文件夹，例如 C:\ds\wheel。</translation>
    </message>
    <message>
        <source>Choose a toolset that is there, or add it in the Visual Studio Installer.</source>
        <translation>请选择已有的工具集，或在 Visual Studio Installer 中添加它。</translation>
    </message>
    <message>
        <source>Choose a torch and a toolkit whose CUDA version knows the card; for RTX 50 that is 12.8 or newer.</source>
        <translation>请选择其 CUDA 版本支持这张显卡的 torch 和工具包；RTX 50 需要 12.8 或更新版本。</translation>
    </message>
    <message>
        <source>Choose after</source>
        <translation>选择间隔</translation>
    </message>
    <message>
        <source>Choose anew</source>
        <translation>重新选择方式</translation>
    </message>
    <message>
        <source>Choose another compiler</source>
        <translation>选择其他编译器</translation>
    </message>
    <message>
        <source>Choose another drive, or format it with NTFS.</source>
        <translation>请选择另一个磁盘，或将它格式化为 NTFS。</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>Choose another folder, or delete this one.</source>
        <translation>请选择其他文件夹，或删除这个文件夹。</translation>
    </message>
    <message>
        <source>Choose another interpreter</source>
        <translation>选择其他解释器</translation>
    </message>
    <message>
        <source>Choose another version</source>
        <translation>选择其他版本</translation>
    </message>
    <message>
        <source>Choose another version; tags of DeepSpeed look like v0.17.6.</source>
        <translation>请选择其他版本；DeepSpeed 的标签形如 v0.17.6。</translation>
    </message>
    <message>
        <source>Choose at least FUSED_ADAM and CPU_ADAM; else DeepSpeed compiles them when training starts.</source>
        <translation>请至少选择 FUSED_ADAM 和 CPU_ADAM；否则 DeepSpeed 会在训练开始时编译它们。</translation>
    </message>
    <message>
        <source>Choose one, or make an environment.</source>
        <translation>请选择一个，或创建训练环境。</translation>
    </message>
    <message>
        <source>Choose the CPU, or another computer.</source>
        <translation>请选择 CPU，或换一台电脑。</translation>
    </message>
    <message>
        <source>Choose the files</source>
        <translation>选定文件</translation>
    </message>
    <message>
        <source>Choose two with Ctrl to compare them.</source>
        <translation>按住 Ctrl 选择两个即可比较。</translation>
    </message>
    <message>
        <source>Classes of modules whose weights are collected together. The default names the expert blocks of Mixtral and Qwen.</source>
        <translation>权重一起收集的模块类。默认是 Mixtral 和 Qwen 的专家块。</translation>
    </message>
    <message>
        <source>Classes of modules whose weights may be sent in 16 bits, with their full Python names.</source>
        <translation>哪些模块类的权重可以用 16 位传输，写完整的 Python 名称。</translation>
    </message>
    <message>
        <source>Clean the build folder, and see that torch, the CUDA toolkit and the toolset fit each other.</source>
        <translation>请清空编译文件夹，并确认 torch、CUDA 工具包和工具集相互匹配。</translation>
    </message>
    <message>
        <source>Clipping in the wrong place</source>
        <translation>写错位置的梯度裁剪</translation>
    </message>
    <message>
        <source>Clone with git -c core.symlinks=true and Developer Mode on, or build from the source archive instead of a checkout.</source>
        <translation>请用 git -c core.symlinks=true 克隆并开启开发者模式，或者不用 git 检出，改用源码包编译。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close other programs and let Windows manage the page file.</source>
        <translation>请关闭其他程序，并让 Windows 管理页面文件。</translation>
    </message>
    <message>
        <source>Close other programs, and build or install with fewer jobs at a time; pip needs less with --no-cache-dir.</source>
        <translation>请关闭其他程序，编译或安装时减少同时进行的任务数；pip 加 --no-cache-dir 时占用的内存更少。</translation>
    </message>
    <message>
        <source>Close other programs, do not offload, and compile with one job.</source>
        <translation>关闭其他程序，不要卸载，编译时只用一个任务。</translation>
    </message>
    <message>
        <source>Close other programs, or enlarge the page file: System, Advanced system settings, Performance, Advanced, Virtual memory.</source>
        <translation>请关闭其他程序，或增大页面文件：系统 → 高级系统设置 → 性能 → 高级 → 虚拟内存。</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>请关闭其他程序。</translation>
    </message>
    <message>
        <source>Close other programs; under WSL2 or in a container its own limit counts, not the computer's RAM.</source>
        <translation>请关闭其他程序；在 WSL2 或容器中，起作用的是它自己的上限，而不是本机内存。</translation>
    </message>
    <message>
        <source>Close programs that use the GPU, such as browsers and games.</source>
        <translation>请关闭占用显卡的程序，例如浏览器和游戏。</translation>
    </message>
    <message>
        <source>Close what you do not need before you train.</source>
        <translation>训练前请关闭不需要的程序。</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>继续(&amp;N)</translation>
    </message>
    <message>
        <source>Code page</source>
        <translation>代码页</translation>
    </message>
    <message>
        <source>Collect by all-reduce</source>
        <translation>用 all-reduce 收集</translation>
    </message>
    <message>
        <source>Collect garbage less often</source>
        <translation>减少垃圾回收</translation>
    </message>
    <message>
        <source>Collect one by one</source>
        <translation>逐个收集</translation>
    </message>
    <message>
        <source>Collected weights first within a computer. Removed in DeepSpeed 0.19.7.</source>
        <translation>先在一台机器内收集权重。DeepSpeed 0.19.7 已删除。</translation>
    </message>
    <message>
        <source>Collected weights that may lie on one card before some are released.</source>
        <translation>一张卡上最多保留多少收集来的权重，超过则释放。</translation>
    </message>
    <message>
        <source>Collects the partitioned weights when a checkpoint is saved, so that it holds a usable model.</source>
        <translation>保存检查点时合并分片的权重，使其包含可用的模型。</translation>
    </message>
    <message>
        <source>Collects weights one after the other, without a large buffer.</source>
        <translation>逐个收集权重，不用大缓冲区。</translation>
    </message>
    <message>
        <source>Collects weights with an all-reduce, which saves copies on the processor but sends more.</source>
        <translation>用 all-reduce 收集权重，省去处理器上的复制，但通信更多。</translation>
    </message>
    <message>
        <source>Column that holds the text. Empty: the one named text, or the only one.</source>
        <translation>存放文本的列。留空：取名为 text 的列，或唯一的一列。</translation>
    </message>
    <message>
        <source>Comet</source>
        <translation>Comet</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交上限</translation>
    </message>
    <message>
        <source>Communication format</source>
        <translation>通信数据类型</translation>
    </message>
    <message>
        <source>Communication log</source>
        <translation>通信日志</translation>
    </message>
    <message>
        <source>Compare names</source>
        <translation>比较名称</translation>
    </message>
    <message>
        <source>Compare with a template</source>
        <translation>与模板比较</translation>
    </message>
    <message>
        <source>Compile and pack</source>
        <translation>编译并打包</translation>
    </message>
    <message>
        <source>Compile the ops and pack the wheel.</source>
        <translation>编译算子并打成 wheel 包。</translation>
    </message>
    <message>
        <source>Compile with fewer jobs.</source>
        <translation>请减少同时编译的任务数。</translation>
    </message>
    <message>
        <source>Compiled in advance. Training needs the fused and the CPU Adam only; each other one takes minutes and can fail.</source>
        <translation>预先编译。训练只需要 fused Adam 和 CPU Adam；其余每个都要几分钟，而且可能失败。</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>编译器</translation>
    </message>
    <message>
        <source>Compilers and pip write paths over 260 characters, which Windows refuses by default.</source>
        <translation>编译器和 pip 会写入超过 260 个字符的路径，Windows 默认拒绝。</translation>
    </message>
    <message>
        <source>Compilers at once</source>
        <translation>同时运行的编译器</translation>
    </message>
    <message>
        <source>Compiles the training step.</source>
        <translation>编译训练步骤。</translation>
    </message>
    <message>
        <source>Compiling {op}</source>
        <translation>编译 {op}</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩训练</translation>
    </message>
    <message>
        <source>Compute capability</source>
        <translation>计算能力</translation>
    </message>
    <message>
        <source>Compute the loss in chunks</source>
        <translation>分块计算损失</translation>
    </message>
    <message>
        <source>Computes in bfloat16 and keeps 32-bit master weights. Needs no loss scaling.</source>
        <translation>用 bfloat16 计算并保留 32 位主权重，不需要损失缩放。</translation>
    </message>
    <message>
        <source>Computes in fp16 and keeps 32-bit master weights. Needs loss scaling.</source>
        <translation>用 fp16 计算并保留 32 位主权重，需要损失缩放。</translation>
    </message>
    <message>
        <source>Computes the norm of all gradients at each step. May be off only at stages 1 and 2 without clipping.</source>
        <translation>每步计算全部梯度的范数。仅在阶段 1、2 且不裁剪时可以关闭。</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>生效条件</translation>
    </message>
    <message>
        <source>Configuration changes</source>
        <translation>配置修改</translation>
    </message>
    <message>
        <source>Configuration changes go only with a model type, not with a configuration file.</source>
        <translation>配置修改只能与模型类型一起使用，不能与模型配置文件一起使用。</translation>
    </message>
    <message>
        <source>Configuration changes go only with a model type, not with a model that is continued.</source>
        <translation>配置修改只能与模型类型一起使用，不能用于继续训练的模型。</translation>
    </message>
    <message>
        <source>Configuration of the hub data set, where it has several.</source>
        <translation>Hub 数据集有多个配置时，选用哪一个。</translation>
    </message>
    <message>
        <source>Connection time limit</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Contiguous activations</source>
        <translation>激活值连续存放</translation>
    </message>
    <message>
        <source>Contiguous gradients</source>
        <translation>梯度连续存放</translation>
    </message>
    <message>
        <source>Contin&amp;ue the build</source>
        <translation>继续编译(&amp;U)</translation>
    </message>
    <message>
        <source>Continue from</source>
        <translation>从检查点继续</translation>
    </message>
    <message>
        <source>Continued pretraining of Llama models with DeepSpeed</source>
        <translation>用 DeepSpeed 对 Llama 模型继续预训练</translation>
    </message>
    <message>
        <source>Continued pretraining of all weights: 1e-5 to 5e-5; the article has 3e-5. LoRA: 1e-4 to 2e-4. A new small model: 1e-4 to 3e-3.</source>
        <translation>全参数继续预训练：1e-5 到 5e-5，文章中为 3e-5。LoRA：1e-4 到 2e-4。全新的小模型：1e-4 到 3e-3。</translation>
    </message>
    <message>
        <source>Continuing from latest needs an output folder; a run in its own folder is continued with Continue or --resume.</source>
        <translation>从 latest 继续需要指定输出文件夹；没有指定输出文件夹的训练，请用“继续”或 --resume 继续。</translation>
    </message>
    <message>
        <source>Controlled folder access guards {path}.</source>
        <translation>受控文件夹访问保护着 {path}。</translation>
    </message>
    <message>
        <source>Controlled folder access is off.</source>
        <translation>受控文件夹访问已关闭。</translation>
    </message>
    <message>
        <source>Controlled folder access is on, but not for {path}.</source>
        <translation>受控文件夹访问已打开，但不涉及 {path}。</translation>
    </message>
    <message>
        <source>Convert it to WSL 2.</source>
        <translation>把它转换为 WSL 2。</translation>
    </message>
    <message>
        <source>Convert {name} to WSL 2.</source>
        <translation>把 {name} 转换为 WSL 2。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copies are about twice as fast.</source>
        <translation>复制大约快一倍。</translation>
    </message>
    <message>
        <source>Copies gradients into one buffer as they appear, so that memory does not fall into pieces.</source>
        <translation>梯度产生时复制到一整块缓冲区，避免显存碎片。</translation>
    </message>
    <message>
        <source>Copies partitioned activations into one buffer.</source>
        <translation>把分片的激活值复制到一整块缓冲区。</translation>
    </message>
    <message>
        <source>Copies while loading</source>
        <translation>加载时的副本</translation>
    </message>
    <message>
        <source>Copies while saving</source>
        <translation>保存时的副本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command {command}</source>
        <translation>复制命令 {command}</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy the section as JSON</source>
        <translation>将本节复制为 JSON</translation>
    </message>
    <message>
        <source>Cores for PyTorch</source>
        <translation>PyTorch 核心比例</translation>
    </message>
    <message>
        <source>Cores for SuperOffload</source>
        <translation>SuperOffload 核心比例</translation>
    </message>
    <message>
        <source>Correct or clear the proxy in Windows' settings and in HTTP_PROXY, HTTPS_PROXY and pip's configuration.</source>
        <translation>请更正或清除 Windows 设置、HTTP_PROXY、HTTPS_PROXY 和 pip 配置中的代理。</translation>
    </message>
    <message>
        <source>Correct the sources</source>
        <translation>修正源码</translation>
    </message>
    <message>
        <source>Correct the sources and go on</source>
        <translation>修正源码并继续</translation>
    </message>
    <message>
        <source>Corrected the error of 4-bit gradients. Removed in DeepSpeed 0.19.8.</source>
        <translation>修正 4 位梯度的误差。DeepSpeed 0.19.8 已删除。</translation>
    </message>
    <message>
        <source>Corrected: {names}.</source>
        <translation>已修正：{names}。</translation>
    </message>
    <message>
        <source>Corrections of the sources</source>
        <translation>源码的修正</translation>
    </message>
    <message>
        <source>Corrects the moments of the first steps.</source>
        <translation>修正最初几步的动量。</translation>
    </message>
    <message>
        <source>Count overflows in a row</source>
        <translation>只计连续溢出</translation>
    </message>
    <message>
        <source>Counts operations and times of one step and prints them.</source>
        <translation>统计一步的运算量和耗时并打印。</translation>
    </message>
    <message>
        <source>Counts the operations and times of one step.</source>
        <translation>统计一步的运算量和耗时。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Create a training environment of its own.</source>
        <translation>请创建一个独立的训练环境。</translation>
    </message>
    <message>
        <source>Create an environment…</source>
        <translation>创建环境…</translation>
    </message>
    <message>
        <source>Create this environment…</source>
        <translation>创建此环境…</translation>
    </message>
    <message>
        <source>Curriculum learning</source>
        <translation>课程学习</translation>
    </message>
    <message>
        <source>Curriculum learning and random token dropping. Transformers makes the batches itself and does not use it.</source>
        <translation>课程学习和随机丢弃词元。批次由 Transformers 组织，不使用它。</translation>
    </message>
    <message>
        <source>Cycle the momentum</source>
        <translation>循环动量</translation>
    </message>
    <message>
        <source>Cycle's highest rate</source>
        <translation>周期最高学习率</translation>
    </message>
    <message>
        <source>Cycle's lowest rate</source>
        <translation>周期最低学习率</translation>
    </message>
    <message>
        <source>DS_BUILD_STRING is set, so it does not; nothing to do.</source>
        <translation>已设置 DS_BUILD_STRING，因此不会询问；无需处理。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data before experts</source>
        <translation>先数据后专家</translation>
    </message>
    <message>
        <source>Data efficiency</source>
        <translation>数据效率</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>DataStates checkpoints</source>
        <translation>DataStates 检查点</translation>
    </message>
    <message>
        <source>Decay of the momentum</source>
        <translation>动量衰减</translation>
    </message>
    <message>
        <source>Decay of the rate</source>
        <translation>学习率衰减</translation>
    </message>
    <message>
        <source>DeepCompile</source>
        <translation>DeepCompile</translation>
    </message>
    <message>
        <source>DeepCompile needs headers that Windows does not have.</source>
        <translation>DeepCompile 需要 Windows 上没有的头文件。</translation>
    </message>
    <message>
        <source>DeepSpeed</source>
        <translation>DeepSpeed</translation>
    </message>
    <message>
        <source>DeepSpeed 0.14.3 and 0.14.4 copy sources onto a folder that exists and fail on Windows.</source>
        <translation>DeepSpeed 0.14.3 和 0.14.4 会把源码复制到已存在的文件夹，在 Windows 上因此失败。</translation>
    </message>
    <message>
        <source>DeepSpeed 0.15.2 to 0.17.1 ask bash for the revision, which Windows may not have; a name of its own saves the question.</source>
        <translation>DeepSpeed 0.15.2 到 0.17.1 会通过 bash 查询修订号，而 Windows 上不一定有 bash；自行指定名称就不必查询。</translation>
    </message>
    <message>
        <source>DeepSpeed 0.15.2 to 0.17.1 starts bash to ask git for the version, and there is no bash on this system.</source>
        <translation>DeepSpeed 0.15.2 到 0.17.1 会启动 bash 向 git 查询版本，而本系统没有 bash。</translation>
    </message>
    <message>
        <source>DeepSpeed JSON</source>
        <translation>DeepSpeed JSON</translation>
    </message>
    <message>
        <source>DeepSpeed asks lscpu for the processor because the package py-cpuinfo is missing; Windows has no lscpu.</source>
        <translation>因为缺少软件包 py-cpuinfo，DeepSpeed 用 lscpu 查询处理器；Windows 没有 lscpu。</translation>
    </message>
    <message>
        <source>DeepSpeed before 0.14.3 passes a vector of long to torch::empty in csrc/quantization/pt_binding.cpp; on Windows long has only 32 bits.</source>
        <translation>0.14.3 以前的 DeepSpeed 在 csrc/quantization/pt_binding.cpp 中把 long 的 vector 传给 torch::empty；在 Windows 上 long 只有 32 位。</translation>
    </message>
    <message>
        <source>DeepSpeed before 0.14.5 narrows size_t to int64_t inside braces in csrc/transformer/inference/csrc/pt_binding.cpp, which Microsoft's compiler rejects.</source>
        <translation>0.14.5 以前的 DeepSpeed 在 csrc/transformer/inference/csrc/pt_binding.cpp 的花括号内把 size_t 收窄为 int64_t，微软的编译器不接受。</translation>
    </message>
    <message>
        <source>DeepSpeed before 0.15.1 stops because async_io was to be built, which needs libaio and never works on Windows.</source>
        <translation>0.15.1 以前的 DeepSpeed 因为要编译 async_io 而停止；async_io 需要 libaio，在 Windows 上始终不可用。</translation>
    </message>
    <message>
        <source>DeepSpeed before 0.15.1 stops because the op {op} was to be built and cannot be built here.</source>
        <translation>0.15.1 以前的 DeepSpeed 停止了，因为要编译算子 {op}，而它在这里无法编译。</translation>
    </message>
    <message>
        <source>DeepSpeed builds for this, whatever it would find by itself.</source>
        <translation>DeepSpeed 为此设备类型编译，不管它自己会检测到什么。</translation>
    </message>
    <message>
        <source>DeepSpeed cannot build async_io here, which only offloading to a disk needs.</source>
        <translation>DeepSpeed 在这里无法编译 async_io，只有卸载到磁盘才需要它。</translation>
    </message>
    <message>
        <source>DeepSpeed cannot use NVMe on Windows.</source>
        <translation>DeepSpeed 在 Windows 上不能使用 NVMe。</translation>
    </message>
    <message>
        <source>DeepSpeed compiles {op} for this computer, for {time} now. This happens once and takes a minute or two.</source>
        <translation>DeepSpeed 正在为这台电脑编译 {op}，已用 {time}。只需编译一次，大约一两分钟。</translation>
    </message>
    <message>
        <source>DeepSpeed configuration</source>
        <translation>DeepSpeed 配置</translation>
    </message>
    <message>
        <source>DeepSpeed counts micro-batches</source>
        <translation>由 DeepSpeed 计数微批次</translation>
    </message>
    <message>
        <source>DeepSpeed decides after which micro-batch the optimizer steps. Switched off, the training loop decides.</source>
        <translation>由 DeepSpeed 决定在第几个微批次之后更新；关闭后由训练循环决定。</translation>
    </message>
    <message>
        <source>DeepSpeed did not start; the training would run without it.</source>
        <translation>DeepSpeed 没有启动：训练会在没有它的情况下进行，因此已停止。</translation>
    </message>
    <message>
        <source>DeepSpeed does not support {key}; take it out.</source>
        <translation>DeepSpeed 不支持 {key}，请删除。</translation>
    </message>
    <message>
        <source>DeepSpeed fills it in itself; leave it out.</source>
        <translation>由 DeepSpeed 自己填写，请不要设置。</translation>
    </message>
    <message>
        <source>DeepSpeed has no key {name}.</source>
        <translation>DeepSpeed 没有键 {name}。</translation>
    </message>
    <message>
        <source>DeepSpeed has no key {name}. Near: {near}.</source>
        <translation>DeepSpeed 没有键 {name}。相近的有：{near}。</translation>
    </message>
    <message>
        <source>DeepSpeed has no op {name}.</source>
        <translation>DeepSpeed 没有算子 {name}。</translation>
    </message>
    <message>
        <source>DeepSpeed has no schedule {name}. Did you mean {near}?</source>
        <translation>DeepSpeed 没有学习率调度 {name}。是否想写 {near} 吗？</translation>
    </message>
    <message>
        <source>DeepSpeed ignores it here; scheduler.params.warmup_min_lr is the right key.</source>
        <translation>DeepSpeed 在此处忽略它，正确的键是 scheduler.params.warmup_min_lr。</translation>
    </message>
    <message>
        <source>DeepSpeed in {path} could not be asked ({error}).</source>
        <translation>无法让 {path} 中的 DeepSpeed 检查（{error}）。</translation>
    </message>
    <message>
        <source>DeepSpeed is asked…</source>
        <translation>DeepSpeed 正在检查…</translation>
    </message>
    <message>
        <source>DeepSpeed is built without isolation, so what its setup imports must be installed before.</source>
        <translation>编译 DeepSpeed 时不使用隔离环境，所以它的安装脚本要导入的包必须事先装好。</translation>
    </message>
    <message>
        <source>DeepSpeed is compiled here for this card; it takes a compiler and the CUDA toolkit 11.8.</source>
        <translation>在本机为这张显卡编译 DeepSpeed；需要编译器和 CUDA 11.8 工具包。</translation>
    </message>
    <message>
        <source>DeepSpeed is not installed.</source>
        <translation>没有安装 DeepSpeed。</translation>
    </message>
    <message>
        <source>DeepSpeed lays the weights into flat pieces beside the old ones</source>
        <translation>DeepSpeed 把权重复制成连续的块，旧的同时还在</translation>
    </message>
    <message>
        <source>DeepSpeed looks for MPI because it was not told that there is one process only.</source>
        <translation>DeepSpeed 在查找 MPI，因为没有告诉它只有一个进程。</translation>
    </message>
    <message>
        <source>DeepSpeed on Windows trains on one device; use WSL2 for several.</source>
        <translation>Windows 上的 DeepSpeed 只能用一个设备训练；要用多个，改用 WSL2。</translation>
    </message>
    <message>
        <source>DeepSpeed refuses its configuration: {name}: {error}.</source>
        <translation>DeepSpeed 拒绝了它的配置：{name}：{error}。</translation>
    </message>
    <message>
        <source>DeepSpeed refuses ops that were compiled for another torch (major.minor) or another CUDA version.</source>
        <translation>DeepSpeed 拒绝为另一个 torch（主版本.次版本）或另一个 CUDA 版本编译的算子。</translation>
    </message>
    <message>
        <source>DeepSpeed starts a process group also for one card: with gloo on Windows, with NCCL for several cards on Linux.</source>
        <translation>即使只有一张显卡，DeepSpeed 也要启动进程组：Windows 上用 gloo，Linux 上多张显卡用 NCCL。</translation>
    </message>
    <message>
        <source>DeepSpeed stops on {key} when training starts; gradient_clipping is the right key.</source>
        <translation>训练开始时 DeepSpeed 会因 {key} 停止；正确的键是 gradient_clipping。</translation>
    </message>
    <message>
        <source>DeepSpeed stops with an error on it when training starts; gradient_clipping is the right key.</source>
        <translation>训练开始时 DeepSpeed 会因它报错停止，正确的键是 gradient_clipping。</translation>
    </message>
    <message>
        <source>DeepSpeed tells of an op that cannot be built here.</source>
        <translation>DeepSpeed 提示有一个算子在这里无法编译。</translation>
    </message>
    <message>
        <source>DeepSpeed trains on an NVIDIA card; without one only the CPU is left, which is for trials.</source>
        <translation>DeepSpeed 在 NVIDIA 显卡上训练；没有显卡就只能用 CPU，仅供试验。</translation>
    </message>
    <message>
        <source>DeepSpeed tries whether aio.lib or cufile.lib can be linked; on Windows neither can.</source>
        <translation>DeepSpeed 在试探能否链接 aio.lib 或 cufile.lib；在 Windows 上两者都不能。</translation>
    </message>
    <message>
        <source>DeepSpeed up to 0.14.2 makes symbolic links while it is built, which Windows allows to administrators or in developer mode; newer ones copy.</source>
        <translation>0.14.2 及以前的 DeepSpeed 在编译时创建符号链接，Windows 只允许管理员或在开发者模式下这样做；更新的版本改为复制。</translation>
    </message>
    <message>
        <source>DeepSpeed up to 0.14.2 makes symbolic links, which needs an administrator or the developer mode (WinError 1314).</source>
        <translation>0.14.2 及以前的 DeepSpeed 会创建符号链接，这需要管理员权限或开发者模式（WinError 1314）。</translation>
    </message>
    <message>
        <source>DeepSpeed wheel</source>
        <translation>DeepSpeed wheel</translation>
    </message>
    <message>
        <source>DeepSpeed {deepspeed} needs pydantic {wanted}; here is {pydantic}.</source>
        <translation>DeepSpeed {deepspeed} 需要 pydantic {wanted}；这里是 {pydantic}。</translation>
    </message>
    <message>
        <source>DeepSpeed {version} asks bash for the revision.</source>
        <translation>DeepSpeed {version} 会通过 bash 查询修订号。</translation>
    </message>
    <message>
        <source>DeepSpeed {version} cannot be built on Windows: its setup copies folders onto existing ones (WinError 183).</source>
        <translation>DeepSpeed {version} 无法在 Windows 上编译：它的安装脚本会把文件夹复制到已有的文件夹上（WinError 183）。</translation>
    </message>
    <message>
        <source>DeepSpeed {version} does not have it.</source>
        <translation>DeepSpeed {version} 没有此键。</translation>
    </message>
    <message>
        <source>DeepSpeed {version} for {python}</source>
        <translation>为 {python} 编译 DeepSpeed {version}</translation>
    </message>
    <message>
        <source>DeepSpeed {version} has no optimizer {name}: training cannot start with it.</source>
        <translation>DeepSpeed {version} 没有优化器 {name}，无法用它开始训练。</translation>
    </message>
    <message>
        <source>DeepSpeed {version} has the mistake that ends with {error} (lines {lines}).</source>
        <translation>DeepSpeed {version} 含有导致 {error} 的错误（第 {lines} 行）。</translation>
    </message>
    <message>
        <source>DeepSpeed {version} has the mistake that ends with {error}, in an op that is not built.</source>
        <translation>DeepSpeed {version} 含有导致 {error} 的错误，但所在的算子不编译。</translation>
    </message>
    <message>
        <source>DeepSpeed {version} lies in {folder}.</source>
        <translation>DeepSpeed {version} 位于 {folder}。</translation>
    </message>
    <message>
        <source>DeepSpeed {version} misreads the compute capability {archs}.</source>
        <translation>DeepSpeed {version} 会误读计算能力 {archs}。</translation>
    </message>
    <message>
        <source>DeepSpeed {version} needs no corrections.</source>
        <translation>DeepSpeed {version} 无需修正。</translation>
    </message>
    <message>
        <source>DeepSpeed {version} runs on the CPU only with Intel's extension for PyTorch.</source>
        <translation>DeepSpeed {version} 只有配合 Intel 的 PyTorch 扩展才能在 CPU 上运行。</translation>
    </message>
    <message>
        <source>DeepSpeed {version} works with pydantic 1 only; {installed} is installed.</source>
        <translation>DeepSpeed {version} 只能与 pydantic 1 一起使用；已安装的是 {installed}。</translation>
    </message>
    <message>
        <source>DeepSpeed {version}.</source>
        <translation>DeepSpeed {version}。</translation>
    </message>
    <message>
        <source>DeepSpeed's CPU optimizer</source>
        <translation>强制使用 DeepSpeed 的 CPU 优化器</translation>
    </message>
    <message>
        <source>DeepSpeed's CSV files</source>
        <translation>DeepSpeed 的 CSV 文件</translation>
    </message>
    <message>
        <source>DeepSpeed's TensorBoard</source>
        <translation>DeepSpeed 的 TensorBoard</translation>
    </message>
    <message>
        <source>DeepSpeed's Windows wheels exist for Python 3.10 to 3.12, torch for CUDA 11.8 up to 3.13; the trainer needs 3.10.</source>
        <translation>DeepSpeed 的 Windows wheel 适用于 Python 3.10 到 3.12，CUDA 11.8 的 torch 最高到 3.13；训练器需要 3.10 以上。</translation>
    </message>
    <message>
        <source>DeepSpeed's makers compiled it for Windows: no compiler is needed.</source>
        <translation>DeepSpeed 官方已为 Windows 编译好：不需要编译器。</translation>
    </message>
    <message>
        <source>DeepSpeed's official wheels do not exist for Python {version}, only for 3.10 to 3.12.</source>
        <translation>DeepSpeed 的官方 wheel 包没有 Python {version} 的版本，只有 3.10 到 3.12。</translation>
    </message>
    <message>
        <source>DeepSpeed's ops</source>
        <translation>DeepSpeed 的算子</translation>
    </message>
    <message>
        <source>DeepSpeed's ops are compiled with Microsoft's C++ compiler. The Build Tools are enough.</source>
        <translation>DeepSpeed 的算子用微软的 C++ 编译器编译。有生成工具（Build Tools）就够了。</translation>
    </message>
    <message>
        <source>DeepSpeed's ops are compiled with the toolkit's nvcc, and DeepSpeed up to 0.19.4 asks nvcc even when it is only imported.</source>
        <translation>DeepSpeed 的算子用工具包里的 nvcc 编译；0.19.4 及以前的 DeepSpeed 仅在导入时也会调用 nvcc。</translation>
    </message>
    <message>
        <source>DeepSpeed's ops include headers of cuBLAS, cuRAND, cuSPARSE and cuSOLVER, and are linked with the first two (C1083, LNK1181).</source>
        <translation>DeepSpeed 的算子包含 cuBLAS、cuRAND、cuSPARSE 和 cuSOLVER 的头文件，并与前两者链接（C1083、LNK1181）。</translation>
    </message>
    <message>
        <source>DeepSpeed's ops were compiled for torch {built} and CUDA {built_cuda}; here are torch {used} and CUDA {used_cuda}.</source>
        <translation>DeepSpeed 的算子是为 torch {built} 和 CUDA {built_cuda} 编译的；这里是 torch {used} 和 CUDA {used_cuda}。</translation>
    </message>
    <message>
        <source>DeepSpeed's ops were compiled for torch {built} and CUDA {built_cuda}; here is torch {used} without CUDA.</source>
        <translation>DeepSpeed 的算子是为 torch {built} 和 CUDA {built_cuda} 编译的；这里是不带 CUDA 的 torch {used}。</translation>
    </message>
    <message>
        <source>DeepSpeed's optimizer could not be set up, and this is said once more while it is removed.</source>
        <translation>DeepSpeed 的优化器未能建立，销毁它时又报告了一次。</translation>
    </message>
    <message>
        <source>DeepSpeed's optimizer. Without this section Transformers makes its own.</source>
        <translation>DeepSpeed 的优化器。没有这一节时由 Transformers 创建。</translation>
    </message>
    <message>
        <source>DeepSpeed's reduce bucket: reduce_bucket_size is {count}</source>
        <translation>DeepSpeed 的归约缓冲区：reduce_bucket_size 为 {count}</translation>
    </message>
    <message>
        <source>DeepSpeed's schedule. Without this section Transformers makes its own, which follows lr_scheduler_type.</source>
        <translation>DeepSpeed 的学习率调度。没有这一节时由 Transformers 按 lr_scheduler_type 创建。</translation>
    </message>
    <message>
        <source>DeepSpeed's search for good settings, run by its own launcher.</source>
        <translation>DeepSpeed 自动搜索较好的设置，由其自己的启动器运行。</translation>
    </message>
    <message>
        <source>DeepSpeed's setup reads files in the system's encoding; in UTF-8 it reads them right everywhere.</source>
        <translation>DeepSpeed 的安装脚本按系统编码读取文件；用 UTF-8 则在任何系统上都能正确读取。</translation>
    </message>
    <message>
        <source>DeepSpeed's setup.py asks git for the version, and git was not found.</source>
        <translation>DeepSpeed 的 setup.py 要向 git 查询版本，但找不到 git。</translation>
    </message>
    <message>
        <source>DeepSpeed's source is fetched with git, and its setup asks git for the revision from 0.15.2 on.</source>
        <translation>DeepSpeed 的源码用 git 获取；从 0.15.2 起，它的安装脚本还会向 git 询问版本。</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>默认值：{value}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation>删除训练</translation>
    </message>
    <message>
        <source>Delete these folders, or take fresh sources.</source>
        <translation>请删除这些文件夹，或重新取一份源码。</translation>
    </message>
    <message>
        <source>Delete {path} ({size})?</source>
        <translation>删除 {path}（{size}）？</translation>
    </message>
    <message>
        <source>Delete {run} with its checkpoints ({size})? This cannot be undone.</source>
        <translation>删除 {run} 及其检查点（{size}）？此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Demo, ZeRO-2</source>
        <translation>演示 ZeRO-2</translation>
    </message>
    <message>
        <source>Demo, ZeRO-3</source>
        <translation>演示 ZeRO-3</translation>
    </message>
    <message>
        <source>Demo, ZeRO-3 with offload</source>
        <translation>演示 ZeRO-3 + 卸载</translation>
    </message>
    <message>
        <source>Demo: out of memory</source>
        <translation>演示：内存不足</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备数</translation>
    </message>
    <message>
        <source>Devices among which MiCS partitioned the weights. Removed in DeepSpeed 0.19.7.</source>
        <translation>MiCS 把权重分片到多少个设备。DeepSpeed 0.19.7 已删除。</translation>
    </message>
    <message>
        <source>Devices of this machine that train together. Windows has one only: NCCL, which connects cards, does not exist there.</source>
        <translation>本机一起参与训练的设备数。Windows 上只能用一个：连接多张显卡的 NCCL 没有 Windows 版。</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>异常退出</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>分布式</translation>
    </message>
    <message>
        <source>Divide gradients first</source>
        <translation>先缩放梯度</translation>
    </message>
    <message>
        <source>Divides the gradients before they are summed over the devices instead of after it.</source>
        <translation>先除再求和：在各设备的梯度求和之前做除法，而不是之后。</translation>
    </message>
    <message>
        <source>Divides the time for much text. More than the processor's cores slow it down.</source>
        <translation>文本多时成倍缩短时间。超过处理器核心数反而更慢。</translation>
    </message>
    <message>
        <source>Do not offload the optimizer, or build DeepSpeed on this computer.</source>
        <translation>不要卸载优化器，或在这台电脑上编译 DeepSpeed。</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Do what the line asks for, most often another version of the compiler.</source>
        <translation>请按该行的要求处理，多半是换用其他版本的编译器。</translation>
    </message>
    <message>
        <source>Docker Desktop has given 127.0.0.1 another name; the connection is tried again.</source>
        <translation>Docker Desktop 给 127.0.0.1 起了另一个名称；会重试连接。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>下载文件夹</translation>
    </message>
    <message>
        <source>Downloading {name} takes {needed}; {free} are free on the disk of the download folder.</source>
        <translation>下载 {name} 需要 {needed}；下载文件夹所在磁盘还剩 {free}。</translation>
    </message>
    <message>
        <source>Driver model</source>
        <translation>驱动模式</translation>
    </message>
    <message>
        <source>Driver {driver} does not run CUDA {cuda}, which needs {lowest}.</source>
        <translation>驱动 {driver} 无法运行 CUDA {cuda}，后者需要 {lowest}。</translation>
    </message>
    <message>
        <source>Driver {version} is older than the one CUDA {cuda} came with, {own}.</source>
        <translation>驱动 {version} 比随 CUDA {cuda} 发布的 {own} 旧。</translation>
    </message>
    <message>
        <source>Driver {version} is too old for CUDA {cuda}, which needs {lowest}.</source>
        <translation>驱动 {version} 对 CUDA {cuda} 来说太旧，至少需要 {lowest}。</translation>
    </message>
    <message>
        <source>Driver {version}.</source>
        <translation>驱动 {version}。</translation>
    </message>
    <message>
        <source>Drop a pretrain.sh, a ds_config.json or a preset anywhere on this page to open it.</source>
        <translation>将 pretrain.sh、ds_config.json 或预设拖到本页任意位置即可打开。</translation>
    </message>
    <message>
        <source>Drop the last batch</source>
        <translation>丢弃最后一批</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Each CUDA version knows cards up to a certain generation: 11.8 and 12.4 end at compute capability 9.0, and their torch begins at 5.0.</source>
        <translation>每个 CUDA 版本只认识到某一代为止的显卡：11.8 和 12.4 到计算能力 9.0 为止，它们的 torch 从 5.0 开始。</translation>
    </message>
    <message>
        <source>Each computer saves</source>
        <translation>每台机器各自保存</translation>
    </message>
    <message>
        <source>Each computer saves to its own disk. Needed without a shared folder.</source>
        <translation>每台机器保存到自己的磁盘，没有共享文件夹时需要。</translation>
    </message>
    <message>
        <source>Each device keeps a part of the optimizer's state. Saves memory from two devices on.</source>
        <translation>每个设备只保存一部分优化器状态。有两个及以上设备时节省显存。</translation>
    </message>
    <message>
        <source>Each device receives only its own part of the averaged gradients, instead of all of them.</source>
        <translation>每个设备只接收自己那部分平均梯度，而不是全部。</translation>
    </message>
    <message>
        <source>Each layer gets rank × (inputs + outputs) parameters.</source>
        <translation>每层增加 秩 × （输入维度 + 输出维度）个参数。</translation>
    </message>
    <message>
        <source>Each new token is a pass through the model; at ZeRO stage 3 on several devices each pass gathers all weights.</source>
        <translation>每生成一个词元，模型就要完整计算一次；多设备 ZeRO 阶段 3 时，每次都要收集全部权重。</translation>
    </message>
    <message>
        <source>Each pass copies all weights to the card.</source>
        <translation>每次计算都要把全部权重复制到显卡。</translation>
    </message>
    <message>
        <source>Each process that loads torch with CUDA takes several GiB, compiling too, and offloaded weights lie in memory.</source>
        <translation>每个加载带 CUDA 的 torch 的进程占用数 GiB，编译也是如此；卸载的权重也放在内存里。</translation>
    </message>
    <message>
        <source>Each report waits until the device has finished its work; it shows only where a step takes milliseconds.</source>
        <translation>每次记录都要等设备完成手头的计算；只有每步仅需几毫秒时才有影响。</translation>
    </message>
    <message>
        <source>Each takes 14 bytes per parameter on the disk, 94 GB for 7B, and while saving there is one more. The article's 2000 would be 188 TB.</source>
        <translation>每个检查点每个参数占 14 字节磁盘空间，7B 为 94 GB；保存过程中还要多一个。文章中的 2000 个相当于 188 TB。</translation>
    </message>
    <message>
        <source>Each token more than the model had adds a row to the embeddings and one to the output: 23,000 more on Llama-2-7B are 190 million parameters.</source>
        <translation>比模型原有词表每多一个词元，词嵌入和输出层就各多一行：Llama-2-7B 多 23,000 个词元相当于 1.9 亿个参数。</translation>
    </message>
    <message>
        <source>Each way of training is made for certain systems.</source>
        <translation>每种训练方式都有适用的系统。</translation>
    </message>
    <message>
        <source>Eager attention keeps {needed} for each layer at block size {block}; sdpa gives the same result without it.</source>
        <translation>块大小为 {block} 时，eager 注意力每层要保留 {needed}；sdpa 结果相同，且不需要这部分空间。</translation>
    </message>
    <message>
        <source>Eager attention needs memory that grows with the square of the block size ({block}); sdpa gives the same result without it.</source>
        <translation>eager 注意力的占用随块大小（{block}）的平方增长；sdpa 结果相同，没有这种增长。</translation>
    </message>
    <message>
        <source>Effective batch</source>
        <translation>有效批次</translation>
    </message>
    <message>
        <source>Eigenvalues</source>
        <translation>特征值</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Elastic checkpoint</source>
        <translation>弹性检查点</translation>
    </message>
    <message>
        <source>Elastic training</source>
        <translation>弹性训练</translation>
    </message>
    <message>
        <source>Empty for less than 1 GB of text, then 4–8. The article has 10.</source>
        <translation>文本不到 1 GB 时留空，更多时 4–8。文章中为 10。</translation>
    </message>
    <message>
        <source>Empty pip's cache (pip cache purge) and download again, from a mirror near you if need be.</source>
        <translation>请清空 pip 的缓存（pip cache purge）并重新下载，必要时使用离你近的镜像。</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>留空。</translation>
    </message>
    <message>
        <source>Empty. 10 to try whether a run fits: the optimizer's memory is taken in the first step.</source>
        <translation>留空。想试试放不放得下，用 10：优化器的显存在第一步才分配。</translation>
    </message>
    <message>
        <source>Empty. A number leaves room for other programs, or tries what a smaller card can do.</source>
        <translation>留空。填写数值可为其他程序留出空间，或试验较小的显卡能做什么。</translation>
    </message>
    <message>
        <source>Empty. A number leaves room for other programs, or tries what a smaller computer can do.</source>
        <translation>留空。填写数值可为其他程序留出空间，或试验较小的电脑能做什么。</translation>
    </message>
    <message>
        <source>Empty. What the form has is set in the form.</source>
        <translation>留空。表单中已有的参数请在表单中设置。</translation>
    </message>
    <message>
        <source>Empty. q_proj and v_proj alone save memory and learn less.</source>
        <translation>留空。只选 q_proj 和 v_proj 更省显存，但学到的也更少。</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>End all Python processes that use this environment, and try again.</source>
        <translation>请结束使用此环境的所有 Python 进程，然后重试。</translation>
    </message>
    <message>
        <source>End all Python processes that use this environment, exclude the build folder from the virus scanner, and build again.</source>
        <translation>请结束使用此环境的所有 Python 进程，在杀毒软件中排除编译文件夹，然后重新编译。</translation>
    </message>
    <message>
        <source>End all Python processes, use a folder of your own outside Program Files and OneDrive, and look whether a virus scanner guards it.</source>
        <translation>请结束所有 Python 进程，使用 Program Files 和 OneDrive 以外你自己的文件夹，并查看杀毒软件是否在保护它。</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>End now…</source>
        <translation>立即结束…</translation>
    </message>
    <message>
        <source>End the run by force? What was trained since the last checkpoint is lost.</source>
        <translation>强制结束这次训练？最近检查点之后的训练结果会丢失。</translation>
    </message>
    <message>
        <source>Ended by force, as asked; what was trained since the last checkpoint is lost.</source>
        <translation>已按要求强制结束；上一个检查点之后的训练没有保留。</translation>
    </message>
    <message>
        <source>Ended by force: it did not stop within the time given.</source>
        <translation>已强制结束：训练没有在限定时间内停下。</translation>
    </message>
    <message>
        <source>Endings of the names of modules whose weights are collected together.</source>
        <translation>权重一起收集的模块的名称后缀。</translation>
    </message>
    <message>
        <source>Ends the training after so many optimizer steps, whatever the epochs say. The learning rate falls over this number of steps.</source>
        <translation>达到这么多优化器步数后结束训练，不论轮数是多少。学习率也按这个步数下降。</translation>
    </message>
    <message>
        <source>Enough seemed to be free: the driver refused, or another process took it for a moment.</source>
        <translation>空闲量看来足够：驱动程序拒绝了请求，或另一个进程暂时占用了它。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Environments and checkpoints are read and written all the time, in files of many GiB.</source>
        <translation>环境和检查点会不断读写，文件可达许多 GiB。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>评估间隔</translation>
    </message>
    <message>
        <source>Evaluate in bfloat16</source>
        <translation>用 bfloat16 评估</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>评估中</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Evaluation batch {old} → {new}</source>
        <translation>评估批次 {old} → {new}</translation>
    </message>
    <message>
        <source>Evaluation needs validation text: add validation files, or set aside a share of the training text.</source>
        <translation>评估需要验证文本：添加验证文件，或从训练文本中留出一部分。</translation>
    </message>
    <message>
        <source>Evaluations after or without training use 16-bit weights, with slightly different numbers. During training they always use the weights in training.</source>
        <translation>训练结束后或不训练时的评估使用 16 位权重，数值略有差别。训练过程中的评估始终使用正在训练的权重。</translation>
    </message>
    <message>
        <source>Even one sequence of {block} tokens with gradient checkpointing needs {needed} of the {has} of {card}. Shorter blocks need less.</source>
        <translation>即使只有一条 {block} 词元的序列并开启梯度检查点，也需要 {card} 的 {has} 中的 {needed}。块越短需要越少。</translation>
    </message>
    <message>
        <source>Every parameter of a run, in the order of the form. The name with a dot is for --set; the other one is its name in the article's scripts. The article explains pretrain.sh of Llama2-Chinese. Memory numbers are estimates for models of the Llama family.</source>
        <translation>训练的全部参数，按表单中的顺序排列。带点的名称用于 --set，另一个是它在文章脚本中的名称。“文章”指讲解 Llama2-Chinese 的 pretrain.sh 的那篇文章。内存和显存的数字是对 Llama 系列模型的估计。</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Everything found here goes together; only the proof is missing.</source>
        <translation>这里找到的一切都互相匹配；只差实际验证。</translation>
    </message>
    <message>
        <source>Exchange between devices</source>
        <translation>设备间通信</translation>
    </message>
    <message>
        <source>Exclude the build folder and the temporary folder from the virus scanner, end other builds, and try again with fewer jobs.</source>
        <translation>请在杀毒软件中排除编译文件夹和临时文件夹，结束其他编译，然后减少任务数重试。</translation>
    </message>
    <message>
        <source>Exclude the training environment and the build folder from the virus scanner, then install or build again.</source>
        <translation>请在杀毒软件中排除训练环境和编译文件夹，然后重新安装或编译。</translation>
    </message>
    <message>
        <source>Expandable segments</source>
        <translation>可扩展内存段</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验名称</translation>
    </message>
    <message>
        <source>Experiment key</source>
        <translation>实验密钥</translation>
    </message>
    <message>
        <source>Expert parallelism</source>
        <translation>专家并行</translation>
    </message>
    <message>
        <source>Export the DeepSpeed configuration</source>
        <translation>导出 DeepSpeed 配置</translation>
    </message>
    <message>
        <source>FLOPS profiler</source>
        <translation>FLOPS 分析器</translation>
    </message>
    <message>
        <source>Factor that keeps small gradients above zero. 0 lets DeepSpeed find it while training.</source>
        <translation>损失的放大倍数，防止小梯度变成零。0 表示由 DeepSpeed 在训练中自动调整。</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Fast start</source>
        <translation>快速初始化</translation>
    </message>
    <message>
        <source>Fast tokenizer</source>
        <translation>快速分词器</translation>
    </message>
    <message>
        <source>Faster from two devices on.</source>
        <translation>两个设备以上时更快。</translation>
    </message>
    <message>
        <source>Faster with several devices and accumulation.</source>
        <translation>多设备并使用梯度累积时更快。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File to write to; empty: the console.</source>
        <translation>写入的文件，留空则输出到控制台。</translation>
    </message>
    <message>
        <source>Files to measure the loss on during training; the model never learns from them.</source>
        <translation>训练期间用来测量损失的文件，模型不会从中学习。</translation>
    </message>
    <message>
        <source>Fills one buffer while the other is written.</source>
        <translation>写一个缓冲区时填另一个。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Final model</source>
        <translation>最终模型</translation>
    </message>
    <message>
        <source>Find unused parameters</source>
        <translation>查找未使用的参数</translation>
    </message>
    <message>
        <source>Fine-grained modules</source>
        <translation>细粒度模块阈值</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>First backward pass</source>
        <translation>首次反向传播</translation>
    </message>
    <message>
        <source>First divisor</source>
        <translation>预除因子</translation>
    </message>
    <message>
        <source>First forward pass</source>
        <translation>首次前向传播</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>前半周期</translation>
    </message>
    <message>
        <source>First learning rate</source>
        <translation>起始学习率</translation>
    </message>
    <message>
        <source>First loss</source>
        <translation>首次计算损失</translation>
    </message>
    <message>
        <source>First loss scale</source>
        <translation>初始损失缩放</translation>
    </message>
    <message>
        <source>First share</source>
        <translation>起始比例</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>首次更新</translation>
    </message>
    <message>
        <source>First update</source>
        <translation>首次更新</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>可行</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>全部修正</translation>
    </message>
    <message>
        <source>Fold {section}</source>
        <translation>折叠“{section}”</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder of a Hugging Face model, or its name on the hub. Training continues from its weights. Empty: a new model with random weights, made from a model configuration.</source>
        <translation>Hugging Face 模型的文件夹，或它在模型库（Hugging Face Hub）中的名称。训练从它的权重继续。留空：按模型配置新建一个随机权重的模型。</translation>
    </message>
    <message>
        <source>Folder of a checkpoint to continue from, or latest for the newest in the output folder. DeepSpeed refuses a ZeRO checkpoint that another number of devices saved.</source>
        <translation>从哪个检查点文件夹继续；填 latest 则取输出文件夹中最新的检查点。设备数与保存时不同的 ZeRO 检查点，DeepSpeed 拒绝加载。</translation>
    </message>
    <message>
        <source>Folder of an environment</source>
        <translation>环境所在的文件夹</translation>
    </message>
    <message>
        <source>Folder of the runs</source>
        <translation>训练结果文件夹</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>wheel 文件夹</translation>
    </message>
    <message>
        <source>Folder on a fast disk for the optimizer's state, with nvme as the device.</source>
        <translation>device 为 nvme 时，高速磁盘上存放优化器状态的文件夹。</translation>
    </message>
    <message>
        <source>Folder on a fast disk for the weights, with nvme as the device.</source>
        <translation>device 为 nvme 时，高速磁盘上存放权重的文件夹。</translation>
    </message>
    <message>
        <source>Folder or hub name of the tokenizer, where it is not the model's own. A new model needs one, or a vocabulary size to train one. The rows of tokens that the model did not have are new and must be learned.</source>
        <translation>不用模型自带的分词器时，填分词器的文件夹或它在模型库中的名称。新模型需要指定分词器，或填写词表大小来训练一个。模型原来没有的词元，其对应的权重是新的，需要训练。</translation>
    </message>
    <message>
        <source>Folders of an earlier build are in the way: deepspeed\ops\csrc, deepspeed\ops\op_builder or deepspeed\accelerator.</source>
        <translation>上次编译留下的文件夹造成妨碍：deepspeed\ops\csrc、deepspeed\ops\op_builder 或 deepspeed\accelerator。</translation>
    </message>
    <message>
        <source>For 7B in 16 bit: 94 GB for each checkpoint and 13.5 GB for the final model.</source>
        <translation>16 位的 7B 模型：每个检查点 94 GB，最终模型 13.5 GB。</translation>
    </message>
    <message>
        <source>For a trial the demo's tiny Llama: 4 layers of width 192. A new model wants about 20 tokens of text per parameter.</source>
        <translation>试验用演示中的小 Llama：4 层，宽 192。全新的模型，每个参数约需 20 个词元的文本。</translation>
    </message>
    <message>
        <source>For example 20231101.zh, the Chinese part of wikimedia/wikipedia.</source>
        <translation>例如 20231101.zh，即 wikimedia/wikipedia 的中文部分。</translation>
    </message>
    <message>
        <source>For example wikimedia/wikipedia.</source>
        <translation>例如 wikimedia/wikipedia。</translation>
    </message>
    <message>
        <source>For full training of a {model} model on one card with {vram} GB: the weights stay on the card, and the optimizer's state lies in the computer's memory, of which it needs about {ram} GiB.</source>
        <translation>在一张 {vram} GB 显卡上全参数训练 {model} 模型：权重留在显卡，优化器状态放在内存，约需 {ram} GiB 内存。</translation>
    </message>
    <message>
        <source>For full training of a {model} model on one card with {vram} GB: weights and optimizer lie in the computer's memory, of which it needs about {ram} GiB, and each step copies the weights to the card. Slow.</source>
        <translation>在一张 {vram} GB 显卡上全参数训练 {model} 模型：权重和优化器都放在内存，约需 {ram} GiB 内存，每一步都要把权重复制到显卡，速度慢。</translation>
    </message>
    <message>
        <source>For the wheel and for what is made on the way: short, in English letters.</source>
        <translation>存放 wheel 和中间文件：路径要短，只用英文字母。</translation>
    </message>
    <message>
        <source>Foreach</source>
        <translation>Foreach</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>显存预测</translation>
    </message>
    <message>
        <source>Forecast error</source>
        <translation>预测误差</translation>
    </message>
    <message>
        <source>Format between sequence parts</source>
        <translation>序列并行通信类型</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>前向计算</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Four bytes per element are needed for a moment at each step; 1e8 suits a small computer.</source>
        <translation>每次更新时每个元素临时多占 4 字节；配置较低的电脑适合用 1e8。</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>碎片</translation>
    </message>
    <message>
        <source>Free gradients</source>
        <translation>释放梯度</translation>
    </message>
    <message>
        <source>Free some space on the drive of the build folder and on that of the temporary folder, then build again.</source>
        <translation>请在编译文件夹所在的磁盘和临时文件夹所在的磁盘上腾出空间，然后重新编译。</translation>
    </message>
    <message>
        <source>Free some space on the drive of the training environment and on that of the temporary folder; a CUDA torch takes about 6 GB, a build about 5 GB more.</source>
        <translation>请在训练环境所在的磁盘和临时文件夹所在的磁盘上腾出空间；CUDA 版 torch 约占 6 GB，编译还要约 5 GB。</translation>
    </message>
    <message>
        <source>Free space on the disk of the run and of the caches, or choose another one.</source>
        <translation>请在运行和缓存所在的磁盘上腾出空间，或换一个磁盘。</translation>
    </message>
    <message>
        <source>Frees 12 bytes per weight on the card and needs 16 to 18 in the computer's memory.</source>
        <translation>显卡上每个权重省 12 字节，内存需要 16 到 18 字节。</translation>
    </message>
    <message>
        <source>Frees 2 bytes per weight on the card.</source>
        <translation>显卡上每个权重省 2 字节。</translation>
    </message>
    <message>
        <source>Freeze embeddings</source>
        <translation>冻结词嵌入</translation>
    </message>
    <message>
        <source>Freeze the embeddings and the first {layers} layers</source>
        <translation>冻结嵌入层和前 {layers} 层</translation>
    </message>
    <message>
        <source>From where pip takes packages.</source>
        <translation>pip 从哪里获取软件包。</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translation>冻结层数</translation>
    </message>
    <message>
        <source>Frozen lower layers</source>
        <translation>冻结下层</translation>
    </message>
    <message>
        <source>Full names of modules whose weights are collected together.</source>
        <translation>权重一起收集的模块的完整名称。</translation>
    </message>
    <message>
        <source>Full steps first</source>
        <translation>先做完整更新</translation>
    </message>
    <message>
        <source>Full training of 7B with the optimizer in the computer's memory: needs 160 GB of it, whatever the card. With less memory choose QLoRA.</source>
        <translation>全参数训练 7B，优化器放在内存中：无论什么显卡都需要 160 GB 内存。内存不够请选 QLoRA。</translation>
    </message>
    <message>
        <source>Full training of a 0.5B model that knows Chinese well, blocks of 1024 tokens: for 12 GB cards.</source>
        <translation>全参数训练中文能力较好的 0.5B 模型，每块 1024 个词元：适合 12 GB 显卡。</translation>
    </message>
    <message>
        <source>Full training of a 0.5B model with the optimizer in the computer's memory (16 GB or more), blocks of 512 tokens: for 8 GB cards.</source>
        <translation>全参数训练 0.5B 模型，优化器放在内存中（需 16 GB 以上），每块 512 个词元：适合 8 GB 显卡。</translation>
    </message>
    <message>
        <source>Full training of a 1.1B model with everything on the card, updated in pieces by ZeRO stage 3, blocks of 2048 tokens: for 24 GB cards.</source>
        <translation>全参数训练 1.1B 模型，全部放在显卡上，由 ZeRO 阶段 3 分段更新，块大小 2048 词元：适合 24 GB 显卡。</translation>
    </message>
    <message>
        <source>Further arguments of Transformers' TrainingArguments by their names, as the training interpreter's version has them.</source>
        <translation>Transformers 的 TrainingArguments 的其他参数，按训练解释器中该版本的名称填写。</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>GPU memory budget</source>
        <translation>显存预算</translation>
    </message>
    <message>
        <source>GPUDirect Storage</source>
        <translation>GPUDirect Storage</translation>
    </message>
    <message>
        <source>Generates text between training steps, for RLHF.</source>
        <translation>在训练步之间生成文本，用于 RLHF。</translation>
    </message>
    <message>
        <source>Generations of cards that one nvcc compiles for at once.</source>
        <translation>一个 nvcc 同时为多少代显卡编译。</translation>
    </message>
    <message>
        <source>Get the sources</source>
        <translation>获取源码</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>GiB in each phase. A phase that is chosen is shown in the cards.</source>
        <translation>各阶段所需的 GiB。选中某个阶段后，卡片显示该阶段。</translation>
    </message>
    <message>
        <source>Git for Windows has written DeepSpeed's symbolic links as small text files.</source>
        <translation>Git for Windows 把 DeepSpeed 的符号链接写成了很小的文本文件。</translation>
    </message>
    <message>
        <source>Give the container more shared memory: docker run --shm-size=8g or --ipc=host.</source>
        <translation>请给容器更多共享内存：docker run --shm-size=8g 或 --ipc=host。</translation>
    </message>
    <message>
        <source>Give the container or service more memory.</source>
        <translation>请给容器或服务分配更多内存。</translation>
    </message>
    <message>
        <source>Go on with fewer compilers at once</source>
        <translation>减少同时运行的编译器并继续</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Go to the next problem (F8)</source>
        <translation>转到下一个问题（F8）</translation>
    </message>
    <message>
        <source>Go to the wheel builder</source>
        <translation>转到 wheel 编译</translation>
    </message>
    <message>
        <source>Goes on where a weight received no gradient. Switched off, stage 2 stops there.</source>
        <translation>某个权重没有梯度时继续训练；关闭后阶段 2 会在此停止。</translation>
    </message>
    <message>
        <source>Good values</source>
        <translation>推荐值</translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation>梯度累积</translation>
    </message>
    <message>
        <source>Gradient checkpointing</source>
        <translation>梯度检查点</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Gradients and optimizer</source>
        <translation>梯度与优化器</translation>
    </message>
    <message>
        <source>Gradients are</source>
        <translation>梯度归并方式</translation>
    </message>
    <message>
        <source>Gradients are scaled down until their norm is at most this. 0 switches it off.</source>
        <translation>把梯度按比例缩小，使其范数不超过此值。0 表示关闭。</translation>
    </message>
    <message>
        <source>Gradients longer than this are shortened to it. 0: never.</source>
        <translation>梯度范数超过此值时缩小到此值。0：不裁剪。</translation>
    </message>
    <message>
        <source>Gradients that are averaged among devices at once. auto takes the square of the hidden size.</source>
        <translation>一次在设备间平均的梯度元素数。auto 取隐藏维度的平方。</translation>
    </message>
    <message>
        <source>Graph harvesting</source>
        <translation>图捕获</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Group of runs.</source>
        <translation>训练分组。</translation>
    </message>
    <message>
        <source>Guarded folder</source>
        <translation>受保护的文件夹</translation>
    </message>
    <message>
        <source>Halves activations. Weights, gradients and optimizer still take 16–18 bytes per parameter, since the optimizer keeps 32-bit weights.</source>
        <translation>激活值减半。权重、梯度和优化器状态仍是每个参数 16–18 字节，因为优化器保留 32 位权重。</translation>
    </message>
    <message>
        <source>Halves that part of the communication.</source>
        <translation>这部分通信量减半。</translation>
    </message>
    <message>
        <source>Have the name and password of an administrator ready for the installers.</source>
        <translation>安装程序会要求管理员的用户名和密码，请准备好。</translation>
    </message>
    <message>
        <source>Header files of the CUDA toolkit are not found: parts of it are not installed, or CUDA_HOME names another folder.</source>
        <translation>找不到 CUDA 工具包的头文件：有部分组件未安装，或者 CUDA_HOME 指向了别的文件夹。</translation>
    </message>
    <message>
        <source>Headers of the Windows SDK or of the compiler itself are not found: the component is missing, or the environment of the compiler is not set up.</source>
        <translation>找不到 Windows SDK 或编译器自身的头文件：缺少该组件，或者没有设置编译器的环境。</translation>
    </message>
    <message>
        <source>Here is {found}, but the {bracket} opened on line {line} is not closed yet. Write {closing} first.</source>
        <translation>这里是 {found}，但第 {line} 行的 {bracket} 还没有闭合。请先写 {closing}。</translation>
    </message>
    <message>
        <source>Here the configuration has already ended. Remove what follows, or remove the closing bracket before it.</source>
        <translation>配置到这里已经结束。请删除后面的内容，或删除它前面的右括号。</translation>
    </message>
    <message>
        <source>Hide all formulas</source>
        <translation>隐藏全部公式</translation>
    </message>
    <message>
        <source>Higher keeps more weights on each card.</source>
        <translation>越大，每张卡上常驻的权重越多。</translation>
    </message>
    <message>
        <source>Higher stages need less GPU memory on each device.</source>
        <translation>阶段越高，每个设备所需显存越少。</translation>
    </message>
    <message>
        <source>Highest learning rate</source>
        <translation>最高学习率</translation>
    </message>
    <message>
        <source>Highest learning rate of OneCycle.</source>
        <translation>OneCycle 的最高学习率。</translation>
    </message>
    <message>
        <source>Highest momentum</source>
        <translation>最大动量</translation>
    </message>
    <message>
        <source>Highest momentum of OneCycle.</source>
        <translation>OneCycle 的最大动量。</translation>
    </message>
    <message>
        <source>Highest trust ratio</source>
        <translation>最大信任比</translation>
    </message>
    <message>
        <source>How DeepSpeed saves and loads its checkpoints.</source>
        <translation>DeepSpeed 如何保存和加载检查点。</translation>
    </message>
    <message>
        <source>How Muon makes its update orthogonal.</source>
        <translation>Muon 把更新正交化的方法。</translation>
    </message>
    <message>
        <source>How a 1-bit optimizer communicates. Removed in DeepSpeed 0.19.7.</source>
        <translation>1 比特优化器的通信方式。DeepSpeed 0.19.7 已删除。</translation>
    </message>
    <message>
        <source>How attention is computed. sdpa: fused by PyTorch. eager: step by step. flash_attention_2: by the flash-attn package, which you install yourself; 16 bit on NVIDIA cards only.</source>
        <translation>注意力的计算方式。sdpa：由 PyTorch 融合计算。eager：逐步计算。flash_attention_2：使用需自行安装的 flash-attn 包，仅限 NVIDIA 显卡和 16 位。</translation>
    </message>
    <message>
        <source>How checkpoints are written.</source>
        <translation>检查点的写入方式。</translation>
    </message>
    <message>
        <source>How deep modules are listed; -1 lists all.</source>
        <translation>列出模块的深度，-1 表示全部。</translation>
    </message>
    <message>
        <source>How fast the learning rate falls after the cycle.</source>
        <translation>周期之后学习率下降的速度。</translation>
    </message>
    <message>
        <source>How fast the momentum changes after the cycle.</source>
        <translation>周期之后动量变化的速度。</translation>
    </message>
    <message>
        <source>How files on NVMe are read and written. Needs Linux and libaio.</source>
        <translation>NVMe 文件的读写方式，需要 Linux 和 libaio。</translation>
    </message>
    <message>
        <source>How many activation checkpoints there are, for the buffer of contiguous activations.</source>
        <translation>激活检查点的数量，供激活值连续存放的缓冲区使用。</translation>
    </message>
    <message>
        <source>How many devices share one sequence (Ulysses). The number of devices is divided by it.</source>
        <translation>多少个设备共同处理一个序列（Ulysses）。设备数会除以它。</translation>
    </message>
    <message>
        <source>How many of the most expensive modules are listed.</source>
        <translation>列出开销最大的几个模块。</translation>
    </message>
    <message>
        <source>How much DeepSpeed writes: debug, info, warning or error.</source>
        <translation>DeepSpeed 写多少日志：debug、info、warning 或 error。</translation>
    </message>
    <message>
        <source>How much LRRangeTest raises it each time.</source>
        <translation>LRRangeTest 每次提高多少。</translation>
    </message>
    <message>
        <source>How much of the forward pass is computed again, 1.0 with gradient checkpointing.</source>
        <translation>前向传播中重新计算的比例，使用梯度检查点时为 1.0。</translation>
    </message>
    <message>
        <source>How often DeepSpeed prints its progress. Accelerate switches this off.</source>
        <translation>DeepSpeed 隔多少步打印一次进度。Accelerate 会把它关闭。</translation>
    </message>
    <message>
        <source>How often the whole text is seen.</source>
        <translation>全部文本训练几遍。</translation>
    </message>
    <message>
        <source>How samples per second are measured.</source>
        <translation>如何测量每秒样本数。</translation>
    </message>
    <message>
        <source>How the bytes of the files are read.</source>
        <translation>读取文件所用的字符编码。</translation>
    </message>
    <message>
        <source>How the devices' gradients are combined: their mean or their sum. Stage 3 knows only the mean.</source>
        <translation>各设备的梯度取平均值还是求和。阶段 3 只支持平均值。</translation>
    </message>
    <message>
        <source>How the learning rate falls after warm-up, where DeepSpeed's file has no scheduler. The article's files have one, WarmupDecayLR, which falls in a line to zero.</source>
        <translation>预热之后学习率如何下降，仅在 DeepSpeed 配置没有 scheduler 时使用。文章的配置中有 WarmupDecayLR，它会线性降到零。</translation>
    </message>
    <message>
        <source>How the loss is computed. whole: with the logits of all tokens at once, as Transformers does. chunked: over 64 MiB of logits at a time, with the same result. liger: by the kernels of the liger-kernel package, which it needs besides Triton and a card.</source>
        <translation>损失的计算方式。whole：一次用全部词元的 logits，与 Transformers 相同。chunked：每次只算 64 MiB 的 logits，结果相同。liger：用 liger-kernel 包的内核，除该包外还需要 Triton 和显卡。</translation>
    </message>
    <message>
        <source>How the throughput is measured.</source>
        <translation>如何测量吞吐量。</translation>
    </message>
    <message>
        <source>Hub configuration</source>
        <translation>Hub 数据集配置</translation>
    </message>
    <message>
        <source>Hub data set</source>
        <translation>Hub 数据集</translation>
    </message>
    <message>
        <source>Hybrid engine</source>
        <translation>混合引擎</translation>
    </message>
    <message>
        <source>If the file belongs to an op that training does not need, leave the op out; otherwise try another version of DeepSpeed or another toolset.</source>
        <translation>如果该文件属于训练不需要的算子，请去掉该算子；否则请换用其他版本的 DeepSpeed 或其他工具集。</translation>
    </message>
    <message>
        <source>If the file belongs to an op that training does not need, leave the op out; otherwise try another version of DeepSpeed or of the CUDA toolkit.</source>
        <translation>如果该文件属于训练不需要的算子，请去掉该算子；否则请换用其他版本的 DeepSpeed 或 CUDA 工具包。</translation>
    </message>
    <message>
        <source>If the file belongs to an op that training does not need, leave the op out; otherwise try another version of DeepSpeed or of the compiler.</source>
        <translation>如果该文件属于训练不需要的算子，请去掉该算子；否则请换用其他版本的 DeepSpeed 或编译器。</translation>
    </message>
    <message>
        <source>If there is one, install its driver. Otherwise choose the CPU, or another computer.</source>
        <translation>如果有显卡，请安装它的驱动。否则请选择 CPU，或换一台电脑。</translation>
    </message>
    <message>
        <source>If training shall use a GPU, install a torch with CUDA before building.</source>
        <translation>如果要用 GPU 训练，请在编译之前安装支持 CUDA 的 torch。</translation>
    </message>
    <message>
        <source>Ignore what is in the output folder</source>
        <translation>忽略输出文件夹中的已有内容</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a DeepSpeed configuration</source>
        <translation>导入 DeepSpeed 配置</translation>
    </message>
    <message>
        <source>Important share</source>
        <translation>重要梯度比例</translation>
    </message>
    <message>
        <source>In 16 bit and without gradient checkpointing each token keeps layers × (20 × hidden + 4 × key-value width + 8 × intermediate) bytes: 22.8 GiB for a block of 4096 in Llama-2-7B. Logits add 12–14 bytes per token and vocabulary entry: 1.7 GiB.</source>
        <translation>16 位且不用梯度检查点时，每个词元保留 层数 ×（20 × 隐藏维度 + 4 × 键值宽度 + 8 × 中间维度）字节：Llama-2-7B 一个 4096 的块占 22.8 GiB。logits 另需每个词元、每个词表项 12–14 字节：1.7 GiB。</translation>
    </message>
    <message>
        <source>In an environment of its own, torch and DeepSpeed cannot break other programs, nor these them.</source>
        <translation>在单独的环境里，torch 和 DeepSpeed 与其他程序互不影响。</translation>
    </message>
    <message>
        <source>In proportion.</source>
        <translation>与轮数成正比。</translation>
    </message>
    <message>
        <source>In proportion. Rank 64 on all linear layers of Llama-2-7B is 160 million parameters, 2.4 GiB with gradients and optimizer.</source>
        <translation>与秩成正比。Llama-2-7B 的全部线性层用秩 64 时有 1.6 亿个参数，连同梯度和优化器状态共 2.4 GiB。</translation>
    </message>
    <message>
        <source>In the Linux, install python3-venv, build-essential, libaio-dev and the CUDA toolkit {cuda}, without a driver.</source>
        <translation>在 Linux 中安装 python3-venv、build-essential、libaio-dev 和 CUDA {cuda} 工具包，不要安装驱动。</translation>
    </message>
    <message>
        <source>In the Linux, make a training environment with {torch} from {url} and {deepspeed}.</source>
        <translation>在 Linux 中创建训练环境，安装来自 {url} 的 {torch} 以及 {deepspeed}。</translation>
    </message>
    <message>
        <source>In the NVIDIA Control Panel, Manage 3D settings, set CUDA - Sysmem Fallback Policy to Prefer No Sysmem Fallback for python.exe: then it fails at once instead of crawling.</source>
        <translation>在 NVIDIA 控制面板的“管理 3D 设置”中，为 python.exe 把 CUDA - Sysmem Fallback Policy（系统内存回退策略）设为 Prefer No Sysmem Fallback：这样会立即报错，而不是变得极慢。</translation>
    </message>
    <message>
        <source>In the Visual Studio Installer add a Windows 10 or 11 SDK and the C++ build tools, then build in the environment of vcvars64.bat.</source>
        <translation>在 Visual Studio Installer 中添加 Windows 10 或 11 SDK 和 C++ 生成工具，然后在 vcvars64.bat 的环境中编译。</translation>
    </message>
    <message>
        <source>In the Visual Studio Installer add a Windows 10 or 11 SDK, then build in the environment of vcvars64.bat.</source>
        <translation>在 Visual Studio Installer 中添加 Windows 10 或 11 SDK，然后在 vcvars64.bat 的环境中编译。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>当前占用</translation>
    </message>
    <message>
        <source>Inside WSL2 DeepSpeed runs as on Linux: several cards, NVMe offload, ops that compile by themselves.</source>
        <translation>在 WSL2 里，DeepSpeed 与在 Linux 上一样：可用多张显卡、NVMe 卸载，算子会自行编译。</translation>
    </message>
    <message>
        <source>Install DeepSpeed 0.14.1 or later.</source>
        <translation>安装 DeepSpeed 0.14.1 或更高版本。</translation>
    </message>
    <message>
        <source>Install DeepSpeed again; see that its path holds no unusual characters.</source>
        <translation>重新安装 DeepSpeed；请确认其路径中没有特殊字符。</translation>
    </message>
    <message>
        <source>Install DeepSpeed {version}, which was compiled for this torch.</source>
        <translation>请安装为这个 torch 编译的 DeepSpeed {version}。</translation>
    </message>
    <message>
        <source>Install Git for Windows so that git is on PATH. DeepSpeed 0.15.2 and later need it even where DS_BUILD_STRING is set.</source>
        <translation>安装 Git for Windows，使 git 在 PATH 中。DeepSpeed 0.15.2 及更高版本即使设置了 DS_BUILD_STRING 也需要它。</translation>
    </message>
    <message>
        <source>Install Git for Windows.</source>
        <translation>安装 Git for Windows。</translation>
    </message>
    <message>
        <source>Install Python 3.11 (64-bit) from python.org and make a virtual environment.</source>
        <translation>从 python.org 安装 Python 3.11（64 位），并创建虚拟环境。</translation>
    </message>
    <message>
        <source>Install Python 3.11 (64-bit) from python.org.</source>
        <translation>从 python.org 安装 Python 3.11（64 位）。</translation>
    </message>
    <message>
        <source>Install Python from python.org and choose it in the program.</source>
        <translation>从 python.org 安装 Python，并在本程序中选择它。</translation>
    </message>
    <message>
        <source>Install Ubuntu 22.04 in WSL.</source>
        <translation>在 WSL 中安装 Ubuntu 22.04。</translation>
    </message>
    <message>
        <source>Install Ubuntu 22.04.</source>
        <translation>安装 Ubuntu 22.04。</translation>
    </message>
    <message>
        <source>Install WSL with Ubuntu 22.04 as administrator and restart.</source>
        <translation>以管理员身份安装 WSL 和 Ubuntu 22.04，然后重启。</translation>
    </message>
    <message>
        <source>Install a driver from {own} on.</source>
        <translation>安装 {own} 或更新的驱动。</translation>
    </message>
    <message>
        <source>Install a newer DeepSpeed, 0.9 or later.</source>
        <translation>安装更新的 DeepSpeed，0.9 或更高版本。</translation>
    </message>
    <message>
        <source>Install a newer driver from nvidia.com; any newer one serves older CUDA versions too.</source>
        <translation>从 nvidia.com 安装更新的驱动；任何更新的驱动也支持较旧的 CUDA 版本。</translation>
    </message>
    <message>
        <source>Install a newer gcc and g++ and build with CC and CXX set to them.</source>
        <translation>安装更新的 gcc 和 g++，并将 CC 和 CXX 设为它们后再编译。</translation>
    </message>
    <message>
        <source>Install a newer pydantic.</source>
        <translation>请安装更新的 pydantic。</translation>
    </message>
    <message>
        <source>Install a newer torch.</source>
        <translation>请安装更新的 torch。</translation>
    </message>
    <message>
        <source>Install a torch whose CUDA version knows the card.</source>
        <translation>安装 CUDA 版本认识这张显卡的 torch。</translation>
    </message>
    <message>
        <source>Install another build of torch.</source>
        <translation>请安装另一种构建的 torch。</translation>
    </message>
    <message>
        <source>Install everything with pip</source>
        <translation>全部用 pip 安装</translation>
    </message>
    <message>
        <source>Install g++-{newest} and set CC and CXX to it.</source>
        <translation>请安装 g++-{newest}，并把 CC 和 CXX 设为它。</translation>
    </message>
    <message>
        <source>Install gcc and g++ (the package build-essential of Debian and Ubuntu).</source>
        <translation>安装 gcc 和 g++（Debian 和 Ubuntu 的软件包 build-essential）。</translation>
    </message>
    <message>
        <source>Install gcc and g++ of a version that the CUDA toolkit takes, or on Windows build in the environment of vcvars64.bat.</source>
        <translation>安装 CUDA 工具包支持的版本的 gcc 和 g++；在 Windows 上则在 vcvars64.bat 的环境中编译。</translation>
    </message>
    <message>
        <source>Install gcc {newest} beside it, and set CC and CXX to it.</source>
        <translation>另外安装 gcc {newest}，并把 CC 和 CXX 指向它。</translation>
    </message>
    <message>
        <source>Install gcc {newest} beside it.</source>
        <translation>请另外安装 gcc {newest}。</translation>
    </message>
    <message>
        <source>Install gcc-{gcc} and g++-{gcc} and build with CC=gcc-{gcc} CXX=g++-{gcc}.</source>
        <translation>安装 gcc-{gcc} 和 g++-{gcc}，并用 CC=gcc-{gcc} CXX=g++-{gcc} 编译。</translation>
    </message>
    <message>
        <source>Install git.</source>
        <translation>请安装 git。</translation>
    </message>
    <message>
        <source>Install it</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Install it after torch.</source>
        <translation>在安装 torch 之后安装它。</translation>
    </message>
    <message>
        <source>Install it and prove it</source>
        <translation>安装并证实</translation>
    </message>
    <message>
        <source>Install it as administrator and restart.</source>
        <translation>以管理员身份安装，然后重启。</translation>
    </message>
    <message>
        <source>Install it before you offload to NVMe.</source>
        <translation>卸载到 NVMe 之前请安装它。</translation>
    </message>
    <message>
        <source>Install it with pip.</source>
        <translation>用 pip 安装它。</translation>
    </message>
    <message>
        <source>Install it, for example with apt install build-essential.</source>
        <translation>请安装它，例如用 apt install build-essential。</translation>
    </message>
    <message>
        <source>Install its development package, for example python3-dev.</source>
        <translation>请安装它的开发包，例如 python3-dev。</translation>
    </message>
    <message>
        <source>Install its development package; for curand, cublas and cudart install the CUDA toolkit and set CUDA_HOME, for aio install libaio-dev.</source>
        <translation>安装它的开发包；curand、cublas 和 cudart 请安装 CUDA 工具包并设置 CUDA_HOME，aio 请安装 libaio-dev。</translation>
    </message>
    <message>
        <source>Install numpy&lt;2 beside torch 2.2 and older, or newer versions of the packages.</source>
        <translation>torch 2.2 及更旧的版本请搭配 numpy&lt;2，或安装这些软件包的更新版本。</translation>
    </message>
    <message>
        <source>Install pip, setuptools, wheel and build in the training environment.</source>
        <translation>在训练环境中安装 pip、setuptools、wheel 和 build。</translation>
    </message>
    <message>
        <source>Install py-cpuinfo in the training environment and build again.</source>
        <translation>在训练环境中安装 py-cpuinfo，然后重新编译。</translation>
    </message>
    <message>
        <source>Install py-cpuinfo in the training environment.</source>
        <translation>在训练环境中安装 py-cpuinfo。</translation>
    </message>
    <message>
        <source>Install pydantic 2.7 or newer; DeepSpeed before 0.15 does not work with it.</source>
        <translation>安装 pydantic 2.7 或更新版本；0.15 以前的 DeepSpeed 不能与它一起使用。</translation>
    </message>
    <message>
        <source>Install setuptools in the training environment.</source>
        <translation>在训练环境中安装 setuptools。</translation>
    </message>
    <message>
        <source>Install setuptools&lt;81 in the training environment and build without isolation.</source>
        <translation>在训练环境中安装 setuptools&lt;81，编译时不使用隔离环境。</translation>
    </message>
    <message>
        <source>Install the 64-bit Python 3.11 from python.org, make a virtual environment with it and choose that.</source>
        <translation>请从 python.org 安装 64 位 Python 3.11，用它创建虚拟环境并选择该环境。</translation>
    </message>
    <message>
        <source>Install the Build Tools 2022 with the C++ workload and the toolset 14.39.</source>
        <translation>安装生成工具（Build Tools）2022，选上 C++ 工作负荷和工具集 14.39。</translation>
    </message>
    <message>
        <source>Install the CUDA toolkit that torch was built with and set CUDA_HOME to its folder.</source>
        <translation>安装 torch 编译时所用的 CUDA 工具包，并将 CUDA_HOME 设为它的文件夹。</translation>
    </message>
    <message>
        <source>Install the CUDA toolkit that torch was built with, set CUDA_HOME and CUDA_PATH to it, and start the program again.</source>
        <translation>安装 torch 编译时所用的 CUDA 工具包，将 CUDA_HOME 和 CUDA_PATH 设为它的文件夹，然后重新启动本程序。</translation>
    </message>
    <message>
        <source>Install the CUDA toolkit whose version torch was built with, all its development parts included, and set CUDA_HOME to its folder.</source>
        <translation>安装与 torch 编译时版本相同的 CUDA 工具包，包括其全部开发组件，并将 CUDA_HOME 设为它的文件夹。</translation>
    </message>
    <message>
        <source>Install the CUDA toolkit with nvcc and set CUDA_HOME to its folder; DeepSpeed 0.14.5 to 0.19.4 wants nvcc each time it is imported.</source>
        <translation>安装带 nvcc 的 CUDA 工具包，并将 CUDA_HOME 设为它的文件夹；DeepSpeed 0.14.5 到 0.19.4 每次导入时都需要 nvcc。</translation>
    </message>
    <message>
        <source>Install the CUDA toolkit {cuda} with its Development parts; others may stay.</source>
        <translation>安装 CUDA 工具包 {cuda}，包括 Development 部分；其他版本可以保留。</translation>
    </message>
    <message>
        <source>Install the Microsoft Visual C++ Redistributable for x64, then install torch again in the training environment; never download single DLL files.</source>
        <translation>安装 Microsoft Visual C++ 可再发行组件（x64），然后在训练环境中重新安装 torch；切勿单独下载 DLL 文件。</translation>
    </message>
    <message>
        <source>Install the Microsoft Visual C++ Redistributable for x64.</source>
        <translation>安装 Microsoft Visual C++ 可再发行组件（x64）。</translation>
    </message>
    <message>
        <source>Install the Visual C++ 2015-2022 Redistributable (x64).</source>
        <translation>安装 Visual C++ 2015-2022 可再发行组件（x64）。</translation>
    </message>
    <message>
        <source>Install the Visual Studio Build Tools with the C++ workload and build in the environment of vcvars64.bat.</source>
        <translation>安装带 C++ 工作负载的 Visual Studio 生成工具（Build Tools），并在 vcvars64.bat 的环境中编译。</translation>
    </message>
    <message>
        <source>Install the Visual Studio Build Tools with the C++ workload and the toolset 14.39.</source>
        <translation>请安装 Visual Studio 生成工具（Build Tools），选上 C++ 工作负荷和工具集 14.39。</translation>
    </message>
    <message>
        <source>Install the driver of the GPU; inside WSL2 install it in Windows only.</source>
        <translation>安装 GPU 的驱动；使用 WSL2 时只在 Windows 中安装。</translation>
    </message>
    <message>
        <source>Install the headers of this Python.</source>
        <translation>请安装这个 Python 的头文件。</translation>
    </message>
    <message>
        <source>Install the official wheel</source>
        <translation>安装官方 wheel 包</translation>
    </message>
    <message>
        <source>Install the official wheel of {name} {version}.</source>
        <translation>安装 {name} {version} 的官方 wheel 包。</translation>
    </message>
    <message>
        <source>Install the other packages</source>
        <translation>安装其余软件包</translation>
    </message>
    <message>
        <source>Install the package python3-venv, or on Windows use a Python from python.org.</source>
        <translation>安装软件包 python3-venv；在 Windows 上则使用来自 python.org 的 Python。</translation>
    </message>
    <message>
        <source>Install the toolkit with all its development parts (cudart, cublas, curand, cusparse, cusolver, nvtx, thrust) and set CUDA_HOME to it.</source>
        <translation>安装工具包及其全部开发组件（cudart、cublas、curand、cusparse、cusolver、nvtx、thrust），并将 CUDA_HOME 设为它的文件夹。</translation>
    </message>
    <message>
        <source>Install the torch of this way of training into {path}.</source>
        <translation>请在 {path} 中安装与这种训练方式相配的 torch。</translation>
    </message>
    <message>
        <source>Install the torch of this way of training.</source>
        <translation>安装与这种训练方式相配的 torch。</translation>
    </message>
    <message>
        <source>Install the torch that they were compiled for: {torch}.</source>
        <translation>请安装编译这些算子时所用的 torch：{torch}。</translation>
    </message>
    <message>
        <source>Install the version of pydantic that this DeepSpeed asks for.</source>
        <translation>安装此 DeepSpeed 要求的 pydantic 版本。</translation>
    </message>
    <message>
        <source>Install the wheel in place of any DeepSpeed that is there.</source>
        <translation>安装 wheel 包，替换已有的 DeepSpeed。</translation>
    </message>
    <message>
        <source>Install them and go on</source>
        <translation>安装它们并继续</translation>
    </message>
    <message>
        <source>Install them with pip.</source>
        <translation>用 pip 安装它们。</translation>
    </message>
    <message>
        <source>Install them.</source>
        <translation>请安装它们。</translation>
    </message>
    <message>
        <source>Install this program in the Linux and copy the data and models there, not to /mnt/c.</source>
        <translation>在 Linux 中安装本程序，并把数据和模型复制到那里，不要放在 /mnt/c。</translation>
    </message>
    <message>
        <source>Install torch</source>
        <translation>安装 torch</translation>
    </message>
    <message>
        <source>Install torch again in the training environment, with the CUDA build that fits the toolkit.</source>
        <translation>在训练环境中重新安装 torch，选择与工具包匹配的 CUDA 版本。</translation>
    </message>
    <message>
        <source>Install torch first and build with --no-build-isolation (pip) or --no-isolation (build).</source>
        <translation>先安装 torch，编译时加上 --no-build-isolation（pip）或 --no-isolation（build）。</translation>
    </message>
    <message>
        <source>Install torch from the index of the CUDA version, such as https://download.pytorch.org/whl/cu118.</source>
        <translation>从对应 CUDA 版本的索引安装 torch，例如 https://download.pytorch.org/whl/cu118。</translation>
    </message>
    <message>
        <source>Install torch's build with CUDA.</source>
        <translation>请安装带 CUDA 的 torch。</translation>
    </message>
    <message>
        <source>Install what DeepSpeed's setup imports.</source>
        <translation>安装 DeepSpeed 的安装脚本要导入的包。</translation>
    </message>
    <message>
        <source>Install what its setup needs</source>
        <translation>安装 setup 所需的包</translation>
    </message>
    <message>
        <source>Install what the lines above name and put it on PATH: git, bash, nvcc or cl.</source>
        <translation>安装上面几行提到的程序并加入 PATH：git、bash、nvcc 或 cl。</translation>
    </message>
    <message>
        <source>Install what the training environment is missing.</source>
        <translation>安装训练环境缺少的部分。</translation>
    </message>
    <message>
        <source>Install {names}.</source>
        <translation>请安装 {names}。</translation>
    </message>
    <message>
        <source>Install {name} {lowest} or newer.</source>
        <translation>请安装 {name} {lowest} 或更新的版本。</translation>
    </message>
    <message>
        <source>Install {pin}.</source>
        <translation>请安装 {pin}。</translation>
    </message>
    <message>
        <source>Install {torch} from {url}.</source>
        <translation>从 {url} 安装 {torch}。</translation>
    </message>
    <message>
        <source>Internal checks</source>
        <translation>内部检查</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>It acts only at ZeRO stage {stages}; the stage is {stage}.</source>
        <translation>仅在 ZeRO 阶段 {stages} 起作用；当前阶段为 {stage}。</translation>
    </message>
    <message>
        <source>It acts only where fp16.loss_scale is 0.</source>
        <translation>仅当 fp16.loss_scale 为 0 时起作用。</translation>
    </message>
    <message>
        <source>It acts only where offload_{what}.device is cpu or nvme.</source>
        <translation>仅当 offload_{what}.device 为 cpu 或 nvme 时起作用。</translation>
    </message>
    <message>
        <source>It acts only where {name} is on.</source>
        <translation>仅当 {name} 开启时起作用。</translation>
    </message>
    <message>
        <source>It acts only with a {section} section.</source>
        <translation>仅在有 {section} 一节时起作用。</translation>
    </message>
    <message>
        <source>It acts only with offloading to NVMe.</source>
        <translation>仅在卸载到 NVMe 时起作用。</translation>
    </message>
    <message>
        <source>It can go on in the background; the next start of this window shows it again.</source>
        <translation>训练可以在后台继续，下次打开本窗口时会重新显示。</translation>
    </message>
    <message>
        <source>It does not train: {phase} failed. {error}</source>
        <translation>无法训练：{phase}失败。{error}</translation>
    </message>
    <message>
        <source>It ended with exit code {code}, and no line of the log is one that is known: {line}</source>
        <translation>以退出码 {code} 结束，日志中没有一行是已知的：{line}</translation>
    </message>
    <message>
        <source>It ended with exit code {code}.</source>
        <translation>以退出码 {code} 结束。</translation>
    </message>
    <message>
        <source>It failed, and no line of the log is one that is known.</source>
        <translation>失败了，日志中没有一行是已知的。</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>失败。</translation>
    </message>
    <message>
        <source>It holds {names}, for torch {torch}.</source>
        <translation>包含 {names}，适用于 torch {torch}。</translation>
    </message>
    <message>
        <source>It is asked for by its version; nothing to do.</source>
        <translation>编译时会按版本号指定它；无需处理。</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>It is installed in {path}.</source>
        <translation>已安装到 {path}。</translation>
    </message>
    <message>
        <source>It is stopped when the window closes, and can be gone on with later from where it stands.</source>
        <translation>窗口关闭时它会停止，以后可以从停下的地方继续。</translation>
    </message>
    <message>
        <source>It must be above {low}, at most {high}.</source>
        <translation>须大于 {low}，不超过 {high}。</translation>
    </message>
    <message>
        <source>It must be above {low}.</source>
        <translation>须大于 {low}。</translation>
    </message>
    <message>
        <source>It must be from {low} to below {high}.</source>
        <translation>须在 {low} 到 {high} 之间（不含 {high}）。</translation>
    </message>
    <message>
        <source>It must be from {low} to {high}.</source>
        <translation>须在 {low} 到 {high} 之间。</translation>
    </message>
    <message>
        <source>It must be {low} or more.</source>
        <translation>须不小于 {low}。</translation>
    </message>
    <message>
        <source>It needs GPUDirect Storage (cufile).</source>
        <translation>需要 GPUDirect Storage（cufile）。</translation>
    </message>
    <message>
        <source>It needs Intel oneCCL (CCL_ROOT).</source>
        <translation>需要 Intel oneCCL（CCL_ROOT）。</translation>
    </message>
    <message>
        <source>It needs libaio with its headers.</source>
        <translation>需要 libaio 及其头文件。</translation>
    </message>
    <message>
        <source>It needs no card and is slow: for trials and small models.</source>
        <translation>不需要显卡，但速度慢：适合试验和小模型。</translation>
    </message>
    <message>
        <source>It needs the package deepspeed-kernels, which exists for Linux only.</source>
        <translation>需要 deepspeed-kernels 包，它只有 Linux 版。</translation>
    </message>
    <message>
        <source>It needs the sources of NVIDIA CUTLASS (CUTLASS_PATH).</source>
        <translation>需要 NVIDIA CUTLASS 的源码（CUTLASS_PATH）。</translation>
    </message>
    <message>
        <source>It needs torch 1.x and triton 1.0.0.</source>
        <translation>需要 torch 1.x 和 triton 1.0.0。</translation>
    </message>
    <message>
        <source>It needs triton and a card of compute capability 8.0 or higher.</source>
        <translation>需要 triton 和计算能力 8.0 或更高的显卡。</translation>
    </message>
    <message>
        <source>It touched memory that is not its own (access violation), often after a failed allocation in a native library.</source>
        <translation>训练进程访问了不属于它的内存（访问冲突），常见于原生库分配内存失败之后。</translation>
    </message>
    <message>
        <source>It trains, but on the processor: {sentence}</source>
        <translation>可以训练，但用的是处理器：{sentence}</translation>
    </message>
    <message>
        <source>It trains, but {op} was built and does not load: {error}</source>
        <translation>可以训练，但 {op} 已编译却无法加载：{error}</translation>
    </message>
    <message>
        <source>It was closed from outside (Ctrl+C or the end of the session).</source>
        <translation>训练进程被外部关闭（Ctrl+C 或会话结束）。</translation>
    </message>
    <message>
        <source>It was not tried yet.</source>
        <translation>尚未测试。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Its heap was damaged.</source>
        <translation>训练进程的堆已损坏。</translation>
    </message>
    <message>
        <source>Its ops were compiled for torch {torch} and CUDA {cuda}.</source>
        <translation>它的算子是为 torch {torch} 和 CUDA {cuda} 编译的。</translation>
    </message>
    <message>
        <source>Its optimizers for offloading and fused steps were not compiled in advance.</source>
        <translation>它用于卸载和融合更新的优化器没有预先编译。</translation>
    </message>
    <message>
        <source>Its stack overflowed.</source>
        <translation>训练进程的栈溢出。</translation>
    </message>
    <message>
        <source>Keep activations in RAM</source>
        <translation>激活值放在内存</translation>
    </message>
    <message>
        <source>Keep line breaks</source>
        <translation>保留换行</translation>
    </message>
    <message>
        <source>Keep the last block</source>
        <translation>保留最后一块</translation>
    </message>
    <message>
        <source>Keep the line break at the end of each line of a text file.</source>
        <translation>保留文本文件每行末尾的换行符。</translation>
    </message>
    <message>
        <source>Keep the tokens that do not fill the last block, padded and without effect on the loss. Off: they are dropped.</source>
        <translation>保留不足一整块的末尾词元，并用不影响损失的填充补齐。关：丢弃这些词元。</translation>
    </message>
    <message>
        <source>Keep this environment and mend it</source>
        <translation>保留这个环境并修好它</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>后台继续</translation>
    </message>
    <message>
        <source>Keep {kept} checkpoints</source>
        <translation>保留 {kept} 个检查点</translation>
    </message>
    <message>
        <source>Keeps Adam from dividing by zero.</source>
        <translation>防止 Adam 除以零。</translation>
    </message>
    <message>
        <source>Keeps Adam's moments in bf16. Only together with bf16 master weights.</source>
        <translation>Adam 的动量用 bf16 保存，必须同时启用 bf16 主权重。</translation>
    </message>
    <message>
        <source>Keeps Muon's momentum in memory where the other states lie on NVMe.</source>
        <translation>其他状态在 NVMe 时，把 Muon 的动量留在内存。</translation>
    </message>
    <message>
        <source>Keeps a second copy of the weights partitioned over this many devices of one computer, so that the backward pass needs no other computer. 1 switches it off.</source>
        <translation>在一台机器的这么多设备上再保留一份分片权重，使反向传播不需要其他机器。1 表示关闭。</translation>
    </message>
    <message>
        <source>Keeps master weights and gradients in bf16. Less memory, but small updates get lost.</source>
        <translation>主权重和梯度用 bf16 保存，更省内存，但很小的更新会丢失。</translation>
    </message>
    <message>
        <source>Keeps master weights and gradients in fp16 instead of 32 bits. Only with the optimizer in the computer's memory.</source>
        <translation>主权重和梯度用 fp16 而不是 32 位保存，仅用于优化器卸载到内存时。</translation>
    </message>
    <message>
        <source>Keeps only the input of each layer and computes the rest again. Transformers 5.23 and newer call it activation_checkpointing.</source>
        <translation>只保留每层的输入，其余重新计算。Transformers 5.23 及更新版本称为 activation_checkpointing。</translation>
    </message>
    <message>
        <source>Keeps the moments of an offloaded Adam in 32 bits. Switched off, they have the format of the weights.</source>
        <translation>卸载的 Adam 用 32 位保存动量；关闭后与权重格式相同。</translation>
    </message>
    <message>
        <source>Keeps the state in memory that cannot be paged out, which cards read faster. Off by default before DeepSpeed 0.19.5.</source>
        <translation>状态放在不能换出的内存里，显卡读取更快。DeepSpeed 0.19.5 之前默认关闭。</translation>
    </message>
    <message>
        <source>Keeps the weights in memory that cannot be paged out, which cards read faster. Off by default before DeepSpeed 0.19.5.</source>
        <translation>权重放在不能换出的内存里，显卡读取更快。DeepSpeed 0.19.5 之前默认关闭。</translation>
    </message>
    <message>
        <source>Keeps weights that do not learn in 8 bits, as with LoRA.</source>
        <translation>把不参与训练的权重（例如使用 LoRA 时冻结的原权重）用 8 位保存。</translation>
    </message>
    <message>
        <source>Kept in 32 bits</source>
        <translation>保持 32 位</translation>
    </message>
    <message>
        <source>Key of an experiment that goes on.</source>
        <translation>要继续的实验的密钥。</translation>
    </message>
    <message>
        <source>Key of your account; better kept in the environment.</source>
        <translation>账号密钥，最好放在环境变量里。</translation>
    </message>
    <message>
        <source>Kind of drive</source>
        <translation>磁盘类型</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>LLaMA-Factory configuration</source>
        <translation>LLaMA-Factory 配置</translation>
    </message>
    <message>
        <source>LLaMA-Factory's own defaults were taken over, since nothing else is given: {values}.</source>
        <translation>文件未指定以下参数，已沿用 LLaMA-Factory 自身的默认值：{values}。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger is faster until the card is busy all the time.</source>
        <translation>越大越快，直到显卡一直满载为止。</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>最近检查点</translation>
    </message>
    <message>
        <source>Last share</source>
        <translation>结束比例</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Later steps</source>
        <translation>后续各步</translation>
    </message>
    <message>
        <source>Layer dropping</source>
        <translation>逐层丢弃</translation>
    </message>
    <message>
        <source>Layers that learn with all their weights beside the adapters.</source>
        <translation>除适配器外，全部权重都参与训练的层。</translation>
    </message>
    <message>
        <source>Layers trained whole</source>
        <translation>完整训练的层</translation>
    </message>
    <message>
        <source>Leaf classes</source>
        <translation>叶子类</translation>
    </message>
    <message>
        <source>Leaf modules</source>
        <translation>叶子模块</translation>
    </message>
    <message>
        <source>Leaf name endings</source>
        <translation>叶子名称后缀</translation>
    </message>
    <message>
        <source>Leaf names</source>
        <translation>叶子名称</translation>
    </message>
    <message>
        <source>Lean linear layers</source>
        <translation>省显存的线性层</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Learning rate at the end of the warm-up. auto takes the run's learning rate.</source>
        <translation>预热结束时的学习率。auto 取本次训练的学习率。</translation>
    </message>
    <message>
        <source>Learning rate at the start of the warm-up. auto takes 0.</source>
        <translation>预热开始时的学习率。auto 取 0。</translation>
    </message>
    <message>
        <source>Learning rate at which LRRangeTest starts.</source>
        <translation>LRRangeTest 的起始学习率。</translation>
    </message>
    <message>
        <source>Learning rate of the weights that Adam updates beside Muon.</source>
        <translation>Muon 之外由 Adam 更新的权重的学习率。</translation>
    </message>
    <message>
        <source>Learning rate of the weights that Muon updates.</source>
        <translation>由 Muon 更新的权重的学习率。</translation>
    </message>
    <message>
        <source>Learning rate schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>Learning: {effect}</source>
        <translation>对学习的影响：{effect}</translation>
    </message>
    <message>
        <source>Leave it out with DS_BUILD_AIO=0, or build 0.15.1 or later.</source>
        <translation>用 DS_BUILD_AIO=0 去掉它，或编译 0.15.1 或更高版本。</translation>
    </message>
    <message>
        <source>Leave it out with DS_BUILD_DEEP_COMPILE=0.</source>
        <translation>用 DS_BUILD_DEEP_COMPILE=0 去掉它。</translation>
    </message>
    <message>
        <source>Leave the op out with its DS_BUILD variable, or build 0.15.1 or later.</source>
        <translation>用该算子的 DS_BUILD 变量去掉它，或编译 0.15.1 或更高版本。</translation>
    </message>
    <message>
        <source>Leave them out with DS_BUILD_CUTLASS_OPS=0 and DS_BUILD_RAGGED_DEVICE_OPS=0.</source>
        <translation>用 DS_BUILD_CUTLASS_OPS=0 和 DS_BUILD_RAGGED_DEVICE_OPS=0 去掉它们。</translation>
    </message>
    <message>
        <source>Leave them out with DS_BUILD_TRANSFORMER_INFERENCE=0; training does not need them.</source>
        <translation>用 DS_BUILD_TRANSFORMER_INFERENCE=0 去掉它们；训练不需要它们。</translation>
    </message>
    <message>
        <source>Leave this op out and go on</source>
        <translation>去掉此算子并继续</translation>
    </message>
    <message>
        <source>Leaves an incomplete last batch out. Transformers makes the batches itself.</source>
        <translation>丢弃不完整的最后一批。批次由 Transformers 自己组织。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Left layers out while training. Removed in DeepSpeed 0.19.8.</source>
        <translation>训练时跳过一些层。DeepSpeed 0.19.8 已删除。</translation>
    </message>
    <message>
        <source>Length of a training sequence. Documents are joined and cut into blocks of this length. Empty: the model's length, at most 1024.</source>
        <translation>训练序列的长度。文档拼接后按此长度切块。留空：取模型的长度，最多 1024。</translation>
    </message>
    <message>
        <source>Less, since frozen layers compute no gradients of weights.</source>
        <translation>更少，因为冻结的层不计算权重的梯度。</translation>
    </message>
    <message>
        <source>Let Windows manage its size, or set it to at least the size of the memory (System, Advanced, Performance, Virtual memory).</source>
        <translation>让 Windows 管理它的大小，或至少设为内存的大小（系统，高级，性能，虚拟内存）。</translation>
    </message>
    <message>
        <source>Let Windows manage the page file, at least as large as the RAM, and run fewer processes at a time.</source>
        <translation>让 Windows 管理页面文件，大小至少与内存相同，并减少同时运行的进程。</translation>
    </message>
    <message>
        <source>Let the check of this computer run again, or name vcvarsall.bat.</source>
        <translation>请重新检查本机，或指定 vcvarsall.bat。</translation>
    </message>
    <message>
        <source>Let the number of devices change. Removed in DeepSpeed 0.19.8; set the batch keys.</source>
        <translation>允许设备数变化。DeepSpeed 0.19.8 已删除，请设置批次相关的键。</translation>
    </message>
    <message>
        <source>Let the program patch the sources (long int becomes int64_t), or build 0.14.3 or later, or leave the op out with DS_BUILD_QUANTIZER=0.</source>
        <translation>让本程序给源码打补丁（long int 改为 int64_t），或编译 0.14.3 或更高版本，或用 DS_BUILD_QUANTIZER=0 去掉该算子。</translation>
    </message>
    <message>
        <source>Let the program patch the sources (static_cast&lt;int64_t&gt;), or build 0.14.5 or later, or leave the op out with DS_BUILD_TRANSFORMER_INFERENCE=0.</source>
        <translation>让本程序给源码打补丁（static_cast&lt;int64_t&gt;），或编译 0.14.5 或更高版本，或用 DS_BUILD_TRANSFORMER_INFERENCE=0 去掉该算子。</translation>
    </message>
    <message>
        <source>Lets PyTorch choose the number format of each operation; the weights stay in 32 bits.</source>
        <translation>由 PyTorch 为每个运算选择数值格式，权重保持 32 位。</translation>
    </message>
    <message>
        <source>Lets PyTorch grow its pieces of GPU memory instead of taking new ones. Acts on Linux only; a PYTORCH_CUDA_ALLOC_CONF in the environment wins.</source>
        <translation>让 PyTorch 扩展已有的显存段，而不是另取新段。只在 Linux 上起作用；环境变量中已有 PYTORCH_CUDA_ALLOC_CONF 时以其为准。</translation>
    </message>
    <message>
        <source>Lets ZeRO work with an optimizer that DeepSpeed has not tested. Transformers sets it where it makes the optimizer itself.</source>
        <translation>允许 ZeRO 使用 DeepSpeed 未测试过的优化器。由 Transformers 自建优化器时会自动设置。</translation>
    </message>
    <message>
        <source>Letters in paths</source>
        <translation>路径中的字符</translation>
    </message>
    <message>
        <source>Lift the limit before you start this program.</source>
        <translation>请在启动本程序之前解除此限额。</translation>
    </message>
    <message>
        <source>Liger's kernels need an NVIDIA card. Set precision.loss to chunked, which saves the same memory on any device.</source>
        <translation>Liger 的内核需要 NVIDIA 显卡。请把 precision.loss 设为 chunked，它在任何设备上都能节省同样多的空间。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Limit for those that stay</source>
        <translation>常驻权重上限</translation>
    </message>
    <message>
        <source>Limits of processes</source>
        <translation>进程的限制</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}</source>
        <translation>第 {line} 行，第 {column} 列：{reason}</translation>
    </message>
    <message>
        <source>Line {line}: {key} stands twice; the last one counts.</source>
        <translation>第 {line} 行：{key} 出现两次；以最后一个为准。</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>Linear layers do not keep a second copy of their collected weights for the backward pass.</source>
        <translation>线性层不为反向传播多保留一份收集来的权重。</translation>
    </message>
    <message>
        <source>Linux compiles DeepSpeed's ops at their first use with g++, and each CUDA version takes it up to a certain version only.</source>
        <translation>在 Linux 上，DeepSpeed 的算子在首次使用时用 g++ 编译，而每个 CUDA 版本只接受到某个版本为止的 g++。</translation>
    </message>
    <message>
        <source>Linux shell</source>
        <translation>Linux shell</translation>
    </message>
    <message>
        <source>Linux uses the driver of Windows; a Linux driver inside WSL breaks it.</source>
        <translation>Linux 使用 Windows 的驱动；在 WSL 里装 Linux 驱动会使其失效。</translation>
    </message>
    <message>
        <source>Linux, also inside Windows (WSL2)</source>
        <translation>Linux，包括 Windows 中的 Linux（WSL2）</translation>
    </message>
    <message>
        <source>Live weights</source>
        <translation>已收集权重上限</translation>
    </message>
    <message>
        <source>Llama-2-7B without activations: full 100–113 GiB, lora at rank 64 about 15 GiB, qlora about 6 GiB.</source>
        <translation>Llama-2-7B 不计激活值：full 100–113 GiB，lora（秩 64）约 15 GiB，qlora 约 6 GiB。</translation>
    </message>
    <message>
        <source>Llama-2-7B, LoRA on 24 GB</source>
        <translation>Llama-2-7B LoRA（24 GB 显存）</translation>
    </message>
    <message>
        <source>Llama-2-7B, LoRA on 48 GB</source>
        <translation>Llama-2-7B LoRA（48 GB 显存）</translation>
    </message>
    <message>
        <source>Llama-2-7B, QLoRA on 12 GB</source>
        <translation>Llama-2-7B QLoRA（12 GB 显存）</translation>
    </message>
    <message>
        <source>Llama-2-7B, QLoRA on 16 GB</source>
        <translation>Llama-2-7B QLoRA（16 GB 显存）</translation>
    </message>
    <message>
        <source>Llama-2-7B, QLoRA on 24 GB</source>
        <translation>Llama-2-7B QLoRA（24 GB 显存）</translation>
    </message>
    <message>
        <source>Llama-2-7B, ZeRO-2, as in the article</source>
        <translation>Llama-2-7B ZeRO-2（与文章相同）</translation>
    </message>
    <message>
        <source>Llama-2-7B, ZeRO-3, as in the article</source>
        <translation>Llama-2-7B ZeRO-3（与文章相同）</translation>
    </message>
    <message>
        <source>Llama-2-7B, all weights, 24 GB card and 160 GB memory</source>
        <translation>Llama-2-7B 全参数（24 GB 显存，160 GB 内存）</translation>
    </message>
    <message>
        <source>LoCo for ZeRO++</source>
        <translation>ZeRO++ 的 LoCo</translation>
    </message>
    <message>
        <source>LoRA alpha</source>
        <translation>LoRA alpha</translation>
    </message>
    <message>
        <source>LoRA alpha {alpha} at rank {rank} multiplies what is learned by {strength}. Usual: 1 to 4.</source>
        <translation>LoRA alpha 为 {alpha}、秩为 {rank} 时，所学内容会乘以 {strength}。常用：1 到 4。</translation>
    </message>
    <message>
        <source>LoRA dropout</source>
        <translation>LoRA dropout</translation>
    </message>
    <message>
        <source>LoRA instead of full training</source>
        <translation>用 LoRA 代替全参数训练</translation>
    </message>
    <message>
        <source>LoRA layers</source>
        <translation>LoRA 作用的层</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>LoRA 秩</translation>
    </message>
    <message>
        <source>LoRA rank {old} → {new}</source>
        <translation>LoRA 秩 {old} → {new}</translation>
    </message>
    <message>
        <source>Load each op out of the installed wheel.</source>
        <translation>从已安装的 wheel 包中加载每个算子。</translation>
    </message>
    <message>
        <source>Load facts of another computer</source>
        <translation>载入其他电脑的事实</translation>
    </message>
    <message>
        <source>Load facts of another computer…</source>
        <translation>载入其他电脑的事实…</translation>
    </message>
    <message>
        <source>Load in a pipeline</source>
        <translation>流水线加载</translation>
    </message>
    <message>
        <source>Load its ops</source>
        <translation>加载算子</translation>
    </message>
    <message>
        <source>Load the weights in 16 bits</source>
        <translation>以 16 位加载权重</translation>
    </message>
    <message>
        <source>Loaded as 32-bit floats the weights take {needed}; this computer has {ram} of memory. Load them as they are stored.</source>
        <translation>按 32 位浮点加载，权重需要 {needed}；本机内存为 {ram}。请按存储格式加载。</translation>
    </message>
    <message>
        <source>Loaded: {names}.</source>
        <translation>已加载：{names}。</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>Loads a checkpoint device after device, to need less of the computer's memory.</source>
        <translation>逐个设备加载检查点，减少内存占用。</translation>
    </message>
    <message>
        <source>Loads a checkpoint that was converted to the universal form, for another number of devices.</source>
        <translation>加载转换成通用格式的检查点，用于不同的设备数。</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>日志级别</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>日志：{path}</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>日志记录</translation>
    </message>
    <message>
        <source>Logits and loss</source>
        <translation>logits 与损失</translation>
    </message>
    <message>
        <source>Logits take 12–14 bytes per token and vocabulary entry: a sequence of 1024 takes 28 MiB with 2,048 entries and 0.4 GiB with 32,000.</source>
        <translation>logits 每个词元、每个词表项占 12–14 字节：一条 1024 的序列，词表 2,048 时占 28 MiB，32,000 时占 0.4 GiB。</translation>
    </message>
    <message>
        <source>Logits take about 10 bytes per token and vocabulary entry: 2.4 GiB for 8 sequences of 1024 with 32,000 entries.</source>
        <translation>logits 每个词元、每个词表项约占 10 字节：词表 32,000 时，8 条 1024 词元的序列占 2.4 GiB。</translation>
    </message>
    <message>
        <source>Long paths</source>
        <translation>长路径</translation>
    </message>
    <message>
        <source>Long paths are allowed.</source>
        <translation>允许长路径。</translation>
    </message>
    <message>
        <source>Long paths are switched off.</source>
        <translation>长路径已关闭。</translation>
    </message>
    <message>
        <source>Look at the log of the test, then at the first line above that is not well.</source>
        <translation>先看测试的日志，再看上面第一行不正常的内容。</translation>
    </message>
    <message>
        <source>Look for what would make it fail</source>
        <translation>预检会导致失败的问题</translation>
    </message>
    <message>
        <source>Look for yourself, or run the check again.</source>
        <translation>请自行查看，或再检查一次。</translation>
    </message>
    <message>
        <source>Look into the wheel</source>
        <translation>检查 wheel 的内容</translation>
    </message>
    <message>
        <source>Look where this file should come from; paths with blanks that are not quoted make the linker ask for pieces of them.</source>
        <translation>请查看此文件应来自何处；含空格而未加引号的路径会使链接器去找路径的片段。</translation>
    </message>
    <message>
        <source>Look whether the card is switched off in the firmware or the device manager.</source>
        <translation>请查看显卡是否在固件设置或设备管理器中被禁用。</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>正在查看本机…</translation>
    </message>
    <message>
        <source>Looks for gradients that are infinite or no number, and leaves such a step out.</source>
        <translation>检查梯度中的无穷大和 NaN，并跳过出现它们的那一步。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loss scale</source>
        <translation>损失缩放</translation>
    </message>
    <message>
        <source>Loss: {losses}.</source>
        <translation>损失：{losses}。</translation>
    </message>
    <message>
        <source>Lower LoRA rank</source>
        <translation>降低 LoRA 秩</translation>
    </message>
    <message>
        <source>Lower collects weights more often.</source>
        <translation>越小，收集越频繁。</translation>
    </message>
    <message>
        <source>Lower limit of Lamb's trust ratio.</source>
        <translation>Lamb 信任比的下限。</translation>
    </message>
    <message>
        <source>Lower sends many small messages.</source>
        <translation>越小，小消息越多。</translation>
    </message>
    <message>
        <source>Lowered the precision while training. Removed in DeepSpeed 0.19.7.</source>
        <translation>训练中降低精度。DeepSpeed 0.19.7 已删除。</translation>
    </message>
    <message>
        <source>Lowest learning rate of OneCycle.</source>
        <translation>OneCycle 的最低学习率。</translation>
    </message>
    <message>
        <source>Lowest loss scale</source>
        <translation>最小损失缩放</translation>
    </message>
    <message>
        <source>Lowest momentum</source>
        <translation>最小动量</translation>
    </message>
    <message>
        <source>Lowest momentum of OneCycle.</source>
        <translation>OneCycle 的最小动量。</translation>
    </message>
    <message>
        <source>Lowest rate in the wrong place</source>
        <translation>写错位置的最低学习率</translation>
    </message>
    <message>
        <source>Lowest trust ratio</source>
        <translation>最小信任比</translation>
    </message>
    <message>
        <source>M&amp;irror</source>
        <translation>镜像(&amp;I)</translation>
    </message>
    <message>
        <source>Make a training environment with Python {first} to {last}, for example in {path}.</source>
        <translation>用 Python {first} 到 {last} 创建训练环境，例如在 {path}。</translation>
    </message>
    <message>
        <source>Make an environment with {path}, which fits.</source>
        <translation>请用合适的 {path} 创建环境。</translation>
    </message>
    <message>
        <source>Make one and choose it.</source>
        <translation>创建一个并选择它。</translation>
    </message>
    <message>
        <source>Make the environment</source>
        <translation>创建环境</translation>
    </message>
    <message>
        <source>Make the training environment in a short folder with English letters, such as C:\ds, and set TEMP and TMP to C:\ds\temp.</source>
        <translation>把训练环境建在路径短、只含英文字母的文件夹里，例如 C:\ds，并把 TEMP 和 TMP 设为 C:\ds\temp。</translation>
    </message>
    <message>
        <source>Make the training environment in a short folder with English letters, such as C:\ds\venv.</source>
        <translation>请把训练环境建在路径短、只含英文字母的文件夹里，例如 C:\ds\venv。</translation>
    </message>
    <message>
        <source>Make {amount} free, or choose another drive.</source>
        <translation>腾出 {amount}，或选择另一个磁盘。</translation>
    </message>
    <message>
        <source>Makes PyTorch's Module.apply work on partitioned weights.</source>
        <translation>让 PyTorch 的 Module.apply 能作用于分片权重。</translation>
    </message>
    <message>
        <source>Measures samples per second.</source>
        <translation>测量每秒样本数。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory of the container</source>
        <translation>容器的内存</translation>
    </message>
    <message>
        <source>Memory ran out {when} while much of the GPU's was free: most likely no more page-locked memory could be had.</source>
        <translation>{when}，内存分配失败，而显存还有很多空闲：很可能是无法再得到锁页内存。</translation>
    </message>
    <message>
        <source>Memory use</source>
        <translation>显存与内存</translation>
    </message>
    <message>
        <source>Mend the error above it.</source>
        <translation>请解决它上面的错误。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>训练方法</translation>
    </message>
    <message>
        <source>MiCS collects in two steps</source>
        <translation>MiCS 分级收集</translation>
    </message>
    <message>
        <source>MiCS group</source>
        <translation>MiCS 分组</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>微批次</translation>
    </message>
    <message>
        <source>Micro-batch per device</source>
        <translation>每设备微批次</translation>
    </message>
    <message>
        <source>Micro-batch {old} → {new}, accumulation {before} → {after}</source>
        <translation>微批次 {old} → {new}，累积 {before} → {after}</translation>
    </message>
    <message>
        <source>Micro-batches whose gradients are added before one optimizer step.</source>
        <translation>累加多少个微批次的梯度后做一次优化器更新。</translation>
    </message>
    <message>
        <source>Micro-batches whose gradients are summed before the weights change. The effective batch is micro-batch × accumulation × devices.</source>
        <translation>累加多少个微批次的梯度后才更新权重。有效批次 = 微批次 × 梯度累积 × 设备数。</translation>
    </message>
    <message>
        <source>Microsoft's C++ compiler (cl.exe) was not found.</source>
        <translation>找不到微软的 C++ 编译器（cl.exe）。</translation>
    </message>
    <message>
        <source>Microsoft's C++ compiler; CUDA 11.8 takes none newer than 14.39.</source>
        <translation>微软的 C++ 编译器；CUDA 11.8 不接受比 14.39 更新的。</translation>
    </message>
    <message>
        <source>Microsoft's compiler or linker ignores an option that is meant for gcc.</source>
        <translation>微软的编译器或链接器忽略了一个用于 gcc 的选项。</translation>
    </message>
    <message>
        <source>Microsoft's compiler rejects a source file.</source>
        <translation>微软的编译器拒绝编译某个源文件。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Mirror of &amp;torch</source>
        <translation>torch 镜像(&amp;T)</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>缺少：{names}。</translation>
    </message>
    <message>
        <source>Mixed precision of NVIDIA Apex. Removed in DeepSpeed 0.19.8; use bf16 or fp16.</source>
        <translation>NVIDIA Apex 的混合精度。DeepSpeed 0.19.8 已删除，请用 bf16 或 fp16。</translation>
    </message>
    <message>
        <source>Mixture of quantisation</source>
        <translation>混合量化</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model &amp;&amp; training</source>
        <translation>模型与训练</translation>
    </message>
    <message>
        <source>Model configuration</source>
        <translation>模型配置</translation>
    </message>
    <message>
        <source>Model type</source>
        <translation>模型类型</translation>
    </message>
    <message>
        <source>Modules in 16 bits</source>
        <translation>16 位模块</translation>
    </message>
    <message>
        <source>Modules whose weights are collected together, for models with experts.</source>
        <translation>权重一起收集的模块，用于混合专家模型。</translation>
    </message>
    <message>
        <source>Modules with fewer weights per submodule than this are collected as a whole. For models with many experts.</source>
        <translation>每个子模块的权重数低于此值的模块整体收集，适合专家很多的模型。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Momentum of Muon and SGD.</source>
        <translation>Muon 和 SGD 的动量。</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>More arguments</source>
        <translation>更多参数</translation>
    </message>
    <message>
        <source>More than {limit} objects and arrays are nested here. Close some first.</source>
        <translation>这里嵌套的对象和数组超过 {limit} 层。请先闭合其中一些。</translation>
    </message>
    <message>
        <source>Most of it</source>
        <translation>主要耗时</translation>
    </message>
    <message>
        <source>Moves what the layers keep for the backward pass from the card to RAM, and back when it is needed. With gradient checkpointing only the layers' inputs move.</source>
        <translation>把各层为反向传播保留的数据从显存移到内存，用到时再移回。开启梯度检查点时只移动各层的输入。</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Muon's learning rate</source>
        <translation>Muon 学习率</translation>
    </message>
    <message>
        <source>Muon's momentum in memory</source>
        <translation>Muon 动量留在内存</translation>
    </message>
    <message>
        <source>NVIDIA Apex</source>
        <translation>NVIDIA Apex</translation>
    </message>
    <message>
        <source>NVIDIA card</source>
        <translation>NVIDIA 显卡</translation>
    </message>
    <message>
        <source>NVIDIA driver</source>
        <translation>NVIDIA 驱动</translation>
    </message>
    <message>
        <source>NVMe buffer</source>
        <translation>NVMe 缓冲区大小</translation>
    </message>
    <message>
        <source>NVMe buffers</source>
        <translation>NVMe 缓冲区数</translation>
    </message>
    <message>
        <source>NVMe reading and writing</source>
        <translation>NVMe 读写</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name a preset to train; the command presets lists them.</source>
        <translation>需要指定用于训练的预设；命令 presets 可列出全部预设。</translation>
    </message>
    <message>
        <source>Name its compute capability, for example 8.6 for an RTX 3090, or build for the CPU.</source>
        <translation>请指定显卡的计算能力，例如 RTX 3090 为 8.6，或为 CPU 编译。</translation>
    </message>
    <message>
        <source>Name of a data set on the Hugging Face hub. Where it is given, files are not read. The article's script took the name and did nothing with it.</source>
        <translation>Hugging Face Hub 上的数据集名称。填写后不再读取文件。文章的脚本接受这个名称，却没有使用它。</translation>
    </message>
    <message>
        <source>Name of a folder within it.</source>
        <translation>其中的子文件夹名。</translation>
    </message>
    <message>
        <source>Name of a template, path of a JSON file, or the configuration itself. A value auto is taken from the form; a number that the form has too must be the same there. offload_param acts only at stage 3, although the article's stage 2 file has it.</source>
        <translation>模板名称、JSON 文件路径，或配置内容本身。值为 auto 的项取自表单；表单中也有的数值，这里必须与表单相同。offload_param 只在阶段 3 起作用，尽管文章的阶段 2 配置中也有它。</translation>
    </message>
    <message>
        <source>Name of the experiment.</source>
        <translation>实验名称。</translation>
    </message>
    <message>
        <source>Name of the project.</source>
        <translation>项目名称。</translation>
    </message>
    <message>
        <source>Name of the run in its folder and in reports.</source>
        <translation>训练的名称，用于文件夹名和记录。</translation>
    </message>
    <message>
        <source>Name of the team.</source>
        <translation>团队名称。</translation>
    </message>
    <message>
        <source>Name of the workspace.</source>
        <translation>工作区名称。</translation>
    </message>
    <message>
        <source>Name the Python that the environment is made from: --python</source>
        <translation>请用 --python 指定用来创建环境的 Python</translation>
    </message>
    <message>
        <source>Names of buffers that stay in 32 bits. auto asks the model.</source>
        <translation>保持 32 位的缓冲区名称。auto 表示由模型决定。</translation>
    </message>
    <message>
        <source>Names of the layers that get an adapter, one a line, for example q_proj. Empty: all linear layers but the output.</source>
        <translation>要加适配器的层名，每行一个，例如 q_proj。留空：除输出层外的全部线性层。</translation>
    </message>
    <message>
        <source>Nebula</source>
        <translation>Nebula</translation>
    </message>
    <message>
        <source>Neither CUDA_HOME nor CUDA_PATH is set.</source>
        <translation>CUDA_HOME 和 CUDA_PATH 都没有设置。</translation>
    </message>
    <message>
        <source>Neither Visual Studio nor its Build Tools were found.</source>
        <translation>没有找到 Visual Studio，也没有找到它的生成工具（Build Tools）。</translation>
    </message>
    <message>
        <source>Neither {train} nor {micro} is given, and DeepSpeed needs one of them. Write auto for both.</source>
        <translation>{train} 和 {micro} 都没有给出，而 DeepSpeed 至少需要其中一个。请把两者都写成 auto。</translation>
    </message>
    <message>
        <source>New en&amp;vironment…</source>
        <translation>新建环境(&amp;V)…</translation>
    </message>
    <message>
        <source>New environment in {path}</source>
        <translation>在 {path} 新建环境</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>新预设</translation>
    </message>
    <message>
        <source>New training environment</source>
        <translation>新建训练环境</translation>
    </message>
    <message>
        <source>New vocabulary</source>
        <translation>新词表大小</translation>
    </message>
    <message>
        <source>Newer versions of DeepSpeed no longer have it.</source>
        <translation>较新版本的 DeepSpeed 已没有它。</translation>
    </message>
    <message>
        <source>Newton-Schulz method</source>
        <translation>Newton-Schulz 方法</translation>
    </message>
    <message>
        <source>No C++ compiler of Visual Studio or its Build Tools was found.</source>
        <translation>没有找到 Visual Studio 或其生成工具（Build Tools）的 C++ 编译器。</translation>
    </message>
    <message>
        <source>No CUDA toolkit was found; the driver alone has no compiler. DeepSpeed 0.14.5 to 0.19.4 wants one even for a finished wheel.</source>
        <translation>找不到 CUDA 工具包；驱动本身不带编译器。DeepSpeed 0.14.5 到 0.19.4 即使使用现成的 wheel 包也需要工具包。</translation>
    </message>
    <message>
        <source>No CUDA toolkit was found; the driver alone has no nvcc.</source>
        <translation>没有找到 CUDA 工具包；只有驱动是没有 nvcc 的。</translation>
    </message>
    <message>
        <source>No NVIDIA card was found, and none is named to compile for.</source>
        <translation>没有找到 NVIDIA 显卡，也没有指定为哪种显卡编译。</translation>
    </message>
    <message>
        <source>No NVIDIA card was found.</source>
        <translation>没有找到 NVIDIA 显卡。</translation>
    </message>
    <message>
        <source>No NVIDIA card was found. A model of {billions} billion parameters cannot be trained on a processor in any reasonable time.</source>
        <translation>没有找到 NVIDIA 显卡。{billions}B 参数的模型用处理器训练，无法在合理的时间内完成。</translation>
    </message>
    <message>
        <source>No NVIDIA driver was found.</source>
        <translation>找不到 NVIDIA 驱动。</translation>
    </message>
    <message>
        <source>No Windows SDK was found.</source>
        <translation>没有找到 Windows SDK。</translation>
    </message>
    <message>
        <source>No all-gather</source>
        <translation>禁用 all-gather</translation>
    </message>
    <message>
        <source>No card is named to compile for.</source>
        <translation>没有指定为哪种显卡编译。</translation>
    </message>
    <message>
        <source>No control group limits the memory.</source>
        <translation>没有控制组限制内存。</translation>
    </message>
    <message>
        <source>No extra processes that read data</source>
        <translation>不用额外的数据读取进程</translation>
    </message>
    <message>
        <source>No gradient checkpointing</source>
        <translation>不用梯度检查点</translation>
    </message>
    <message>
        <source>No line so far needs an explanation.</source>
        <translation>目前没有需要解释的行。</translation>
    </message>
    <message>
        <source>No more page-locked memory could be had {when}.</source>
        <translation>{when}，无法再得到锁页内存。</translation>
    </message>
    <message>
        <source>No op is to be compiled in advance.</source>
        <translation>没有要预先编译的算子。</translation>
    </message>
    <message>
        <source>No parameter is found.</source>
        <translation>没有找到参数。</translation>
    </message>
    <message>
        <source>No permission to read or write {path}.</source>
        <translation>没有读写 {path} 的权限。</translation>
    </message>
    <message>
        <source>No permission to read {path}.</source>
        <translation>没有读取 {path} 的权限。</translation>
    </message>
    <message>
        <source>No prepared copy on the disk. 10,000 documents wait in main memory to be shuffled.</source>
        <translation>磁盘上没有预处理的副本。10,000 篇文档留在内存中用于打乱顺序。</translation>
    </message>
    <message>
        <source>No preset is found.</source>
        <translation>没有找到预设。</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>没有发现问题</translation>
    </message>
    <message>
        <source>No progress bars in the log</source>
        <translation>日志中不显示进度条</translation>
    </message>
    <message>
        <source>No run in {path} ended early with a complete checkpoint.</source>
        <translation>{path} 中没有提前结束且带有完整检查点的训练。</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>还没有训练</translation>
    </message>
    <message>
        <source>No runs yet. The demo makes the first one.</source>
        <translation>还没有训练。可以先从演示开始。</translation>
    </message>
    <message>
        <source>No symbolic links can be made, and DeepSpeed is {version}.</source>
        <translation>不能创建符号链接，而 DeepSpeed 是 {version}。</translation>
    </message>
    <message>
        <source>No symbolic links can be made; a new DeepSpeed needs none.</source>
        <translation>不能创建符号链接；新的 DeepSpeed 不需要它。</translation>
    </message>
    <message>
        <source>No training interpreter is chosen yet.</source>
        <translation>还没有选择训练解释器。</translation>
    </message>
    <message>
        <source>Nobody fills in auto for {key}: Accelerate stops with an error when training starts. Take it out for DeepSpeed's default.</source>
        <translation>{key} 的 auto 不会被填写：训练开始时 Accelerate 会报错停止。删除它即可使用 DeepSpeed 的默认值。</translation>
    </message>
    <message>
        <source>None of them fits this computer.</source>
        <translation>没有一种适合这台电脑。</translation>
    </message>
    <message>
        <source>None of these lets the run fit this computer: {needs}.</source>
        <translation>这些办法都无法让这次训练在这台电脑上放得下：{needs}。</translation>
    </message>
    <message>
        <source>None yet. A training environment is a folder with a Python, torch and DeepSpeed of its own; other programs are not touched by it.</source>
        <translation>还没有。训练环境是一个自带 Python、torch 和 DeepSpeed 的文件夹；不影响其他程序。</translation>
    </message>
    <message>
        <source>Not a value that can be used: {name}.</source>
        <translation>无法使用的值：{name}。</translation>
    </message>
    <message>
        <source>Not known to this interpreter; kept.</source>
        <translation>此解释器不认识它；已保留。</translation>
    </message>
    <message>
        <source>Not started yet. A build takes from a few minutes for the CPU to an hour for CUDA; it can be stopped at any moment and gone on with later.</source>
        <translation>尚未开始。编译 CPU 版只要几分钟，CUDA 版可达一小时；随时可以停止，以后再继续。</translation>
    </message>
    <message>
        <source>Not yet asked: DeepSpeed's own verdict takes a few seconds.</source>
        <translation>尚未检查：DeepSpeed 自己的检查需要几秒钟。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}: {error}.</source>
        <translation>无法写入 {path}：{error}。</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>没有出错。</translation>
    </message>
    <message>
        <source>Nothing failed: the run was stopped.</source>
        <translation>没有出错：运行是被停止的。</translation>
    </message>
    <message>
        <source>Nothing had to be corrected.</source>
        <translation>无需修正。</translation>
    </message>
    <message>
        <source>Nothing is broken that can be seen. Only the proof is missing.</source>
        <translation>没有发现故障，只差证明。</translation>
    </message>
    <message>
        <source>Nothing is changed by it.</source>
        <translation>这不会改变任何东西。</translation>
    </message>
    <message>
        <source>Nothing is partitioned. For one device with room to spare.</source>
        <translation>不做分片。适合显存充裕的单个设备。</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>没有障碍。</translation>
    </message>
    <message>
        <source>Nothing stands in the way; {count} warnings.</source>
        <translation>没有障碍；{count} 条警告。</translation>
    </message>
    <message>
        <source>Nothing that was not tried before lets the run fit this computer: {needs}.</source>
        <translation>除了已尝试过的办法，没有能让这次训练在这台电脑上放得下的：{needs}。</translation>
    </message>
    <message>
        <source>Nothing to do if training works; otherwise install the versions that these lines ask for.</source>
        <translation>如果训练正常，则无需处理；否则请安装这些行要求的版本。</translation>
    </message>
    <message>
        <source>Nothing to do unless training needs this op.</source>
        <translation>除非训练需要此算子，否则无需处理。</translation>
    </message>
    <message>
        <source>Nothing to do, unless setup stops because of async_io.</source>
        <translation>无需处理，除非安装脚本因 async_io 而停止。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>Number format for gradients between devices that share a sequence.</source>
        <translation>共同处理一个序列的设备之间交换梯度所用的数值格式。</translation>
    </message>
    <message>
        <source>Number format in which devices exchange gradients. Empty: that of the training.</source>
        <translation>设备之间交换梯度所用的数值格式。留空则与训练一致。</translation>
    </message>
    <message>
        <source>Number format in which gradients are added up. Empty: that of the model.</source>
        <translation>累加梯度所用的数值格式。留空则与模型一致。</translation>
    </message>
    <message>
        <source>Number format of the loaded weights. auto: as stored. Empty: 32 bit, except that a 16-bit run loads weights that are stored in 16 bit as they are.</source>
        <translation>加载权重时的数值格式。auto：按存储格式。留空：32 位；若以 16 位训练且权重以 16 位存储，则按原样加载。</translation>
    </message>
    <message>
        <source>Number format of the model's buffers. Empty: as they were loaded, which is nearly always right.</source>
        <translation>模型缓冲区的数值格式。留空则保持加载时的格式，几乎总是对的。</translation>
    </message>
    <message>
        <source>Number format of the weights. Empty: that of fp16 or bf16.</source>
        <translation>权重的数值格式。留空则与 fp16 或 bf16 一致。</translation>
    </message>
    <message>
        <source>Number formats</source>
        <translation>数值格式</translation>
    </message>
    <message>
        <source>Number formats that differ from those of the training.</source>
        <translation>与训练不同的数值格式。</translation>
    </message>
    <message>
        <source>Number of checkpoints</source>
        <translation>检查点数量</translation>
    </message>
    <message>
        <source>Of your card only: the build is several times faster.</source>
        <translation>只填自己的显卡：编译会快几倍。</translation>
    </message>
    <message>
        <source>Off after a change of the vocabulary: new tokens would stay random.</source>
        <translation>词表改动后要关闭：否则新词元的词嵌入一直是随机的。</translation>
    </message>
    <message>
        <source>Off needs no gradients and no optimizer: 2–4 bytes per parameter and one batch.</source>
        <translation>关闭时不需要梯度和优化器：每个参数 2–4 字节，再加一个批次。</translation>
    </message>
    <message>
        <source>Off saves 4 bytes per weight in the computer's memory.</source>
        <translation>关闭后每个权重省 4 字节内存。</translation>
    </message>
    <message>
        <source>Off, unless the text is larger than the disk or the trial is short.</source>
        <translation>关，除非文本比磁盘还大，或只是短时间试验。</translation>
    </message>
    <message>
        <source>Off. A change of the files or of the tokenizer is noticed without it.</source>
        <translation>关。文件或分词器有变化时会自动发现。</translation>
    </message>
    <message>
        <source>Off. The article has it on, so that its runs never continue by themselves.</source>
        <translation>关。文章中为开，所以它的训练不会自动从检查点继续。</translation>
    </message>
    <message>
        <source>Off. The article has it on: what comes first is then seen twice, what comes last perhaps never.</source>
        <translation>关。文章中为开：这样前面的文本会训练两遍，后面的可能永远训练不到。</translation>
    </message>
    <message>
        <source>Off: only evaluate the model on the validation text.</source>
        <translation>关：不训练，只在验证文本上评估模型。</translation>
    </message>
    <message>
        <source>Offload puts {needed} into the computer's memory, which has {has}. Full training of {billions} billion parameters needs that much whatever the stage.</source>
        <translation>卸载会把 {needed} 放进内存，而内存只有 {has}。无论哪个阶段，全参数训练 {billions} × 10 亿参数都需要这么多。</translation>
    </message>
    <message>
        <source>Offload the selected</source>
        <translation>卸载重要梯度的状态</translation>
    </message>
    <message>
        <source>Offload to NVMe is impossible on Windows: DeepSpeed's asynchronous disk access does not exist there. Use cpu, or WSL2.</source>
        <translation>Windows 上无法卸载到 NVMe：那里没有 DeepSpeed 的异步磁盘访问。请用 cpu，或使用 WSL2。</translation>
    </message>
    <message>
        <source>Offload to NVMe needs nvme_path, a folder on that disk.</source>
        <translation>卸载到 NVMe 需要 nvme_path，即该磁盘上的一个文件夹。</translation>
    </message>
    <message>
        <source>Offload without pinned memory</source>
        <translation>卸载不用锁页内存</translation>
    </message>
    <message>
        <source>Offloaded share</source>
        <translation>卸载比例</translation>
    </message>
    <message>
        <source>Offloaded states</source>
        <translation>卸载的状态</translation>
    </message>
    <message>
        <source>Offloading to an NVMe disk works in Linux or WSL2 only.</source>
        <translation>只有在 Linux 或 WSL2 中才能卸载到 NVMe 磁盘。</translation>
    </message>
    <message>
        <source>Offloading to an NVMe drive needs libaio; nothing else does.</source>
        <translation>只有卸载到 NVMe 磁盘时才需要 libaio。</translation>
    </message>
    <message>
        <source>Old form of curriculum learning. Removed in DeepSpeed 0.19.8.</source>
        <translation>课程学习的旧形式。DeepSpeed 0.19.8 已删除。</translation>
    </message>
    <message>
        <source>Old fusion</source>
        <translation>旧版融合</translation>
    </message>
    <message>
        <source>Old name of aio.intra_op_parallelism, ignored since DeepSpeed 0.15.0.</source>
        <translation>aio.intra_op_parallelism 的旧名，自 DeepSpeed 0.15.0 起被忽略。</translation>
    </message>
    <message>
        <source>Old name of the section bf16, read only where bf16 is missing. Transformers does not know it.</source>
        <translation>bf16 一节的旧名，仅在没有 bf16 时读取。Transformers 不认识它。</translation>
    </message>
    <message>
        <source>Old spelling of stage3_gather_16bit_weights_on_model_save. Both together are refused.</source>
        <translation>stage3_gather_16bit_weights_on_model_save 的旧写法，同时出现会被拒绝。</translation>
    </message>
    <message>
        <source>Old stage 1</source>
        <translation>旧版阶段 1</translation>
    </message>
    <message>
        <source>Old switch for offload_optimizer to the computer's memory. Both together are refused.</source>
        <translation>把优化器卸载到内存的旧开关。与 offload_optimizer 同时出现会被拒绝。</translation>
    </message>
    <message>
        <source>Old switch for offload_param to the computer's memory. Both together are refused.</source>
        <translation>把权重卸载到内存的旧开关。与 offload_param 同时出现会被拒绝。</translation>
    </message>
    <message>
        <source>Old switch that does nothing any more; pin_memory in offload_optimizer and offload_param took its place.</source>
        <translation>已不起作用的旧开关，由 offload_optimizer 和 offload_param 里的 pin_memory 取代。</translation>
    </message>
    <message>
        <source>Old way to resume with another number of devices. Stage 3 no longer supports it.</source>
        <translation>以不同设备数继续训练的旧方法，阶段 3 已不支持。</translation>
    </message>
    <message>
        <source>Older checkpoints are deleted beyond this number. Empty: all are kept.</source>
        <translation>超过此数时删除较旧的检查点。留空：全部保留。</translation>
    </message>
    <message>
        <source>On Linux DeepSpeed compiles its ops when they are first used.</source>
        <translation>在 Linux 上，DeepSpeed 会在首次使用时编译算子。</translation>
    </message>
    <message>
        <source>On Windows DeepSpeed trains with one card: there is no NCCL.</source>
        <translation>在 Windows 上 DeepSpeed 只用一张显卡训练：没有 NCCL。</translation>
    </message>
    <message>
        <source>On Windows build with a Python from python.org; on Linux install the package python3-dev of that version.</source>
        <translation>在 Windows 上用来自 python.org 的 Python 编译；在 Linux 上安装对应版本的软件包 python3-dev。</translation>
    </message>
    <message>
        <source>On Windows each of the {workers} tokenizer processes starts anew and takes about 1 GiB. Usual here: {usual}.</source>
        <translation>在 Windows 上，{workers} 个分词进程各自重新启动，每个约占 1 GiB。此处常用：{usual}。</translation>
    </message>
    <message>
        <source>On Windows each process starts anew and takes about 1 GiB of main memory.</source>
        <translation>在 Windows 上每个进程都要重新启动，各占约 1 GiB 内存。</translation>
    </message>
    <message>
        <source>On Windows pip installs torch without CUDA unless told otherwise; such a torch cannot use the card.</source>
        <translation>在 Windows 上，pip 默认安装不带 CUDA 的 torch；这样的 torch 不能使用显卡。</translation>
    </message>
    <message>
        <source>On for 1B and more on one card; off where memory is left over.</source>
        <translation>单卡训练 1B 及以上的模型时开启；显存有余时关闭。</translation>
    </message>
    <message>
        <source>On for gated or private models such as Llama 2. Log in first with hf auth login.</source>
        <translation>Llama 2 等受限或私有模型需要开启。请先用 hf auth login 登录。</translation>
    </message>
    <message>
        <source>On the card nearly all activations but those of the layer at work; in RAM the same amount more, page-locked.</source>
        <translation>显存中只留正在计算的那一层的激活值，其余几乎全部省下；内存增加同样多，且为锁页内存。</translation>
    </message>
    <message>
        <source>On the disk a copy of the text and 4 bytes per token; in main memory hardly anything.</source>
        <translation>磁盘上存一份文本副本，另加每个词元 4 字节；几乎不占内存。</translation>
    </message>
    <message>
        <source>On the disk: 13.5 GB for the 16-bit weights of a 7B model, and the prepared text with 4 bytes per token.</source>
        <translation>占用磁盘：7B 模型的 16 位权重 13.5 GB，预处理好的文本每个词元 4 字节。</translation>
    </message>
    <message>
        <source>On where a mere evaluation does not fit.</source>
        <translation>单独评估放不下时开启。</translation>
    </message>
    <message>
        <source>On wherever the card can.</source>
        <translation>只要显卡支持就开启。</translation>
    </message>
    <message>
        <source>On.</source>
        <translation>开。</translation>
    </message>
    <message>
        <source>On. It matters only where the whole text is a few blocks.</source>
        <translation>开。只有全部文本仅有几块时才有明显影响。</translation>
    </message>
    <message>
        <source>On. Off where the driver refuses it, as some in WSL2 do.</source>
        <translation>开启。驱动程序不支持时关闭，例如某些 WSL2 环境。</translation>
    </message>
    <message>
        <source>On. The article has it off, for a terminal.</source>
        <translation>开。文章中为关，适合在终端里看。</translation>
    </message>
    <message>
        <source>On. The article's script has it off, which Transformers 5 ignores.</source>
        <translation>开。文章的脚本中为关，Transformers 5 会忽略它。</translation>
    </message>
    <message>
        <source>One of these, or the address of another index</source>
        <translation>其中之一，或其他索引的地址</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>每步</translation>
    </message>
    <message>
        <source>One step that can be undone. The method of training is changed only by the button beside its problem.</source>
        <translation>作为一步完成，可以撤销。训练方法只会由相应问题旁的按钮修改。</translation>
    </message>
    <message>
        <source>One training on several cards works in Linux or WSL2 only: torch has no NCCL on Windows.</source>
        <translation>多张显卡共同训练只能在 Linux 或 WSL2 中进行：Windows 上的 torch 没有 NCCL。</translation>
    </message>
    <message>
        <source>OneDrive</source>
        <translation>OneDrive</translation>
    </message>
    <message>
        <source>OneDrive copies every file into the cloud and holds it open meanwhile; an environment has some 50,000 files.</source>
        <translation>OneDrive 会把每个文件复制到云端，其间一直占用该文件；一个环境约有 50,000 个文件。</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Only for a warning where it is not a multiple of 8.</source>
        <translation>仅用于在它不是 8 的倍数时给出警告。</translation>
    </message>
    <message>
        <source>Only for cards before RTX 30. Models trained in bfloat16 may overflow.</source>
        <translation>仅用于 RTX 30 系列之前的显卡。用 bfloat16 训练出的模型可能会溢出。</translation>
    </message>
    <message>
        <source>Only for models that call deepspeed.checkpointing. Transformers' models use gradient_checkpointing of the run.</source>
        <translation>仅用于调用 deepspeed.checkpointing 的模型。Transformers 的模型使用训练参数 gradient_checkpointing。</translation>
    </message>
    <message>
        <source>Only for the cards that are here ({names}): several times faster than for all, and bf16 kernels need that each is 8.0 or higher.</source>
        <translation>只为本机的显卡（{names}）编译：比为所有显卡编译快几倍，而且 bf16 内核要求每一项都不低于 8.0。</translation>
    </message>
    <message>
        <source>Only torch itself can tell that driver, card and its own libraries fit together.</source>
        <translation>只有 torch 自己能说明驱动、显卡和它自己的库是否相配。</translation>
    </message>
    <message>
        <source>Only your own presets can be renamed; duplicate this one.</source>
        <translation>只能重命名自己的预设；请先复制这一个。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open .atompreset files with AtomTrainer</source>
        <translation>用 AtomTrainer 打开 .atompreset 文件</translation>
    </message>
    <message>
        <source>Open Microsoft's guide</source>
        <translation>打开微软的指南</translation>
    </message>
    <message>
        <source>Open a fresh window, and remove what is doubled or gone from PATH.</source>
        <translation>请打开一个新窗口，并从 PATH 中删除重复或已不存在的项。</translation>
    </message>
    <message>
        <source>Open as a new preset</source>
        <translation>作为新预设打开</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>打开或导入</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>打开或导入…</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>打开下载页面</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Ops</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>Ops are compiled against Python.h, and on Windows linked with the libs folder; the embeddable Python has neither (LNK1104).</source>
        <translation>编译算子需要 Python.h，在 Windows 上还要链接 libs 文件夹；嵌入式 Python 两者都没有（LNK1104）。</translation>
    </message>
    <message>
        <source>Ops are compiled with the toolkit and loaded into torch: both must have the same CUDA major version (11 or 12).</source>
        <translation>算子用工具包编译，再由 torch 加载：两者的 CUDA 主版本（11 或 12）必须相同。</translation>
    </message>
    <message>
        <source>Ops that need deepspeed-kernels are to be built, which exists for Linux only.</source>
        <translation>要编译的算子需要 deepspeed-kernels，而它只有 Linux 版。</translation>
    </message>
    <message>
        <source>Ops that were not compiled in advance are compiled with ninja when they are first used.</source>
        <translation>没有预先编译的算子，在第一次使用时用 ninja 编译。</translation>
    </message>
    <message>
        <source>Ops: {ops}.</source>
        <translation>算子：{ops}。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Optimizer &amp; schedule</source>
        <translation>优化器与学习率调度</translation>
    </message>
    <message>
        <source>Optimizer folder on NVMe</source>
        <translation>优化器 NVMe 文件夹</translation>
    </message>
    <message>
        <source>Optimizer in RAM</source>
        <translation>优化器放在内存</translation>
    </message>
    <message>
        <source>Optimizer lies in</source>
        <translation>优化器位置</translation>
    </message>
    <message>
        <source>Optimizer offload</source>
        <translation>优化器卸载</translation>
    </message>
    <message>
        <source>Optimizer parameters</source>
        <translation>优化器参数</translation>
    </message>
    <message>
        <source>Optimizer steps at whose end the learning rate is lowest. auto takes the run's.</source>
        <translation>学习率降到最低时的优化器步数。auto 取本次训练的步数。</translation>
    </message>
    <message>
        <source>Options for models that are split into pipeline stages.</source>
        <translation>拆成流水线各级的模型的选项。</translation>
    </message>
    <message>
        <source>Options for pipeline parallelism.</source>
        <translation>流水线并行的选项。</translation>
    </message>
    <message>
        <source>Order of data and expert parallelism for models with experts.</source>
        <translation>混合专家模型中数据并行与专家并行的先后。</translation>
    </message>
    <message>
        <source>Other CUDA toolkits</source>
        <translation>其他 CUDA 工具包</translation>
    </message>
    <message>
        <source>Other processes hold {others} of the card; process {pid} alone {size}. End them first.</source>
        <translation>其他进程占用了显卡的 {others}，其中进程 {pid} 占 {size}。请先结束它们。</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Other ways, and what cannot work here</source>
        <translation>其他途径，以及在这里行不通的</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <source>Overflows after which the dynamic loss scale is halved.</source>
        <translation>溢出多少次后把动态损失缩放减半。</translation>
    </message>
    <message>
        <source>Overflows to lower it</source>
        <translation>降低前的溢出次数</translation>
    </message>
    <message>
        <source>Overlap communication</source>
        <translation>通信与计算重叠</translation>
    </message>
    <message>
        <source>Overlap requests</source>
        <translation>重叠请求</translation>
    </message>
    <message>
        <source>Overlap the step</source>
        <translation>重叠更新</translation>
    </message>
    <message>
        <source>Overlaps the processor's step with the card's work on chips such as GH200.</source>
        <translation>在 GH200 等芯片上让处理器更新与显卡计算重叠。</translation>
    </message>
    <message>
        <source>Own configuration</source>
        <translation>自定义配置</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Packages for building</source>
        <translation>编译所需的包</translation>
    </message>
    <message>
        <source>Pads the flat buffers so that each weight starts at a multiple of 16 bytes.</source>
        <translation>填充缓冲区，使每个权重从 16 字节的倍数开始。</translation>
    </message>
    <message>
        <source>Page file</source>
        <translation>页面文件</translation>
    </message>
    <message>
        <source>Page-locked memory cannot be moved to the page file: close other programs. The GPU itself was not full.</source>
        <translation>锁页内存不能换出到页面文件：请关闭其他程序。显存本身并未用完。</translation>
    </message>
    <message>
        <source>Parallel writing</source>
        <translation>并行写入</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Part of mixture of quantisation. Removed in DeepSpeed 0.19.8.</source>
        <translation>混合量化的一部分。DeepSpeed 0.19.8 已删除。</translation>
    </message>
    <message>
        <source>Partition activations</source>
        <translation>激活值分片</translation>
    </message>
    <message>
        <source>Partitions saved activations among devices with model parallelism.</source>
        <translation>模型并行时把保存的激活值分片到各设备。</translation>
    </message>
    <message>
        <source>Paste JSON into the section</source>
        <translation>将 JSON 粘贴到本节</translation>
    </message>
    <message>
        <source>Peak of each</source>
        <translation>各自的峰值</translation>
    </message>
    <message>
        <source>Peak: {probed} by probe, {computed} by formula</source>
        <translation>峰值：试运行测得 {probed}，公式算得 {computed}</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Pieces of {piece} of logits instead of all, and the gradient of the output layer</source>
        <translation>只保留 {piece} 一段的 logits 而非全部，以及输出层的梯度</translation>
    </message>
    <message>
        <source>Pinned memory</source>
        <translation>锁页内存</translation>
    </message>
    <message>
        <source>Pinned memory (old)</source>
        <translation>锁页内存（旧）</translation>
    </message>
    <message>
        <source>Pinned memory of about {needed} is asked for, since each piece is rounded up to a power of two; the computer has {has}, and pinned memory cannot go to the page file.</source>
        <translation>共要求约 {needed} 的锁页内存，因为每一块都向上取整到 2 的幂；本机内存为 {has}，而锁页内存不能换出到页面文件。</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Places are found by their text, so line numbers do not matter; the original of each file is kept beside it.</source>
        <translation>按文字查找位置，与行号无关；每个文件的原件保存在旁边。</translation>
    </message>
    <message>
        <source>Plain text for pretraining. The article's train_sft_sharegpt.csv was never published; its train_sft.csv holds dialogues and works too.</source>
        <translation>预训练用纯文本。文章中的 train_sft_sharegpt.csv 从未公开；其 train_sft.csv 是对话，也可以用。</translation>
    </message>
    <message>
        <source>Please note.</source>
        <translation>请注意。</translation>
    </message>
    <message>
        <source>Point CUDA_HOME to a toolkit of torch's CUDA version, or change torch.</source>
        <translation>让 CUDA_HOME 指向与 torch 的 CUDA 版本相同的工具包，或更换 torch。</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>PowerShell does not run scripts, so the environment was not activated.</source>
        <translation>PowerShell 不允许运行脚本，因此环境没有激活。</translation>
    </message>
    <message>
        <source>PowerShell script</source>
        <translation>PowerShell 脚本</translation>
    </message>
    <message>
        <source>Precision &amp; memory</source>
        <translation>精度与显存</translation>
    </message>
    <message>
        <source>Prefetch bucket</source>
        <translation>预取桶大小</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>重新预处理</translation>
    </message>
    <message>
        <source>Preparing text</source>
        <translation>准备文本</translation>
    </message>
    <message>
        <source>Preset files cannot be associated with AtomTrainer: {error}.</source>
        <translation>无法将预设文件与 AtomTrainer 关联：{error}。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Presets and scripts</source>
        <translation>预设和脚本</translation>
    </message>
    <message>
        <source>Print each</source>
        <translation>逐条打印</translation>
    </message>
    <message>
        <source>Print memory</source>
        <translation>打印显存</translation>
    </message>
    <message>
        <source>Print settings at start</source>
        <translation>启动时打印设置</translation>
    </message>
    <message>
        <source>Print statistics</source>
        <translation>打印统计</translation>
    </message>
    <message>
        <source>Print times</source>
        <translation>打印耗时</translation>
    </message>
    <message>
        <source>Prints all of DeepSpeed's settings when the engine starts.</source>
        <translation>引擎启动时打印 DeepSpeed 的全部设置。</translation>
    </message>
    <message>
        <source>Prints each exchange at once.</source>
        <translation>每次通信立即打印。</translation>
    </message>
    <message>
        <source>Prints each module.</source>
        <translation>打印每个模块。</translation>
    </message>
    <message>
        <source>Prints how fast it writes.</source>
        <translation>打印写入速度。</translation>
    </message>
    <message>
        <source>Prints how long each activation checkpoint takes.</source>
        <translation>打印每个激活检查点的耗时。</translation>
    </message>
    <message>
        <source>Prints how long forward, backward and the step take. The devices must wait for each other to measure it.</source>
        <translation>打印前向传播、反向传播和更新各用多久。测量时各设备必须同步等待。</translation>
    </message>
    <message>
        <source>Prints how much GPU memory is in use at several points of a step.</source>
        <translation>在一步的多个时刻打印显存占用。</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>问题（{count}）</translation>
    </message>
    <message>
        <source>Process and CUDA context</source>
        <translation>进程与 CUDA 上下文</translation>
    </message>
    <message>
        <source>Process groups</source>
        <translation>进程组</translation>
    </message>
    <message>
        <source>Processes that load data, and several cards, exchange tensors through /dev/shm; containers get 64 MiB of it by default.</source>
        <translation>加载数据的进程和多张显卡通过 /dev/shm 交换张量；容器默认只有 64 MiB。</translation>
    </message>
    <message>
        <source>Processes that tokenize side by side.</source>
        <translation>并行分词的进程数。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Processor architecture</source>
        <translation>处理器架构</translation>
    </message>
    <message>
        <source>Programs on the card</source>
        <translation>占用显卡的程序</translation>
    </message>
    <message>
        <source>Programs that read text in the code page of Windows stumble over UTF-8 files (UnicodeDecodeError: 'gbk').</source>
        <translation>按 Windows 代码页读取文本的程序遇到 UTF-8 文件会出错（UnicodeDecodeError: 'gbk'）。</translation>
    </message>
    <message>
        <source>Progress bars fill the console log with control characters.</source>
        <translation>进度条会在控制台日志中留下大量控制字符。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Published runs with 4-bit weights and without gradient checkpointing took up to a third more than formulas say; a probe tells.</source>
        <translation>公开的 4 位权重训练在未开启梯度检查点时，显存比公式多用达三分之一；试运行可以得知。</translation>
    </message>
    <message>
        <source>Pulls the weights towards zero at each step. auto takes the run's.</source>
        <translation>每步把权重拉向零的程度。auto 取本次训练的设置。</translation>
    </message>
    <message>
        <source>Pulls the weights towards zero. An optimizer in DeepSpeed's file applies it to all weights; without one, biases and norms are left out.</source>
        <translation>把权重拉向零。DeepSpeed 配置中写有优化器时，对全部权重生效；没有写时，偏置和归一化层除外。</translation>
    </message>
    <message>
        <source>Put the bash of Git for Windows before C:\Windows\System32 on PATH, or set DS_BUILD_STRING=+local, or build DeepSpeed 0.17.2 or later.</source>
        <translation>请在 PATH 中把 Git for Windows 的 bash 放到 C:\Windows\System32 之前，或设置 DS_BUILD_STRING=+local，或编译 DeepSpeed 0.17.2 或更新版本。</translation>
    </message>
    <message>
        <source>Put the sources, the training environment and the CUDA toolkit in folders whose paths have no blanks.</source>
        <translation>请把源码、训练环境和 CUDA 工具包放在路径不含空格的文件夹中。</translation>
    </message>
    <message>
        <source>Puts partitioned activations into the computer's memory.</source>
        <translation>把分片的激活值放到内存。</translation>
    </message>
    <message>
        <source>Puts the optimizer's state outside the GPU memory.</source>
        <translation>把优化器状态放到显存之外。</translation>
    </message>
    <message>
        <source>Puts the weights outside the GPU memory; only stage 3 does it.</source>
        <translation>把权重放到显存之外，仅阶段 3 有效。</translation>
    </message>
    <message>
        <source>PyTorch held {unused} unused, but in pieces too small for the request (fragmentation).</source>
        <translation>PyTorch 还握有 {unused} 未使用的显存，但每一块都小于请求（碎片化）。</translation>
    </message>
    <message>
        <source>PyTorch holds {held} on a card of {total}.</source>
        <translation>PyTorch 占用 {held}，而显卡只有 {total}。</translation>
    </message>
    <message>
        <source>PyTorch rounds each page-locked piece up to a power of two</source>
        <translation>PyTorch 把每块锁页内存向上取整到 2 的幂</translation>
    </message>
    <message>
        <source>PyTorch's Adam</source>
        <translation>PyTorch 的 Adam</translation>
    </message>
    <message>
        <source>PyTorch's Adam updates all weights in groups. Only with torch_adam.</source>
        <translation>PyTorch 的 Adam 成组更新权重，仅与 torch_adam 一起使用。</translation>
    </message>
    <message>
        <source>PyTorch's automatic mixed precision instead of DeepSpeed's fp16 and bf16.</source>
        <translation>用 PyTorch 的自动混合精度代替 DeepSpeed 的 fp16 和 bf16。</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python 3.12 and later have no distutils; the package setuptools brings it.</source>
        <translation>Python 3.12 及更高版本没有 distutils；软件包 setuptools 提供它。</translation>
    </message>
    <message>
        <source>Python {version}, {free} are free.</source>
        <translation>Python {version}，可用空间 {free}。</translation>
    </message>
    <message>
        <source>Python {version}.</source>
        <translation>Python {version}。</translation>
    </message>
    <message>
        <source>Python's bits</source>
        <translation>Python 位数</translation>
    </message>
    <message>
        <source>Python's headers</source>
        <translation>Python 的头文件</translation>
    </message>
    <message>
        <source>Python's origin</source>
        <translation>Python 的来源</translation>
    </message>
    <message>
        <source>Python, PyTorch and DeepSpeed: {size} for each process, measured</source>
        <translation>Python、PyTorch 和 DeepSpeed：每个进程 {size}，实测</translation>
    </message>
    <message>
        <source>Python.h and what it is linked with are there.</source>
        <translation>Python.h 和链接所需的文件都在。</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>QLoRA instead of LoRA</source>
        <translation>用 QLoRA 代替 LoRA</translation>
    </message>
    <message>
        <source>QLoRA instead of full training</source>
        <translation>用 QLoRA 代替全参数训练</translation>
    </message>
    <message>
        <source>Quantisation and pruning while training. Removed in DeepSpeed 0.19.7.</source>
        <translation>训练中的量化和剪枝。DeepSpeed 0.19.7 已删除。</translation>
    </message>
    <message>
        <source>Quantises weights for inference.</source>
        <translation>为推理量化权重。</translation>
    </message>
    <message>
        <source>Questions without answer</source>
        <translation>没有得到回答的问题</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>队列深度</translation>
    </message>
    <message>
        <source>Qwen2.5-0.5B, all weights on 12 GB</source>
        <translation>Qwen2.5-0.5B 全参数（12 GB 显存）</translation>
    </message>
    <message>
        <source>Qwen2.5-0.5B, all weights on 8 GB</source>
        <translation>Qwen2.5-0.5B 全参数（8 GB 显存）</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>RAM and page file were nearly used up, and Windows backs GPU memory with them: close other programs or enlarge the page file.</source>
        <translation>内存和页面文件几乎用完，而 Windows 要用它们为显存作后备：请关闭其他程序或增大页面文件。</translation>
    </message>
    <message>
        <source>RAM budget</source>
        <translation>内存预算</translation>
    </message>
    <message>
        <source>Raise the limit before you start this program.</source>
        <translation>请在启动本程序之前提高此限额。</translation>
    </message>
    <message>
        <source>Raises it in stairs instead of evenly.</source>
        <translation>阶梯式而不是匀速提高。</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Read ahead</source>
        <translation>提前读取</translation>
    </message>
    <message>
        <source>Read the arguments</source>
        <translation>读取参数</translation>
    </message>
    <message>
        <source>Read the text while training instead of preparing it first. Needs a number of steps, since the length is not known.</source>
        <translation>边训练边读取文本，不预先处理。因为长度未知，需要设置步数上限。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reads 14 bytes per parameter from the disk before the first step.</source>
        <translation>第一步之前要从磁盘读取每个参数 14 字节。</translation>
    </message>
    <message>
        <source>Reads from NVMe straight into the card. Needs CUDA and Linux.</source>
        <translation>从 NVMe 直接读到显卡，需要 CUDA 和 Linux。</translation>
    </message>
    <message>
        <source>Reads the next part of the state from NVMe while one is updated.</source>
        <translation>更新一部分状态时从 NVMe 读取下一部分。</translation>
    </message>
    <message>
        <source>Reads the whole training text once; kept while text and size stay the same.</source>
        <translation>要通读一遍全部训练文本；文本和词表大小不变时，结果会一直保留使用。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>最近的训练</translation>
    </message>
    <message>
        <source>Recomputation</source>
        <translation>重计算系数</translation>
    </message>
    <message>
        <source>Recorded CUDA graphs. Removed in DeepSpeed 0.19.8.</source>
        <translation>录制 CUDA 图。DeepSpeed 0.19.8 已删除。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reduce bucket</source>
        <translation>归约桶大小</translation>
    </message>
    <message>
        <source>Reduce-scatter</source>
        <translation>reduce-scatter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove CFLAGS, CXXFLAGS and CL from the environment, and use a DeepSpeed version that builds on Windows (0.14.5 or later).</source>
        <translation>请从环境变量中删除 CFLAGS、CXXFLAGS 和 CL，并使用能在 Windows 上编译的 DeepSpeed 版本（0.14.5 或更高版本）。</translation>
    </message>
    <message>
        <source>Remove quotation marks from PATH, CUDA_HOME and CUDA_PATH.</source>
        <translation>请去掉 PATH、CUDA_HOME 和 CUDA_PATH 中的引号。</translation>
    </message>
    <message>
        <source>Removes the gradients after a step instead of setting them to zero.</source>
        <translation>更新后删除梯度而不是清零。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Repair it in the Visual Studio Installer, or add "Desktop development with C++" there.</source>
        <translation>在 Visual Studio Installer 中修复它，或在那里添加“使用 C++ 的桌面开发”。</translation>
    </message>
    <message>
        <source>Repair the broken lines above first, the driver before torch; then install torch again.</source>
        <translation>请先修复上面出错的各项，先驱动后 torch；然后重新安装 torch。</translation>
    </message>
    <message>
        <source>Replace Module.apply</source>
        <translation>替换 Module.apply</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Report every</source>
        <translation>记录间隔</translation>
    </message>
    <message>
        <source>Report to</source>
        <translation>记录到</translation>
    </message>
    <message>
        <source>Reports and measurements</source>
        <translation>报告与测量</translation>
    </message>
    <message>
        <source>Reports to {name} are not offered; TensorBoard and the run page show the same curves.</source>
        <translation>不支持上报到 {name}；TensorBoard 和“训练监控”页会显示同样的曲线。</translation>
    </message>
    <message>
        <source>Requests that wait at the disk at once.</source>
        <translation>同时在磁盘排队的请求数。</translation>
    </message>
    <message>
        <source>Restart the data when continuing</source>
        <translation>继续时从头读取数据</translation>
    </message>
    <message>
        <source>Resume from 32-bit weights</source>
        <translation>从 32 位权重继续</translation>
    </message>
    <message>
        <source>Reuse distance</source>
        <translation>重用距离</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>模型版本</translation>
    </message>
    <message>
        <source>Rounding of pinned memory</source>
        <translation>锁页内存取整</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练监控</translation>
    </message>
    <message>
        <source>Run &amp;smoke test</source>
        <translation>运行冒烟测试(&amp;S)</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>运行命令</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run it by hand to see what it says, repair Visual Studio in its installer, or choose another toolset and SDK.</source>
        <translation>请手动运行它，查看它的输出；在安装程序中修复 Visual Studio，或选择其他工具集和 SDK。</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>训练名称</translation>
    </message>
    <message>
        <source>Run pip…</source>
        <translation>运行 pip…</translation>
    </message>
    <message>
        <source>Run the check again.</source>
        <translation>请再次运行检查。</translation>
    </message>
    <message>
        <source>Run the smoke test</source>
        <translation>运行冒烟测试</translation>
    </message>
    <message>
        <source>Run the smoke test.</source>
        <translation>请运行冒烟测试。</translation>
    </message>
    <message>
        <source>Run the smoke test: two ZeRO steps of a tiny model.</source>
        <translation>运行冒烟测试：用一个极小的模型做两步 ZeRO 训练。</translation>
    </message>
    <message>
        <source>Run the toolkit's installer again and choose all Development parts.</source>
        <translation>请再次运行工具包的安装程序，并选择 Development 下的所有组件。</translation>
    </message>
    <message>
        <source>Run this command</source>
        <translation>运行此命令</translation>
    </message>
    <message>
        <source>Run this command? It changes what is installed on this computer.</source>
        <translation>运行此命令吗？它会改变这台电脑上安装的内容。</translation>
    </message>
    <message>
        <source>Run this command…</source>
        <translation>运行此命令…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Running, unwatched</source>
        <translation>进行中，无监控</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Runs the processor's step while the card computes.</source>
        <translation>显卡计算时处理器同时更新。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Sample length</source>
        <translation>样例长度</translation>
    </message>
    <message>
        <source>Sample prompts</source>
        <translation>样例提示词</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>生成样例</translation>
    </message>
    <message>
        <source>Samples at step {step}</source>
        <translation>第 {step} 步的生成样例</translation>
    </message>
    <message>
        <source>Samples between two reports.</source>
        <translation>两次上报之间的样本数。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save &amp;now</source>
        <translation>立即保存(&amp;N)</translation>
    </message>
    <message>
        <source>Save as .bat…</source>
        <translation>保存为 .bat…</translation>
    </message>
    <message>
        <source>Save as .sh…</source>
        <translation>保存为 .sh…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save every</source>
        <translation>保存间隔</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Save the facts</source>
        <translation>保存事实</translation>
    </message>
    <message>
        <source>Save the facts…</source>
        <translation>保存事实…</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>保存脚本</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>保存到文件…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
    <message>
        <source>Saves 4 bytes per weight in the computer's memory.</source>
        <translation>每个权重节省 4 字节内存。</translation>
    </message>
    <message>
        <source>Saves 4 bytes per weight.</source>
        <translation>每个权重节省 4 字节。</translation>
    </message>
    <message>
        <source>Saves the buffer of a whole bucket.</source>
        <translation>省去一整个桶的缓冲区。</translation>
    </message>
    <message>
        <source>Saves the collected weights during the backward pass.</source>
        <translation>省下反向传播期间收集来的权重所占的显存。</translation>
    </message>
    <message>
        <source>Saves the skipping of what was read: seconds with prepared text, long with a stream.</source>
        <translation>省去跳过已读内容的时间：预处理好的文本只需几秒，流式读取则很久。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>Schedule parameters</source>
        <translation>调度参数</translation>
    </message>
    <message>
        <source>Search keys (Ctrl+F)</source>
        <translation>搜索键（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>搜索预设</translation>
    </message>
    <message>
        <source>Search {count} parameters (Ctrl+F)</source>
        <translation>搜索 {count} 个参数（Ctrl+F）</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>后半周期</translation>
    </message>
    <message>
        <source>Seconds, not milliseconds, after which devices that wait for each other give up.</source>
        <translation>设备之间互相等待的最长时间，超过后放弃。单位是秒，不是毫秒。</translation>
    </message>
    <message>
        <source>Section {section}</source>
        <translation>“{section}”一节</translation>
    </message>
    <message>
        <source>See that Python is 64-bit and of a version that the package has wheels for (3.10 to 3.12 for DeepSpeed's own Windows wheels), and that the index is the right one.</source>
        <translation>请确认 Python 是 64 位，且该软件包有适用于此版本的 wheel 包（DeepSpeed 官方的 Windows wheel 包适用于 3.10 到 3.12），并确认索引正确。</translation>
    </message>
    <message>
        <source>See that Python is 64-bit and of a version that the package has wheels for (3.10 to 3.12 for DeepSpeed's own Windows wheels), that the index is the right one, and that the lines above tell of no trouble with the connection.</source>
        <translation>请确认 Python 是 64 位，且该软件包有适用于此版本的 wheel 包（DeepSpeed 官方的 Windows wheel 包适用于 3.10 到 3.12），索引正确，并且上面的行没有提到连接问题。</translation>
    </message>
    <message>
        <source>See that its program is installed and on PATH.</source>
        <translation>请确认它的程序已安装并且在 PATH 中。</translation>
    </message>
    <message>
        <source>See whether the computer is online, then try again, with a mirror if need be.</source>
        <translation>请查看电脑是否已联网，然后重试，必要时使用镜像。</translation>
    </message>
    <message>
        <source>See which file the line names and install what it belongs to.</source>
        <translation>请查看该行提到的是哪个文件，并安装它所属的组件。</translation>
    </message>
    <message>
        <source>See why torch finds no card in the lines above.</source>
        <translation>请在上面各行中查看 torch 为何找不到显卡。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Send the token of your Hugging Face login. Transformers 5 calls this token.</source>
        <translation>发送 Hugging Face 登录令牌。Transformers 5 中称为 token。</translation>
    </message>
    <message>
        <source>Sends the data at once.</source>
        <translation>立即发送数据。</translation>
    </message>
    <message>
        <source>Sends the gradients in 4 bits between computers.</source>
        <translation>机器之间用 4 位传输梯度。</translation>
    </message>
    <message>
        <source>Sends the weights in 8 bits when they are collected.</source>
        <translation>收集权重时用 8 位传输。</translation>
    </message>
    <message>
        <source>Sent embedding gradients in a compressed form. Removed in DeepSpeed 0.19.8.</source>
        <translation>压缩传输嵌入层梯度。DeepSpeed 0.19.8 已删除。</translation>
    </message>
    <message>
        <source>Sequence parallel devices</source>
        <translation>序列并行设备数</translation>
    </message>
    <message>
        <source>Sequences of one optimizer step over all devices: micro-batch × accumulation × devices.</source>
        <translation>一次优化器更新在所有设备上用到的序列数：微批次 × 梯度累积 × 设备数。</translation>
    </message>
    <message>
        <source>Sequences that are evaluated at once on each device.</source>
        <translation>每个设备一次评估的序列数。</translation>
    </message>
    <message>
        <source>Sequences that go through the model at once on each device. Lower it first when memory runs out in a step. When memory runs out while the model loads, it does not help.</source>
        <translation>每个设备一次送入模型的序列数。如果在训练步中显存不足，先调低它；如果在加载模型时就不足，调低它没有用。</translation>
    </message>
    <message>
        <source>Sequences that one device computes at once.</source>
        <translation>一个设备一次计算的序列数。</translation>
    </message>
    <message>
        <source>Serialise</source>
        <translation>序列化</translation>
    </message>
    <message>
        <source>Set CL=/utf-8 for the build, so that sources are read as UTF-8.</source>
        <translation>编译时请设置 CL=/utf-8，使源码按 UTF-8 读取。</translation>
    </message>
    <message>
        <source>Set CUDA_HOME and CUDA_PATH to the toolkit to use, without quotation marks, and start this program again.</source>
        <translation>把 CUDA_HOME 和 CUDA_PATH 设为要用的工具包，不加引号，然后重新启动本程序。</translation>
    </message>
    <message>
        <source>Set CUDA_HOME and CUDA_PATH to {path}, without quotation marks, and start this program again.</source>
        <translation>把 CUDA_HOME 和 CUDA_PATH 设为 {path}，不加引号，然后重新启动本程序。</translation>
    </message>
    <message>
        <source>Set CUDA_HOME to a toolkit of torch's version, or install a torch built for this toolkit.</source>
        <translation>请把 CUDA_HOME 设为与 torch 的 CUDA 版本相同的工具包，或安装针对此工具包编译的 torch。</translation>
    </message>
    <message>
        <source>Set CUDA_HOME to the one to use.</source>
        <translation>把 CUDA_HOME 设为要用的那个。</translation>
    </message>
    <message>
        <source>Set CUDA_HOME to the plain path of the toolkit, without quotation marks.</source>
        <translation>请把 CUDA_HOME 设为工具包的路径本身，不加引号。</translation>
    </message>
    <message>
        <source>Set DISTUTILS_USE_SDK=1.</source>
        <translation>请设置 DISTUTILS_USE_SDK=1。</translation>
    </message>
    <message>
        <source>Set PYTHONUTF8=1 for the job; the program does so for its own.</source>
        <translation>请为该任务设置 PYTHONUTF8=1；本程序会为自己启动的任务设置它。</translation>
    </message>
    <message>
        <source>Set RANK, LOCAL_RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT; do not install MPI.</source>
        <translation>请设置 RANK、LOCAL_RANK、WORLD_SIZE、MASTER_ADDR 和 MASTER_PORT；不要安装 MPI。</translation>
    </message>
    <message>
        <source>Set TORCH_CUDA_ARCH_LIST for a shorter build.</source>
        <translation>设置 TORCH_CUDA_ARCH_LIST 可以缩短编译时间。</translation>
    </message>
    <message>
        <source>Set TORCH_CUDA_ARCH_LIST to the architecture of the GPU that is there, such as 8.6.</source>
        <translation>请把 TORCH_CUDA_ARCH_LIST 设为现有显卡的架构，例如 8.6。</translation>
    </message>
    <message>
        <source>Set TORCH_CUDA_ARCH_LIST to the architecture of the GPU, such as 8.6.</source>
        <translation>请把 TORCH_CUDA_ARCH_LIST 设为显卡的架构，例如 8.6。</translation>
    </message>
    <message>
        <source>Set USE_LIBUV=0 and start training without torchrun and accelerate launch.</source>
        <translation>请设置 USE_LIBUV=0，并且不要用 torchrun 和 accelerate launch 启动训练。</translation>
    </message>
    <message>
        <source>Set the clock, switch off the scanning of encrypted connections, or give pip the certificate of your company (--cert).</source>
        <translation>请校准系统时间，关闭对加密连接的扫描，或把公司的证书提供给 pip（--cert）。</translation>
    </message>
    <message>
        <source>Set the section back to its defaults</source>
        <translation>将本节恢复为默认值</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Several cards</source>
        <translation>多块显卡</translation>
    </message>
    <message>
        <source>Several environments are called {name}: {paths}. Give the path.</source>
        <translation>有多个环境名为 {name}：{paths}。请给出路径。</translation>
    </message>
    <message>
        <source>Several runs fit {name}: {runs}.</source>
        <translation>有多次训练与 {name} 匹配：{runs}。</translation>
    </message>
    <message>
        <source>Shape of the warm-up</source>
        <translation>预热形状</translation>
    </message>
    <message>
        <source>Share gradient copies</source>
        <translation>轮流复制梯度</translation>
    </message>
    <message>
        <source>Share of gradients that are updated at once on the card.</source>
        <translation>在显卡上立即更新的梯度比例。</translation>
    </message>
    <message>
        <source>Share of the adapter's inputs that are left out at random while training.</source>
        <translation>训练时随机丢弃的适配器输入比例。</translation>
    </message>
    <message>
        <source>Share of the learning rate at the end of WarmupCosineLR.</source>
        <translation>WarmupCosineLR 结束时的学习率比例。</translation>
    </message>
    <message>
        <source>Share of the learning rate at the start of WarmupCosineLR.</source>
        <translation>WarmupCosineLR 开始时的学习率比例。</translation>
    </message>
    <message>
        <source>Share of the old mean of the gradient that each step keeps.</source>
        <translation>每一步保留多少旧的梯度均值。</translation>
    </message>
    <message>
        <source>Share of the old mean of the squared gradient that each step keeps.</source>
        <translation>每一步保留多少旧的梯度平方均值。</translation>
    </message>
    <message>
        <source>Share of the processor's cores that SuperOffload uses.</source>
        <translation>SuperOffload 使用的处理器核心比例。</translation>
    </message>
    <message>
        <source>Share of the processor's cores that ZenFlow leaves to PyTorch.</source>
        <translation>ZenFlow 留给 PyTorch 的处理器核心比例。</translation>
    </message>
    <message>
        <source>Share of the state that leaves the card; the rest is updated there.</source>
        <translation>离开显卡的状态比例，其余在显卡上更新。</translation>
    </message>
    <message>
        <source>Share of the training documents, chosen at random, that is set aside for validation where there are no validation files and the run evaluates. 0: none.</source>
        <translation>没有验证文件而又需要评估时，从训练文档中随机留出用于验证的比例。0：不留。</translation>
    </message>
    <message>
        <source>Shared memory</source>
        <translation>共享内存</translation>
    </message>
    <message>
        <source>Short spelling</source>
        <translation>短写法</translation>
    </message>
    <message>
        <source>Shortens an epoch in proportion; the whole text is still tokenized.</source>
        <translation>一轮的时间按比例缩短，但全部文本仍要分词。</translation>
    </message>
    <message>
        <source>Shorter blocks</source>
        <translation>缩短块</translation>
    </message>
    <message>
        <source>Shorter blocks {old} → {new}</source>
        <translation>缩短块 {old} → {new}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>查看日志(&amp;L)</translation>
    </message>
    <message>
        <source>Show all formulas</source>
        <translation>显示全部公式</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>查看方法</translation>
    </message>
    <message>
        <source>Show the command…</source>
        <translation>显示命令…</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation>显示怎么办</translation>
    </message>
    <message>
        <source>Since DeepSpeed {version}.</source>
        <translation>自 DeepSpeed {version} 起可用。</translation>
    </message>
    <message>
        <source>Single requests</source>
        <translation>单独提交</translation>
    </message>
    <message>
        <source>Size of a step at its peak. Too high, and the loss jumps or is no number; too low, and it hardly falls.</source>
        <translation>学习率的峰值。过高：损失跳动或变成 NaN；过低：损失几乎不降。</translation>
    </message>
    <message>
        <source>Size of a step. auto takes the run's learning rate.</source>
        <translation>每次更新的步长，即学习率。auto 取本次训练的学习率。</translation>
    </message>
    <message>
        <source>Size of each of them; the largest weight must fit, which for Llama is the embedding.</source>
        <translation>每个缓冲区的大小，必须放得下最大的权重（Llama 为词嵌入）。</translation>
    </message>
    <message>
        <source>Sizes come from the model's config.json, or from its name where it is a well-known one of the kinds Llama, Mistral or Qwen.</source>
        <translation>大小取自模型的 config.json；如果是常见的 Llama、Mistral 或 Qwen 模型，则按名称得知。</translation>
    </message>
    <message>
        <source>Sizes do not go together: {error}</source>
        <translation>大小不匹配：{error}</translation>
    </message>
    <message>
        <source>Skip steps with overflow</source>
        <translation>跳过溢出的步</translation>
    </message>
    <message>
        <source>Slower.</source>
        <translation>更慢。</translation>
    </message>
    <message>
        <source>Slows training a little.</source>
        <translation>训练会稍慢。</translation>
    </message>
    <message>
        <source>Small adapters beside a 7B model in 16 bits, blocks of 2048 tokens: for 24 GB cards.</source>
        <translation>7B 模型以 16 位加载，只训练小型适配器，每块 2048 个词元：适合 24 GB 显卡。</translation>
    </message>
    <message>
        <source>Small adapters beside a 7B model in 4 bits, blocks of 1024 tokens: for 12 GB cards.</source>
        <translation>7B 模型以 4 位加载，只训练小型适配器，每块 1024 个词元：适合 12 GB 显卡。</translation>
    </message>
    <message>
        <source>Small adapters beside a 7B model in 4 bits, blocks of 2048 tokens: for 16 GB cards.</source>
        <translation>7B 模型以 4 位加载，只训练小型适配器，每块 2048 个词元：适合 16 GB 显卡。</translation>
    </message>
    <message>
        <source>Small adapters beside a 7B model in 4 bits, blocks of 4096 tokens: for 24 GB cards such as the RTX 3090 or 4090.</source>
        <translation>在 4 位的 7B 模型旁训练小型适配器，每块 4096 个词元：适合 RTX 3090、4090 等 24 GB 显卡。</translation>
    </message>
    <message>
        <source>Small number that keeps the division stable. auto takes the run's.</source>
        <translation>防止除以零的极小数。auto 取本次训练的设置。</translation>
    </message>
    <message>
        <source>Small weights stay</source>
        <translation>小权重常驻</translation>
    </message>
    <message>
        <source>Smaller buckets of DeepSpeed</source>
        <translation>减小 DeepSpeed 的桶</translation>
    </message>
    <message>
        <source>Smaller evaluation batch</source>
        <translation>减小评估批次</translation>
    </message>
    <message>
        <source>Smaller micro-batch</source>
        <translation>减小微批次</translation>
    </message>
    <message>
        <source>Smoke test</source>
        <translation>冒烟测试</translation>
    </message>
    <message>
        <source>So many decoder layers from the input on keep their weights; the others learn.</source>
        <translation>从输入端起，这么多个解码层的权重保持不变；其余层参与训练。</translation>
    </message>
    <message>
        <source>So many steps as take about an hour.</source>
        <translation>大约每小时保存一次所对应的步数。</translation>
    </message>
    <message>
        <source>So rarely that evaluations take less than a tenth of the time, and at least five times in a run.</source>
        <translation>评估占用的时间不到总时间的十分之一，并且整个训练中至少评估五次。</translation>
    </message>
    <message>
        <source>So that a step has 0.1–1 million tokens and the run still has some hundred steps. The article's 10 × 4 × 8 sequences make its sample text a run of 8 steps.</source>
        <translation>让每步有 10 万到 100 万个词元，同时整个训练仍有几百步。按文章的 10 × 4 × 8 条序列，其示例文本总共只有 8 步。</translation>
    </message>
    <message>
        <source>Some hundred for a trial, empty otherwise.</source>
        <translation>试验时几百，否则留空。</translation>
    </message>
    <message>
        <source>Some packages are missing.</source>
        <translation>缺少一些软件包。</translation>
    </message>
    <message>
        <source>Something could not be fetched from the network: {error}</source>
        <translation>无法从网络获取所需内容：{error}</translation>
    </message>
    <message>
        <source>Something follows the \ at the end of a line; bash does not continue the line then, so the script would not run. It was read as meant.</source>
        <translation>行尾的 \ 之后还有内容，bash 因此不会续行，脚本无法运行。这里已按原意读取。</translation>
    </message>
    <message>
        <source>Something follows the ` at the end of a line; PowerShell does not continue the line then, so the script would not run. It was read as meant.</source>
        <translation>行尾的 ` 之后还有内容，PowerShell 因此不会续行，脚本无法运行。这里已按原意读取。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>Sparse attention</source>
        <translation>稀疏注意力</translation>
    </message>
    <message>
        <source>Sparse gradients</source>
        <translation>稀疏梯度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Splits each layer over several devices.</source>
        <translation>把每层拆到多个设备。</translation>
    </message>
    <message>
        <source>Spreads the experts of a model over devices.</source>
        <translation>把模型的专家分布到各设备。</translation>
    </message>
    <message>
        <source>Stage 3</source>
        <translation>阶段 3</translation>
    </message>
    <message>
        <source>Stage 3 sends half as much again as stages 0 to 2.</source>
        <translation>阶段 3 的通信量是阶段 0 到 2 的 1.5 倍。</translation>
    </message>
    <message>
        <source>Stages 1 and 2 need a second reduce bucket.</source>
        <translation>阶段 1 和 2 需要第二个归约桶。</translation>
    </message>
    <message>
        <source>Stages of a pipeline write at the same time.</source>
        <translation>流水线各级同时写入。</translation>
    </message>
    <message>
        <source>Stages write in parallel</source>
        <translation>各级并行写入</translation>
    </message>
    <message>
        <source>Stairs down</source>
        <translation>下降阶梯数</translation>
    </message>
    <message>
        <source>Stairs in the first half; 0 rises evenly.</source>
        <translation>前半周期的阶梯数，0 为匀速上升。</translation>
    </message>
    <message>
        <source>Stairs in the second half; empty: as many as in the first.</source>
        <translation>后半周期的阶梯数，留空则与前半相同。</translation>
    </message>
    <message>
        <source>Stairs up</source>
        <translation>上升阶梯数</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Start anew although the output folder holds checkpoints; they are moved aside into a folder named previous-1, previous-2 and so on. Off: training continues from the last one.</source>
        <translation>即使输出文件夹中已有检查点也从头开始；原有检查点会移到名为 previous-1、previous-2 等的文件夹中。关闭时：从最后一个检查点继续。</translation>
    </message>
    <message>
        <source>Start of all random numbers: the order of the text, the weights of a new model, what is set aside for validation.</source>
        <translation>所有随机数的起点：文本的顺序、新模型的权重、哪些文档留作验证。</translation>
    </message>
    <message>
        <source>Start one on the page Model &amp; training, or try the demo.</source>
        <translation>在“模型与训练”页开始训练，或先试试演示。</translation>
    </message>
    <message>
        <source>Start the Python of the environment by its path; it need not be activated.</source>
        <translation>请通过路径启动该环境的 Python；不需要激活环境。</translation>
    </message>
    <message>
        <source>Start the b&amp;uild</source>
        <translation>开始编译(&amp;U)</translation>
    </message>
    <message>
        <source>Start the build inside WSL2.</source>
        <translation>请在 WSL2 中开始编译。</translation>
    </message>
    <message>
        <source>Start the container with --shm-size=8g or --ipc=host, or load data in no extra process.</source>
        <translation>启动容器时加上 --shm-size=8g 或 --ipc=host，或不用额外的进程加载数据。</translation>
    </message>
    <message>
        <source>Start tools through the Python of the environment, such as python -m deepspeed.launcher.runner, and build in the environment that the program sets up.</source>
        <translation>请通过该环境的 Python 启动工具，例如 python -m deepspeed.launcher.runner，并在本程序设置好的环境中编译。</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>Starting DeepSpeed</source>
        <translation>启动 DeepSpeed</translation>
    </message>
    <message>
        <source>Starts at once, but each step waits until its text is tokenized.</source>
        <translation>立即开始，但每一步都要等待其文本分词完成。</translation>
    </message>
    <message>
        <source>Starts faster with the state on NVMe.</source>
        <translation>状态在 NVMe 时启动更快。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Step after which the schedule goes on; -1 starts anew.</source>
        <translation>调度从哪一步之后继续，-1 表示从头开始。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Steps after which LRRangeTest raises it.</source>
        <translation>LRRangeTest 多少步后提高学习率。</translation>
    </message>
    <message>
        <source>Steps after which the other gradients are applied; auto lets DeepSpeed decide.</source>
        <translation>多少步后应用其余梯度，auto 由 DeepSpeed 决定。</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>步数上限</translation>
    </message>
    <message>
        <source>Steps at the start in which all gradients are applied.</source>
        <translation>开始时应用全部梯度的步数。</translation>
    </message>
    <message>
        <source>Steps before a 1-bit optimizer starts to compress. Removed in DeepSpeed 0.19.7.</source>
        <translation>1 比特优化器开始压缩之前的步数。DeepSpeed 0.19.7 已删除。</translation>
    </message>
    <message>
        <source>Steps between checkpoints. What was trained since the last one is lost in a crash.</source>
        <translation>相邻检查点之间的步数。万一崩溃，上一个检查点之后的训练会丢失。</translation>
    </message>
    <message>
        <source>Steps between evaluations.</source>
        <translation>相邻两次评估之间的步数。</translation>
    </message>
    <message>
        <source>Steps between prints</source>
        <translation>打印间隔</translation>
    </message>
    <message>
        <source>Steps between reports; the reported loss is their mean.</source>
        <translation>相邻两次记录之间的步数；记录的损失是这些步的平均值。</translation>
    </message>
    <message>
        <source>Steps between two decays after the cycle; 0 means none.</source>
        <translation>周期之后两次衰减之间的步数，0 表示不衰减。</translation>
    </message>
    <message>
        <source>Steps during which the learning rate rises to its peak. DeepSpeed's WarmupDecayLR rises by a logarithm, fast at first.</source>
        <translation>学习率升到峰值所用的步数。DeepSpeed 的 WarmupDecayLR 按对数上升，先快后慢。</translation>
    </message>
    <message>
        <source>Steps in which it falls; empty: as many as it rises.</source>
        <translation>下降的步数，留空则与上升相同。</translation>
    </message>
    <message>
        <source>Steps in which the learning rate of OneCycle rises.</source>
        <translation>OneCycle 学习率上升的步数。</translation>
    </message>
    <message>
        <source>Steps in which the learning rate rises. auto takes the run's, but at least 1; DeepSpeed refuses 0 since 0.19.3.</source>
        <translation>学习率上升的步数。auto 取本次训练的设置，至少为 1；自 0.19.3 起 DeepSpeed 拒绝 0。</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>总步数</translation>
    </message>
    <message>
        <source>Steps or epochs between two choices; auto lets DeepSpeed decide.</source>
        <translation>两次选择之间的步数或轮数，auto 由 DeepSpeed 决定。</translation>
    </message>
    <message>
        <source>Steps per decay</source>
        <translation>衰减间隔</translation>
    </message>
    <message>
        <source>Steps per epoch</source>
        <translation>每轮步数</translation>
    </message>
    <message>
        <source>Steps take three times as long as before while the GPU's memory is full: Windows most likely moves part of it into main memory.</source>
        <translation>显存已满，而每步用时是之前的三倍：Windows 很可能把一部分显存移到了内存。</translation>
    </message>
    <message>
        <source>Steps to raise it</source>
        <translation>提升间隔</translation>
    </message>
    <message>
        <source>Steps without overflow after which the dynamic loss scale is doubled.</source>
        <translation>连续多少步没有溢出后把动态损失缩放加倍。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>停止并保存</translation>
    </message>
    <message>
        <source>Stop, save and &amp;repair</source>
        <translation>停止、保存并修复(&amp;R)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped by the user at step {step}.</source>
        <translation>用户在第 {step} 步停止了训练。</translation>
    </message>
    <message>
        <source>Stopped by the user.</source>
        <translation>用户停止了训练。</translation>
    </message>
    <message>
        <source>Stopped. What is done stays done.</source>
        <translation>已停止。已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流式读取</translation>
    </message>
    <message>
        <source>Streaming needs a number of steps, since the length of the text is not known.</source>
        <translation>流式读取时文本长度未知，需要设置步数上限。</translation>
    </message>
    <message>
        <source>Strength of what was learned: it is multiplied by alpha divided by rank.</source>
        <translation>所学内容的强度：乘以 alpha ÷ 秩。</translation>
    </message>
    <message>
        <source>Sub-group size</source>
        <translation>子组大小</translation>
    </message>
    <message>
        <source>Submits requests one by one.</source>
        <translation>逐个提交请求。</translation>
    </message>
    <message>
        <source>Submits requests while others wait.</source>
        <translation>等待其他请求时继续提交。</translation>
    </message>
    <message>
        <source>SuperOffload</source>
        <translation>SuperOffload</translation>
    </message>
    <message>
        <source>Switch on the developer mode in Windows' settings, or choose 0.14.5 or newer.</source>
        <translation>请在 Windows 设置中开启开发者模式，或选择 0.14.5 或更新版本。</translation>
    </message>
    <message>
        <source>Switch on what may be changed.</source>
        <translation>请勾选可以更改的项目。</translation>
    </message>
    <message>
        <source>Switch the card to WDDM as administrator, and restart.</source>
        <translation>请以管理员身份把显卡切换到 WDDM，然后重启。</translation>
    </message>
    <message>
        <source>Switch them off.</source>
        <translation>请关闭这些算子。</translation>
    </message>
    <message>
        <source>Switch them on as administrator, or install into a short folder such as C:\ds.</source>
        <translation>以管理员身份开启，或安装到路径短的文件夹，例如 C:\ds。</translation>
    </message>
    <message>
        <source>Switched off in the script; take it over?</source>
        <translation>脚本中被注释掉的选项，是否采用？</translation>
    </message>
    <message>
        <source>Switches Python's automatic garbage collection off during training.</source>
        <translation>训练期间关闭 Python 的自动垃圾回收。</translation>
    </message>
    <message>
        <source>Switches it on.</source>
        <translation>启用此功能。</translation>
    </message>
    <message>
        <source>Symbolic links</source>
        <translation>符号链接</translation>
    </message>
    <message>
        <source>Symbolic links can be made.</source>
        <translation>可以创建符号链接。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Take a CUDA version that knows the card.</source>
        <translation>请换用支持这张显卡的 CUDA 版本。</translation>
    </message>
    <message>
        <source>Take a torch that was: {builds}.</source>
        <translation>请换用为此 CUDA 发布过的 torch：{builds}。</translation>
    </message>
    <message>
        <source>Take a torch whose CUDA version knows the card.</source>
        <translation>请换用其 CUDA 版本支持这张显卡的 torch。</translation>
    </message>
    <message>
        <source>Take the key out</source>
        <translation>移除此键</translation>
    </message>
    <message>
        <source>Take the official wheel</source>
        <translation>使用官方 wheel</translation>
    </message>
    <message>
        <source>Take the set of versions that the program recommends for this profile.</source>
        <translation>请采用本程序为此训练方式推荐的一组版本。</translation>
    </message>
    <message>
        <source>Take the wheel whose name holds this Python's number, such as cp311 for 3.11, and win_amd64.</source>
        <translation>请选用文件名中含有此 Python 编号（例如 3.11 对应 cp311）和 win_amd64 的 wheel 包。</translation>
    </message>
    <message>
        <source>Take what needs the op out of the settings: for async_io that is offloading to a disk.</source>
        <translation>请从设置中去掉需要该算子的功能：对 async_io 来说，就是卸载到磁盘。</translation>
    </message>
    <message>
        <source>Take {path} out of the list? Its files stay: this program did not make it.</source>
        <translation>把 {path} 从列表中移除？它的文件会保留：它不是由本程序创建的。</translation>
    </message>
    <message>
        <source>Takes PyTorch's Adam instead of DeepSpeed's fused one. Works without a compiler.</source>
        <translation>用 PyTorch 的 Adam 代替 DeepSpeed 的融合版本，不需要编译器。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Tensor parallelism</source>
        <translation>张量并行</translation>
    </message>
    <message>
        <source>TensorBoard folder</source>
        <translation>TensorBoard 文件夹</translation>
    </message>
    <message>
        <source>Test in stairs</source>
        <translation>阶梯测试</translation>
    </message>
    <message>
        <source>Test's first rate</source>
        <translation>测试起始学习率</translation>
    </message>
    <message>
        <source>Test's interval</source>
        <translation>测试间隔</translation>
    </message>
    <message>
        <source>Test's rise</source>
        <translation>测试增幅</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>文本列</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>The 16-bit format that autocast uses.</source>
        <translation>autocast 使用的 16 位格式。</translation>
    </message>
    <message>
        <source>The C++ library of this Visual Studio toolset refuses CUDA toolkits before 12.4; -allow-unsupported-compiler does not help.</source>
        <translation>此 Visual Studio 工具集的 C++ 库拒绝 12.4 以前的 CUDA 工具包；加 -allow-unsupported-compiler 也没有用。</translation>
    </message>
    <message>
        <source>The C++ tools for x64 are installed.</source>
        <translation>x64 的 C++ 工具已安装。</translation>
    </message>
    <message>
        <source>The CUDA toolkit and the CUDA version of torch differ in their major number.</source>
        <translation>CUDA 工具包与 torch 的 CUDA 主版本号不同。</translation>
    </message>
    <message>
        <source>The CUDA toolkit and torch differ in the minor number only, which works.</source>
        <translation>CUDA 工具包与 torch 只有次版本号不同，可以使用。</translation>
    </message>
    <message>
        <source>The CUDA toolkit {toolkit} cannot compile for compute capability {card}.</source>
        <translation>CUDA {toolkit} 工具包无法为计算能力 {card} 编译。</translation>
    </message>
    <message>
        <source>The CUDA toolkits found ({versions}) do not serve: one with nvcc is needed, and for CUDA 11.8 it must be 11.8.</source>
        <translation>找到的 CUDA 工具包（{versions}）不适用：需要带 nvcc 的工具包，用 CUDA 11.8 时必须是 11.8。</translation>
    </message>
    <message>
        <source>The DeepSpeed configuration {name} is neither a template ({names}) nor a file that can be read.</source>
        <translation>DeepSpeed 配置 {name} 既不是模板（{names}），也不是可读取的文件。</translation>
    </message>
    <message>
        <source>The DeepSpeed configuration {path} is not there; name another before the start.</source>
        <translation>DeepSpeed 配置 {path} 不存在；请在开始之前指定另一个配置。</translation>
    </message>
    <message>
        <source>The DeepSpeed configuration {path} is not there; the template {name} was taken by its name.</source>
        <translation>DeepSpeed 配置 {path} 不存在；已按文件名改用模板 {name}。</translation>
    </message>
    <message>
        <source>The DeepSpeed configuration {path} was copied into the preset.</source>
        <translation>DeepSpeed 配置 {path} 已复制到预设中。</translation>
    </message>
    <message>
        <source>The GPU itself was not full. WSL2 and containers allow little page-locked memory: raise memory in .wslconfig, or the limit of locked memory.</source>
        <translation>显存本身并未用完。WSL2 和容器只允许少量锁页内存：请在 .wslconfig 中增大 memory，或提高锁定内存的上限。</translation>
    </message>
    <message>
        <source>The GPU probably ran out of memory {when}: a library could not set itself up there.</source>
        <translation>{when}，显存可能已用完：一个库无法在显卡上完成初始化。</translation>
    </message>
    <message>
        <source>The GPU ran out of memory {when}.</source>
        <translation>{when}，显存用完了。</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old for the CUDA version of torch.</source>
        <translation>NVIDIA 驱动对 torch 的 CUDA 版本来说太旧。</translation>
    </message>
    <message>
        <source>The Python of the Microsoft Store lacks the libs folder that compiling needs (LNK1104) and lies where programs may not write.</source>
        <translation>Microsoft Store 的 Python 缺少编译所需的 libs 文件夹（LNK1104），而且所在位置不允许程序写入。</translation>
    </message>
    <message>
        <source>The Python that has torch and DeepSpeed. It need not be the one of this window. A new folder of the runs is used from the next start on.</source>
        <translation>装有 torch 和 DeepSpeed 的 Python，不必是本窗口所用的那个。更改后的训练结果文件夹从下次启动起生效。</translation>
    </message>
    <message>
        <source>The RAM budget has no effect: this system has no limit for it.</source>
        <translation>内存预算不起作用：此系统没有相应的限制功能。</translation>
    </message>
    <message>
        <source>The Visual C++ runtime (x64) is missing.</source>
        <translation>缺少 Visual C++ 运行库（x64）。</translation>
    </message>
    <message>
        <source>The Visual C++ runtime is installed.</source>
        <translation>已安装 Visual C++ 运行库。</translation>
    </message>
    <message>
        <source>The adapter cannot be made: {error}</source>
        <translation>无法创建适配器：{error}</translation>
    </message>
    <message>
        <source>The adapter that is continued keeps its own form: rank {rank}, alpha {alpha}.</source>
        <translation>继续训练的适配器保持它自己的结构：秩 {rank}，alpha {alpha}。</translation>
    </message>
    <message>
        <source>The adapter {path} cannot be loaded: {error}</source>
        <translation>无法加载适配器 {path}：{error}</translation>
    </message>
    <message>
        <source>The adapter {path} is continued, on the model that it names itself.</source>
        <translation>将继续训练适配器 {path}，基础模型以该适配器自身记录的为准。</translation>
    </message>
    <message>
        <source>The backend NCCL was asked for, which torch for Windows does not have.</source>
        <translation>所要求的后端是 NCCL，而 Windows 版 torch 没有它。</translation>
    </message>
    <message>
        <source>The buckets for gradients take {needed} of the card. auto makes them as large as the model needs.</source>
        <translation>梯度桶会占用 {needed} 显存。写 auto 则按模型所需的大小设置。</translation>
    </message>
    <message>
        <source>The build installs it first.</source>
        <translation>编译前会先安装它。</translation>
    </message>
    <message>
        <source>The build installs them first.</source>
        <translation>编译前会先安装它们。</translation>
    </message>
    <message>
        <source>The build is for all GPUs that torch sees.</source>
        <translation>将针对 torch 能看到的所有显卡编译。</translation>
    </message>
    <message>
        <source>The build replaces it, and this program's trainer then does not run there. Choose DeepSpeed 0.16.5 or newer.</source>
        <translation>编译时会替换它，之后本程序的训练器就无法在那里运行。请选择 DeepSpeed 0.16.5 或更新版本。</translation>
    </message>
    <message>
        <source>The build sees no torch: either it is not installed in this Python, or pip built in an isolated environment.</source>
        <translation>编译时找不到 torch：这个 Python 没有安装它，或者 pip 在隔离环境中编译。</translation>
    </message>
    <message>
        <source>The build stops because a command failed.</source>
        <translation>编译停止，因为一条命令失败了。</translation>
    </message>
    <message>
        <source>The build tool stops because one of its commands failed.</source>
        <translation>编译工具停止，因为它的一条命令失败了。</translation>
    </message>
    <message>
        <source>The build uses one beside the wheel; nothing to do.</source>
        <translation>编译时改用 wheel 包旁边的临时文件夹；无需处理。</translation>
    </message>
    <message>
        <source>The cache of the Hugging Face hub copies files instead of linking them.</source>
        <translation>Hugging Face hub 的缓存复制文件，而不是创建链接。</translation>
    </message>
    <message>
        <source>The card has bf16.</source>
        <translation>显卡支持 bf16。</translation>
    </message>
    <message>
        <source>The card has no bf16.</source>
        <translation>显卡不支持 bf16。</translation>
    </message>
    <message>
        <source>The card in WSL2</source>
        <translation>WSL2 中的显卡</translation>
    </message>
    <message>
        <source>The card is sm_{card}; torch has {archs}.</source>
        <translation>显卡是 sm_{card}；torch 有 {archs}。</translation>
    </message>
    <message>
        <source>The card's {total} are used up.</source>
        <translation>显卡的 {total} 已用完。</translation>
    </message>
    <message>
        <source>The certificate of the server was not believed: a proxy or virus scanner looks into the connection, or the clock of this computer is wrong.</source>
        <translation>服务器的证书不受信任：有代理或杀毒软件在检查连接，或者这台电脑的时钟不准。</translation>
    </message>
    <message>
        <source>The chunked loss is for models of the types {names}; this one is {type}. Set precision.loss to whole.</source>
        <translation>分块计算的损失只适用于 {names} 类型的模型；此模型是 {type}。请把 precision.loss 设为 whole。</translation>
    </message>
    <message>
        <source>The chunked loss needs an output layer of plain weights; this one is a {kind}. Take lm_head out of adapter.lora_target (it may stand in adapter.modules_to_save), or set precision.loss to whole.</source>
        <translation>分块计算的损失要求输出层是普通权重；此模型的输出层是 {kind}。请从 adapter.lora_target 中去掉 lm_head（可以放在 adapter.modules_to_save 中），或把 precision.loss 设为 whole。</translation>
    </message>
    <message>
        <source>The clipboard holds no JSON object of parameters.</source>
        <translation>剪贴板中没有参数的 JSON 对象。</translation>
    </message>
    <message>
        <source>The clipboard holds no JSON. Copy a section first.</source>
        <translation>剪贴板中没有 JSON。请先复制一节。</translation>
    </message>
    <message>
        <source>The code page is {number}.</source>
        <translation>代码页是 {number}。</translation>
    </message>
    <message>
        <source>The command before ends here for the script's own shell, since the line above does not continue. Its options were read as meant.</source>
        <translation>由于上一行没有续行，对脚本所用的 shell 来说前面的命令到此结束。这里的选项已按原意读取。</translation>
    </message>
    <message>
        <source>The command of the job was not found.</source>
        <translation>找不到任务的命令。</translation>
    </message>
    <message>
        <source>The comment that starts here with /* is not closed. Add */ at its end.</source>
        <translation>从这里以 /* 开始的注释没有结束。请在末尾补上 */。</translation>
    </message>
    <message>
        <source>The compiler complains about a variable whose declaration it has already rejected.</source>
        <translation>编译器报错的变量，其声明在前面已被它拒绝。</translation>
    </message>
    <message>
        <source>The compiler could not write or read one of its own files: another program, often a virus scanner, held it.</source>
        <translation>编译器无法写入或读取自己的某个文件：它被另一个程序占用，往往是杀毒软件。</translation>
    </message>
    <message>
        <source>The compiler for 32-bit programs was used: the build was started in an x86 prompt.</source>
        <translation>使用了面向 32 位程序的编译器：编译是在 x86 命令提示符中启动的。</translation>
    </message>
    <message>
        <source>The compiler is older than the C++ library whose headers it reads: two toolsets are mixed.</source>
        <translation>编译器比它所读取头文件的 C++ 库旧：混用了两个工具集。</translation>
    </message>
    <message>
        <source>The compiler itself crashed on this source file.</source>
        <translation>编译器自身在处理这个源文件时崩溃。</translation>
    </message>
    <message>
        <source>The compiler names no file at all: the path of a file is longer than Windows allows.</source>
        <translation>编译器完全没有给出文件名：某个文件的路径超过了 Windows 允许的长度。</translation>
    </message>
    <message>
        <source>The compiler of the chosen CUDA and the programs of the interpreter, such as ninja, are found before all others.</source>
        <translation>使所选 CUDA 的编译器和解释器自带的程序（如 ninja）先于其他同名程序被找到。</translation>
    </message>
    <message>
        <source>The compiler ran out of memory.</source>
        <translation>编译器内存不足。</translation>
    </message>
    <message>
        <source>The compiler ran out of memory: several compilers at once took more than this system has.</source>
        <translation>编译器内存不足：同时运行的多个编译器所需的内存超过了系统所有。</translation>
    </message>
    <message>
        <source>The compiler read a source file in the code page of this Windows and lost a character of it.</source>
        <translation>编译器按这台 Windows 的代码页读取源文件，丢失了其中一个字符。</translation>
    </message>
    <message>
        <source>The compiler rejects a source file.</source>
        <translation>编译器拒绝了一个源文件。</translation>
    </message>
    <message>
        <source>The compiler speaks English where it can, so that its messages are recognised.</source>
        <translation>让编译器尽可能输出英文，以便识别它的消息。</translation>
    </message>
    <message>
        <source>The compiler was given an option that it does not know or cannot combine, usually one of gcc's.</source>
        <translation>编译器收到了一个它不认识或不能与其他选项组合的选项，通常是 gcc 的选项。</translation>
    </message>
    <message>
        <source>The compiler {best} fits CUDA 11.8.</source>
        <translation>编译器 {best} 适合 CUDA 11.8。</translation>
    </message>
    <message>
        <source>The compiler {msvc} does not work with CUDA {cuda}, which takes {low} to {high}.</source>
        <translation>编译器 {msvc} 不能与 CUDA {cuda} 一起使用，后者接受 {low} 到 {high}。</translation>
    </message>
    <message>
        <source>The compiler {wanted} is not here, or CUDA {cuda} does not take it. Installed: {versions}.</source>
        <translation>本机没有编译器 {wanted}，或 CUDA {cuda} 不接受它。已安装：{versions}。</translation>
    </message>
    <message>
        <source>The compilers found ({versions}) do not work with CUDA 11.8.</source>
        <translation>找到的编译器（{versions}）不能与 CUDA 11.8 一起使用。</translation>
    </message>
    <message>
        <source>The compilers found ({versions}) do not work with CUDA {cuda}, which takes those from 14.10 to below {limit}.</source>
        <translation>找到的编译器（{versions}）不能与 CUDA {cuda} 一起使用，后者接受 14.10 起、低于 {limit} 的版本。</translation>
    </message>
    <message>
        <source>The computer has no memory left.</source>
        <translation>电脑内存已耗尽。</translation>
    </message>
    <message>
        <source>The computer most likely ran out of RAM {when}.</source>
        <translation>{when}，内存很可能用完了。</translation>
    </message>
    <message>
        <source>The computer ran out of RAM {when}.</source>
        <translation>{when}，内存用完了。</translation>
    </message>
    <message>
        <source>The configuration changes cannot be applied: {error}</source>
        <translation>无法应用配置修改：{error}</translation>
    </message>
    <message>
        <source>The connection broke off while a package was downloaded.</source>
        <translation>下载软件包时连接中断。</translation>
    </message>
    <message>
        <source>The continued run begins with the first text again, so the beginning is seen more often than the end.</source>
        <translation>继续训练时会从头读取文本，开头的内容会比结尾训练得更多。</translation>
    </message>
    <message>
        <source>The data could not be read: {error}</source>
        <translation>无法读取数据：{error}</translation>
    </message>
    <message>
        <source>The demo with optimizer and weights kept in the computer's memory.</source>
        <translation>演示的变体：优化器和权重放在内存中。</translation>
    </message>
    <message>
        <source>The demo with the weights partitioned as well.</source>
        <translation>演示的变体：权重也分片。</translation>
    </message>
    <message>
        <source>The device is cuda, but no NVIDIA card was found: either there is none, or its driver is not installed.</source>
        <translation>设备设为 cuda，但没有找到 NVIDIA 显卡：要么没有显卡，要么没有安装驱动。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The disk is full: nothing more could be written.</source>
        <translation>磁盘已满，无法继续写入。</translation>
    </message>
    <message>
        <source>The disk is full: the compiler or linker could not write its result.</source>
        <translation>磁盘已满：编译器或链接器无法写入结果。</translation>
    </message>
    <message>
        <source>The disk of {path} is full: {free} MiB are free.</source>
        <translation>{path} 所在磁盘已满：仅剩 {free} MiB。</translation>
    </message>
    <message>
        <source>The disk was full {when}.</source>
        <translation>{when}，磁盘已满。</translation>
    </message>
    <message>
        <source>The driver decides which CUDA versions can run. A newer one is always fine.</source>
        <translation>驱动决定能运行哪些 CUDA 版本。更新的驱动总是可以的。</translation>
    </message>
    <message>
        <source>The dynamic loss scale never falls below this.</source>
        <translation>动态损失缩放不会低于此值。</translation>
    </message>
    <message>
        <source>The dynamic loss scale starts at 2 to the power of this.</source>
        <translation>动态损失缩放从 2 的这个次方开始。</translation>
    </message>
    <message>
        <source>The environment could not be made in {path}; the log tells why.</source>
        <translation>无法在 {path} 中创建环境；原因见日志。</translation>
    </message>
    <message>
        <source>The environment fits; something around it is missing.</source>
        <translation>环境合适；环境之外还缺一些东西。</translation>
    </message>
    <message>
        <source>The environment of Visual Studio is active, but torch was not told to use it.</source>
        <translation>Visual Studio 的环境已激活，但没有让 torch 使用它。</translation>
    </message>
    <message>
        <source>The environment, compilers and checkpoints need room.</source>
        <translation>环境、编译器和检查点都需要空间。</translation>
    </message>
    <message>
        <source>The file is corrected.</source>
        <translation>该文件已修正。</translation>
    </message>
    <message>
        <source>The file {path} is empty.</source>
        <translation>文件 {path} 是空的。</translation>
    </message>
    <message>
        <source>The first implementation of stage 1, only for old checkpoints.</source>
        <translation>阶段 1 的旧实现，仅用于旧检查点。</translation>
    </message>
    <message>
        <source>The first run downloads it, unless it is streamed.</source>
        <translation>首次训练时要先下载，流式读取除外。</translation>
    </message>
    <message>
        <source>The first steps are often left out, until the loss scale fits.</source>
        <translation>开头几步常被跳过，直到损失缩放系数合适为止。</translation>
    </message>
    <message>
        <source>The folder for temporary files, {path}, has letters that compilers stumble over.</source>
        <translation>临时文件夹 {path} 含有会使编译器出错的字符。</translation>
    </message>
    <message>
        <source>The folder of the environment has to be a whole path, not {path}.</source>
        <translation>环境的文件夹必须是完整路径，不能是 {path}。</translation>
    </message>
    <message>
        <source>The folder of the sources, {folder}, and that of the wheel, {output}, lie in each other. Choose another one for the wheel.</source>
        <translation>源码文件夹 {folder} 与 wheel 文件夹 {output} 互相包含。请为 wheel 另选一个文件夹。</translation>
    </message>
    <message>
        <source>The folder to clone into exists and is not empty.</source>
        <translation>要克隆到的文件夹已存在且不为空。</translation>
    </message>
    <message>
        <source>The folder {path} has a config.json but no weights (*.safetensors or pytorch_model*.bin). Download the model again.</source>
        <translation>文件夹 {path} 有 config.json，但没有权重（*.safetensors 或 pytorch_model*.bin）。请重新下载模型。</translation>
    </message>
    <message>
        <source>The folder {path} holds no model: it has no config.json.</source>
        <translation>文件夹 {path} 中没有模型：缺少 config.json。</translation>
    </message>
    <message>
        <source>The folder, or the archive.</source>
        <translation>文件夹或源码包。</translation>
    </message>
    <message>
        <source>The folders have plain names.</source>
        <translation>文件夹名称没有问题。</translation>
    </message>
    <message>
        <source>The forecast needs to know the model</source>
        <translation>预测需要知道模型</translation>
    </message>
    <message>
        <source>The forecast needs to know the model: choose one</source>
        <translation>预测需要知道模型：请选择</translation>
    </message>
    <message>
        <source>The graphics card has no memory left.</source>
        <translation>显存已耗尽。</translation>
    </message>
    <message>
        <source>The graphics driver or card cannot do what is asked: {error}</source>
        <translation>显卡或其驱动程序做不到所要求的：{error}</translation>
    </message>
    <message>
        <source>The headers of torch 2.9 and later trip over a fault of Microsoft's compiler when nvcc compiles them.</source>
        <translation>用 nvcc 编译时，torch 2.9 及更高版本的头文件会触发微软编译器的一个缺陷。</translation>
    </message>
    <message>
        <source>The hub configuration has no effect without a hub data set.</source>
        <translation>没有 Hub 数据集时，Hub 配置不起作用。</translation>
    </message>
    <message>
        <source>The index has no {requirement} for this Python and this system, or could not be reached at all.</source>
        <translation>索引中没有适合此 Python 和此系统的 {requirement}，或者根本无法访问索引。</translation>
    </message>
    <message>
        <source>The inference ops of this DeepSpeed define a type that this CUDA toolkit already has.</source>
        <translation>这个 DeepSpeed 的推理算子定义了一个类型，而此 CUDA 工具包中已有该类型。</translation>
    </message>
    <message>
        <source>The input embeddings keep their weights, and so does the output layer where the two are one.</source>
        <translation>输入词嵌入的权重保持不变；与输出层共用权重时，输出层也不变。</translation>
    </message>
    <message>
        <source>The installed DeepSpeed does not load its ops: {error}</source>
        <translation>已安装的 DeepSpeed 无法加载其算子：{error}</translation>
    </message>
    <message>
        <source>The installed pydantic does not fit: DeepSpeed 0.10 wants one before 2.0, 0.15 and later want 2.0 or later.</source>
        <translation>已安装的 pydantic 不合适：DeepSpeed 0.10 需要 2.0 以前的版本，0.15 及更高版本需要 2.0 或更高版本。</translation>
    </message>
    <message>
        <source>The installer of {names} does not list the C++ tools for x64.</source>
        <translation>{names} 的安装程序没有列出 x64 的 C++ 工具。</translation>
    </message>
    <message>
        <source>The interpreter lies in {path}, with letters that compilers stumble over.</source>
        <translation>解释器位于 {path}，其中含有会使编译器出错的字符。</translation>
    </message>
    <message>
        <source>The job was killed from outside, most likely by the system because memory ran out.</source>
        <translation>任务被外部终止，很可能是系统因内存用完而终止了它。</translation>
    </message>
    <message>
        <source>The key {key} contains white space. Put it in quotes.</source>
        <translation>键 {key} 含有空白字符。请给它加上引号。</translation>
    </message>
    <message>
        <source>The key {key} has no value. Write one after the colon.</source>
        <translation>键 {key} 没有值。请在冒号后写上值。</translation>
    </message>
    <message>
        <source>The last torch for CUDA 11.8 is 2.7.1; DeepSpeed's Windows wheel 0.16.5 was compiled for 2.6.</source>
        <translation>支持 CUDA 11.8 的最后一个 torch 是 2.7.1；DeepSpeed 的 Windows wheel 0.16.5 是为 2.6 编译的。</translation>
    </message>
    <message>
        <source>The layer {name} (adapter.lora_target) cannot have an adapter: it is a {kind}. Name linear layers, for example {names}.</source>
        <translation>层 {name}（adapter.lora_target）不能加适配器：它是 {kind}。请填写线性层，例如 {names}。</translation>
    </message>
    <message>
        <source>The layer {name} (adapter.modules_to_save) cannot be trained whole: qlora holds its weights in 4 bits. Use the method lora, or leave it out.</source>
        <translation>层 {name}（adapter.modules_to_save）无法完整训练：qlora 以 4 位保存它的权重。请把训练方法改为 lora，或去掉这一层。</translation>
    </message>
    <message>
        <source>The libraries of the Windows SDK or of the compiler are not found: the component is missing, or the environment of the compiler is not set up.</source>
        <translation>找不到 Windows SDK 或编译器的库：缺少该组件，或者没有设置编译器的环境。</translation>
    </message>
    <message>
        <source>The library {library} is not found: what was built does not fit the torch or CUDA of this environment.</source>
        <translation>找不到库 {library}：编译出的文件与此环境的 torch 或 CUDA 不匹配。</translation>
    </message>
    <message>
        <source>The limits of a process are wide enough.</source>
        <translation>进程的限额足够。</translation>
    </message>
    <message>
        <source>The lines move with the version ({lines}), so they are found by their text. From {fixed} on nothing needs to be changed.</source>
        <translation>行号随版本而变（{lines}），因此按文字查找。从 {fixed} 起无需改动。</translation>
    </message>
    <message>
        <source>The linker cannot find the library {library}.</source>
        <translation>链接器找不到库 {library}。</translation>
    </message>
    <message>
        <source>The linker cannot open {library}.</source>
        <translation>链接器无法打开 {library}。</translation>
    </message>
    <message>
        <source>The linker could not write its result: a Python process still uses the file, or a virus scanner holds it.</source>
        <translation>链接器无法写入结果：某个 Python 进程仍在使用该文件，或杀毒软件占用了它。</translation>
    </message>
    <message>
        <source>The linker counts the symbols that it complained about before.</source>
        <translation>链接器在统计前面报告过的符号个数。</translation>
    </message>
    <message>
        <source>The linker finds no definition of a function: libraries and headers do not belong together.</source>
        <translation>链接器找不到某个函数的定义：库与头文件不配套。</translation>
    </message>
    <message>
        <source>The list of files is gone; create the environment again.</source>
        <translation>文件清单不见了；请再次创建此环境。</translation>
    </message>
    <message>
        <source>The log below and {path} tell more.</source>
        <translation>详情见下方日志和 {path}。</translation>
    </message>
    <message>
        <source>The mirror {name} has no torch; {names} have.</source>
        <translation>镜像 {name} 没有 torch；有的是 {names}。</translation>
    </message>
    <message>
        <source>The model has no layer {name} ({where}). Near names: {names}.</source>
        <translation>模型中没有名为 {name} 的层（{where}）。相近的名称：{names}。</translation>
    </message>
    <message>
        <source>The model {name} cannot be loaded: {error}</source>
        <translation>无法加载模型 {name}：{error}</translation>
    </message>
    <message>
        <source>The module {module} cannot be loaded: a library that it needs is missing or of another version.</source>
        <translation>无法加载模块 {module}：它需要的某个库缺失或版本不同。</translation>
    </message>
    <message>
        <source>The momentum falls while the learning rate rises.</source>
        <translation>学习率上升时动量下降。</translation>
    </message>
    <message>
        <source>The most RAM that each training process may take; beyond it the run fails as if the computer were full. Acts on Linux and Windows. Libraries' files do not count; PyTorch and DeepSpeed alone take about half a GiB.</source>
        <translation>每个训练进程最多可用的内存；超出时运行失败，如同内存已满。在 Linux 和 Windows 上起作用。库文件不计在内；仅 PyTorch 和 DeepSpeed 就占约半 GiB。</translation>
    </message>
    <message>
        <source>The most of each card that PyTorch may take; beyond it the run fails as if the card were full. The CUDA context, about half a GiB, comes on top.</source>
        <translation>PyTorch 在每张显卡上最多可用的显存；超出时运行失败，如同显存已满。CUDA 上下文约半 GiB，不计在内。</translation>
    </message>
    <message>
        <source>The network port of the training processes is taken: {error}</source>
        <translation>训练进程的网络端口已被占用：{error}</translation>
    </message>
    <message>
        <source>The newest Windows wheel is 0.16.5; for CUDA 11.8 DeepSpeed is built from source, best 0.17.2 or newer.</source>
        <translation>最新的 Windows wheel 是 0.16.5；用 CUDA 11.8 时 DeepSpeed 要从源码编译，最好是 0.17.2 或更新版本。</translation>
    </message>
    <message>
        <source>The newest setuptools no longer brings pkg_resources, which this package wants.</source>
        <translation>最新的 setuptools 不再附带 pkg_resources，而这个软件包需要它。</translation>
    </message>
    <message>
        <source>The newest that fits</source>
        <translation>适用的最新版本</translation>
    </message>
    <message>
        <source>The number of epochs has no effect: {steps} steps were asked for, about {epochs} epochs of this text.</source>
        <translation>轮数不起作用：已指定 {steps} 步，约为这些文本的 {epochs} 轮。</translation>
    </message>
    <message>
        <source>The number {number} is too large. Write a smaller one.</source>
        <translation>数字 {number} 太大。请写一个较小的数。</translation>
    </message>
    <message>
        <source>The numbers became infinite or undefined (NaN); training on would be of no use.</source>
        <translation>数值变成了无穷大或未定义（NaN），继续训练没有意义。</translation>
    </message>
    <message>
        <source>The one that suits this way to train is filled in.</source>
        <translation>已填入适合此训练方式的版本。</translation>
    </message>
    <message>
        <source>The op {op} cannot be built here and is left out.</source>
        <translation>算子 {op} 在这里无法编译，已略去。</translation>
    </message>
    <message>
        <source>The op {op} is needed by these settings and cannot work on this system.</source>
        <translation>这些设置需要算子 {op}，而它在此系统上无法工作。</translation>
    </message>
    <message>
        <source>The ops of this DeepSpeed were built for another version of torch or CUDA.</source>
        <translation>这个 DeepSpeed 的算子是针对另一个版本的 torch 或 CUDA 编译的。</translation>
    </message>
    <message>
        <source>The optimizer that works in memory (CPUAdam) is compiled for AVX2 or AVX-512; without them it is slow, or ends with an illegal instruction.</source>
        <translation>在内存中工作的优化器（CPUAdam）是为 AVX2 或 AVX-512 编译的；没有它们就会很慢，或因非法指令而结束。</translation>
    </message>
    <message>
        <source>The optimizer {name} does not go with optimizer offload, whose states are in 32 bits in the computer's memory. Switch zero_optimization.offload_optimizer off, or remove optim from more.training_arguments.</source>
        <translation>优化器 {name} 不能与优化器卸载一起使用：卸载的状态以 32 位保存在内存中。请关闭 zero_optimization.offload_optimizer，或从 more.training_arguments 中删除 optim。</translation>
    </message>
    <message>
        <source>The optimizer {name} does not take {parameter}: training cannot start with it.</source>
        <translation>优化器 {name} 不接受 {parameter}，带着它无法开始训练。</translation>
    </message>
    <message>
        <source>The optimizer {name} has no effect: the DeepSpeed configuration has an optimizer of its own.</source>
        <translation>优化器 {name} 不起作用：DeepSpeed 配置中已有自己的优化器。</translation>
    </message>
    <message>
        <source>The other arguments of Transformers, as the training interpreter has them.</source>
        <translation>Transformers 的其他参数，以训练解释器中的版本为准。</translation>
    </message>
    <message>
        <source>The output folder has letters beyond ASCII. Training works with them, but tools that are compiled on Windows may not; a plain path such as D:\runs is safe.</source>
        <translation>输出文件夹含有非 ASCII 字符。训练可以正常进行，但在 Windows 上编译的工具可能出错；像 D:\runs 这样的纯英文路径最稳妥。</translation>
    </message>
    <message>
        <source>The output folder's path has {length} characters; Windows allows 260 in all, and checkpoints add about 70. Choose a shorter one.</source>
        <translation>输出文件夹的路径有 {length} 个字符；Windows 总共允许 260 个，检查点还要加约 70 个。请选更短的路径。</translation>
    </message>
    <message>
        <source>The package flash-attn has no official build for Windows; sdpa contains the same method.</source>
        <translation>flash-attn 没有官方的 Windows 版本；sdpa 包含同样的方法。</translation>
    </message>
    <message>
        <source>The package py-cpuinfo is missing, so CPUAdam is built without vector instructions and will be slow.</source>
        <translation>缺少软件包 py-cpuinfo，因此编译 CPUAdam 时不使用向量指令，运行会很慢。</translation>
    </message>
    <message>
        <source>The package {module} is not installed in this Python.</source>
        <translation>这个 Python 没有安装软件包 {module}。</translation>
    </message>
    <message>
        <source>The packages that were asked for contradict each other; the lines above name them.</source>
        <translation>所要求的软件包互相冲突；上面的行列出了它们。</translation>
    </message>
    <message>
        <source>The page file has {amount}, the memory {ram}.</source>
        <translation>页面文件 {amount}，内存 {ram}。</translation>
    </message>
    <message>
        <source>The path of a file is longer than Windows allows.</source>
        <translation>某个文件的路径超过了 Windows 允许的长度。</translation>
    </message>
    <message>
        <source>The places to correct were not found; the file looks different from every version that is known.</source>
        <translation>没有找到要修正的位置；该文件与所有已知版本都不同。</translation>
    </message>
    <message>
        <source>The preset cannot be saved as {path}: {error}.</source>
        <translation>无法将预设保存为 {path}：{error}。</translation>
    </message>
    <message>
        <source>The preset {name} has unsaved changes.</source>
        <translation>预设“{name}”有未保存的修改。</translation>
    </message>
    <message>
        <source>The preset {path} cannot be read: {error}.</source>
        <translation>无法读取预设 {path}：{error}。</translation>
    </message>
    <message>
        <source>The pretrain.sh of the article on continued pretraining with Llama2-Chinese (2023) and its ds_config_zero2.json, unchanged, with its paths. The checks tell what is wrong with it for your computer.</source>
        <translation>介绍 Llama2-Chinese 继续预训练的文章（2023 年）中的 pretrain.sh 及其 ds_config_zero2.json，原样照搬，包括路径。检查会指出它在您的电脑上有哪些问题。</translation>
    </message>
    <message>
        <source>The pretrain.sh of the article on continued pretraining with Llama2-Chinese (2023) and its ds_config_zero3.json, unchanged, with its paths. The checks tell what is wrong with it for your computer.</source>
        <translation>介绍 Llama2-Chinese 继续预训练的文章（2023 年）中的 pretrain.sh 及其 ds_config_zero3.json，原样照搬，包括路径。检查会指出它在您的电脑上有哪些问题。</translation>
    </message>
    <message>
        <source>The process that watched this run is gone. The training itself goes on.</source>
        <translation>监控这次训练的进程已退出，训练本身仍在进行。</translation>
    </message>
    <message>
        <source>The proxy that is set does not answer or refuses.</source>
        <translation>所设置的代理没有响应或拒绝连接。</translation>
    </message>
    <message>
        <source>The reason is in what that command printed.</source>
        <translation>原因见该命令的输出。</translation>
    </message>
    <message>
        <source>The reason is in what that step printed.</source>
        <translation>原因见该步骤的输出。</translation>
    </message>
    <message>
        <source>The reason is in what the compiler printed above.</source>
        <translation>原因见上面编译器的输出。</translation>
    </message>
    <message>
        <source>The reason is the error above it.</source>
        <translation>原因是它上面的错误。</translation>
    </message>
    <message>
        <source>The run asks for bfloat16 and the DeepSpeed configuration has no bf16 section. It is added when the run starts; better to have it there.</source>
        <translation>训练要求 bfloat16，而 DeepSpeed 配置没有 bf16 一节。启动时会自动补上；最好写在配置里。</translation>
    </message>
    <message>
        <source>The run folder is gone.</source>
        <translation>这次训练的文件夹已不存在。</translation>
    </message>
    <message>
        <source>The run folder's preset must hold the DeepSpeed configuration itself, not the name {name}.</source>
        <translation>训练文件夹中的预设应包含 DeepSpeed 配置的内容，而不是它的名称 {name}。</translation>
    </message>
    <message>
        <source>The run has about {steps} steps</source>
        <translation>本次训练约 {steps} 步</translation>
    </message>
    <message>
        <source>The run has {steps} steps</source>
        <translation>本次训练共 {steps} 步</translation>
    </message>
    <message>
        <source>The run trains in float16 but would evaluate in bfloat16.</source>
        <translation>训练用 float16，评估却会用 bfloat16。</translation>
    </message>
    <message>
        <source>The run {run} has no complete checkpoint to continue from.</source>
        <translation>训练 {run} 没有可供继续的完整检查点。</translation>
    </message>
    <message>
        <source>The run {run} is complete. To go on, raise its steps or epochs.</source>
        <translation>训练 {run} 已经完成。要继续，请增加步数或轮数。</translation>
    </message>
    <message>
        <source>The run {run} is not going.</source>
        <translation>训练 {run} 没有在进行。</translation>
    </message>
    <message>
        <source>The run {run} is still going.</source>
        <translation>训练 {run} 仍在进行。</translation>
    </message>
    <message>
        <source>The same as bfloat16.</source>
        <translation>与 bfloat16 相同。</translation>
    </message>
    <message>
        <source>The same as the demo, to compare with ZeRO-3.</source>
        <translation>与演示相同，便于和 ZeRO-3 比较。</translation>
    </message>
    <message>
        <source>The same message comes from a token number beyond the vocabulary and from a driver that is too old: if the card was not full, look there.</source>
        <translation>词元编号超出词表或驱动程序太旧时也会出现同样的消息：如果显存并未用完，请检查这两点。</translation>
    </message>
    <message>
        <source>The same version, wherever they come from; the article used a folder.</source>
        <translation>无论来自哪里，版本都一样；文章用的是文件夹。</translation>
    </message>
    <message>
        <source>The same, where it has torch; else PyTorch's own</source>
        <translation>同上（若有 torch），否则用 PyTorch 官方</translation>
    </message>
    <message>
        <source>The schedule {name} does not take {parameter}: training cannot start with it.</source>
        <translation>学习率调度 {name} 不接受 {parameter}，带着它无法开始训练。</translation>
    </message>
    <message>
        <source>The schedule {name} has no effect: the DeepSpeed configuration has a scheduler of its own.</source>
        <translation>学习率调度 {name} 不起作用：DeepSpeed 配置中已有自己的学习率调度。</translation>
    </message>
    <message>
        <source>The schedule {name} needs {parameter}.</source>
        <translation>学习率调度 {name} 需要 {parameter}。</translation>
    </message>
    <message>
        <source>The script sets {name}; set it before AtomTrainer starts.</source>
        <translation>脚本设置了 {name}；请在启动 AtomTrainer 之前设置该环境变量。</translation>
    </message>
    <message>
        <source>The script sets {name}={value}; set it before AtomTrainer starts.</source>
        <translation>脚本设置了 {name}={value}；请在启动 AtomTrainer 之前设置该环境变量。</translation>
    </message>
    <message>
        <source>The script trains on the devices {devices}. To choose them, set CUDA_VISIBLE_DEVICES before AtomTrainer starts.</source>
        <translation>该脚本在设备 {devices} 上训练。要指定设备，请在启动 AtomTrainer 之前设置 CUDA_VISIBLE_DEVICES。</translation>
    </message>
    <message>
        <source>The section {name} of the preset is no group of parameters.</source>
        <translation>预设中的 {name} 部分不是一组参数。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器没有及时响应。</translation>
    </message>
    <message>
        <source>The server refused the download: the address is wrong, or the mirror lacks the file.</source>
        <translation>服务器拒绝下载：地址有误，或镜像中没有该文件。</translation>
    </message>
    <message>
        <source>The server {host} could not be trusted: {error}. A proxy or a virus scanner may read the line: tell pip its certificate (pip config set global.cert), or choose a mirror.</source>
        <translation>无法信任服务器 {host}：{error}。可能有代理或杀毒软件在读取连接：请把它的证书告诉 pip（pip config set global.cert），或选择镜像。</translation>
    </message>
    <message>
        <source>The server {host} does not give {name}: {code} {reason}. Choose another mirror.</source>
        <translation>服务器 {host} 不提供 {name}：{code} {reason}。请选择另一个镜像。</translation>
    </message>
    <message>
        <source>The set-up script of Visual Studio, vcvarsall.bat, failed.</source>
        <translation>Visual Studio 的环境设置脚本 vcvarsall.bat 运行失败。</translation>
    </message>
    <message>
        <source>The settings are in {path}, which is not there; import that file instead.</source>
        <translation>设置在 {path} 中，但该文件不在那里；请改为导入该文件。</translation>
    </message>
    <message>
        <source>The settings ask for an exchange between processes that gloo, the backend of Windows, does not have.</source>
        <translation>这些设置需要一种进程间通信，而 Windows 上的后端 gloo 不支持它。</translation>
    </message>
    <message>
        <source>The settings do not go together: {error}</source>
        <translation>设置之间有冲突：{error}</translation>
    </message>
    <message>
        <source>The setup of DeepSpeed 0.15.2 to 0.17.1 starts bash. Windows finds that of WSL before any other: it looks into Linux, and fails.</source>
        <translation>DeepSpeed 0.15.2 到 0.17.1 的安装脚本会启动 bash。Windows 最先找到 WSL 的 bash：它到 Linux 里去找，于是失败。</translation>
    </message>
    <message>
        <source>The shared memory, /dev/shm, was full {when}.</source>
        <translation>{when}，共享内存 /dev/shm 已满。</translation>
    </message>
    <message>
        <source>The shortest way to a working set</source>
        <translation>通往可用组合的最短途径</translation>
    </message>
    <message>
        <source>The sizes of the model are not known: {name} is neither a folder with a config.json nor a model that the program knows.</source>
        <translation>不知道模型的尺寸：{name} 既不是含有 config.json 的文件夹，也不是程序认识的模型。</translation>
    </message>
    <message>
        <source>The slow tokenizer takes many times as long.</source>
        <translation>慢速分词器要多用许多倍的时间。</translation>
    </message>
    <message>
        <source>The source archive of the package index</source>
        <translation>包索引中的源码包</translation>
    </message>
    <message>
        <source>The sources are DeepSpeed {found}, not {asked}.</source>
        <translation>源码是 DeepSpeed {found}，而不是 {asked}。</translation>
    </message>
    <message>
        <source>The sources are not there yet. This version needs these corrections; they are made when the sources have come, and shown here.</source>
        <translation>源码还没有取来。此版本需要这些修正；取来源码后会进行修正，并显示在这里。</translation>
    </message>
    <message>
        <source>The sources have no such version.</source>
        <translation>源码没有这个版本。</translation>
    </message>
    <message>
        <source>The sources will be corrected; nothing to do.</source>
        <translation>源码会自动修正；无需处理。</translation>
    </message>
    <message>
        <source>The stack overflowed.</source>
        <translation>栈溢出。</translation>
    </message>
    <message>
        <source>The stage {name} is not pretraining; AtomTrainer trains on plain text only.</source>
        <translation>训练类型 {name} 不是预训练；AtomTrainer 只用纯文本训练。</translation>
    </message>
    <message>
        <source>The step runs on the processor.</source>
        <translation>更新在处理器上进行。</translation>
    </message>
    <message>
        <source>The system ended a process, most likely because memory ran out.</source>
        <translation>系统终止了一个进程，很可能是因为内存用完。</translation>
    </message>
    <message>
        <source>The system had no memory left for the job.</source>
        <translation>系统已没有内存可供该任务使用。</translation>
    </message>
    <message>
        <source>The system killed the training process (SIGKILL) while memory was short: only {free} MiB were free.</source>
        <translation>内存不足时系统终止了训练进程（SIGKILL）：当时仅剩 {free} MiB。</translation>
    </message>
    <message>
        <source>The system killed the training process {when} because the RAM was used up.</source>
        <translation>{when}，内存用完，系统终止了训练进程。</translation>
    </message>
    <message>
        <source>The text column has no effect: all files are plain text.</source>
        <translation>文本列不起作用：所有文件都是纯文本。</translation>
    </message>
    <message>
        <source>The text ends, but the {bracket} opened on line {line} is not closed. Add {closing}.</source>
        <translation>内容已结束，但第 {line} 行的 {bracket} 没有闭合。请补上 {closing}。</translation>
    </message>
    <message>
        <source>The text has about {tokens} tokens, less than one block of {block}. Use shorter blocks or more text.</source>
        <translation>文本约 {tokens} 个词元，不足一块（{block} 个词元）。请减小块大小或增加文本。</translation>
    </message>
    <message>
        <source>The text that starts here is not closed on its line. Add {quote} at its end.</source>
        <translation>从这里开始的文本没有在本行结束。请在末尾补上 {quote}。</translation>
    </message>
    <message>
        <source>The text that starts here is not closed. Add {quote} at its end.</source>
        <translation>从这里开始的文本没有结束。请在末尾补上 {quote}。</translation>
    </message>
    <message>
        <source>The text up to {end} was left out: the script hands it to a program.</source>
        <translation>到 {end} 为止的文本已略去：脚本把它交给另一个程序。</translation>
    </message>
    <message>
        <source>The time per token changes little up to 4096, then attention grows.</source>
        <translation>4096 以内，每个词元所用的时间变化不大；再长，注意力的耗时就明显增加。</translation>
    </message>
    <message>
        <source>The tokenizer has {count} tokens that the model does not know; their embeddings are random and stay frozen. Name embed_tokens and lm_head under Layers trained whole to train them.</source>
        <translation>分词器有 {count} 个词元是模型不认识的；它们的词嵌入是随机值，并且保持冻结。要训练它们，请在“完整训练的层”中填写 embed_tokens 和 lm_head。</translation>
    </message>
    <message>
        <source>The tokenizer {name} cannot be loaded: {error}</source>
        <translation>无法加载分词器 {name}：{error}</translation>
    </message>
    <message>
        <source>The tokenizer {name} has no begin-of-text token (BOS); documents get only an end mark.</source>
        <translation>分词器 {name} 没有起始标记（BOS），文档只会加上结束标记。</translation>
    </message>
    <message>
        <source>The tokenizer {name} has no end-of-text token (EOS), which marks the end of each document.</source>
        <translation>分词器 {name} 没有结束标记（EOS），无法标出每篇文档的结尾。</translation>
    </message>
    <message>
        <source>The toolkit in {path} lacks {names}.</source>
        <translation>{path} 中的工具包缺少 {names}。</translation>
    </message>
    <message>
        <source>The toolkit is CUDA {toolkit}, torch was built for CUDA {cuda}: ops compiled with the one do not load in the other.</source>
        <translation>工具包是 CUDA {toolkit}，而 torch 是为 CUDA {cuda} 编译的：用前者编译的算子无法在后者中加载。</translation>
    </message>
    <message>
        <source>The toolset that was asked for is not installed in this Visual Studio.</source>
        <translation>此 Visual Studio 没有安装所要求的工具集。</translation>
    </message>
    <message>
        <source>The trained model, {value} bytes a weight</source>
        <translation>训练好的模型，每个权重 {value} 字节</translation>
    </message>
    <message>
        <source>The trainer needs these packages.</source>
        <translation>训练器需要这些软件包。</translation>
    </message>
    <message>
        <source>The training interpreter has no TensorBoard; its files are not written.</source>
        <translation>训练解释器中没有 TensorBoard，不会写入它的文件。</translation>
    </message>
    <message>
        <source>The training interpreter is a virtual environment.</source>
        <translation>训练用的解释器是虚拟环境。</translation>
    </message>
    <message>
        <source>The training interpreter is no virtual environment.</source>
        <translation>训练用的解释器不是虚拟环境。</translation>
    </message>
    <message>
        <source>The training interpreter lacks a package: {error}</source>
        <translation>训练解释器缺少软件包：{error}</translation>
    </message>
    <message>
        <source>The training interpreter lacks {names}, which {method} needs. Install with: {command}</source>
        <translation>训练解释器缺少 {method} 所需的软件包 {names}。安装命令：{command}</translation>
    </message>
    <message>
        <source>The training interpreter sees no NVIDIA card: its PyTorch is {version}. Choose the device auto or cpu, or an interpreter with a CUDA build of PyTorch.</source>
        <translation>训练解释器看不到 NVIDIA 显卡：它的 PyTorch 是 {version}。请把设备设为 auto 或 cpu，或选择带 CUDA 版 PyTorch 的解释器。</translation>
    </message>
    <message>
        <source>The training interpreter {path} cannot load DeepSpeed ({error}).</source>
        <translation>训练解释器 {path} 无法加载 DeepSpeed（{error}）。</translation>
    </message>
    <message>
        <source>The training interpreter {path} could not name the arguments of its Transformers. Its last words: {error}</source>
        <translation>训练解释器 {path} 未能列出其 Transformers 的参数。它最后的输出：{error}</translation>
    </message>
    <message>
        <source>The training interpreter {path} did not answer within {seconds} s.</source>
        <translation>训练解释器 {path} 在 {seconds} 秒内没有响应。</translation>
    </message>
    <message>
        <source>The training interpreter {path} did not answer: the question was given up.</source>
        <translation>训练解释器 {path} 没有应答：本次询问已中止。</translation>
    </message>
    <message>
        <source>The training interpreter {path} lacks {names}. Choose another (Settings, or --python).</source>
        <translation>训练解释器 {path} 缺少 {names}。请另选一个（在设置中，或用 --python）。</translation>
    </message>
    <message>
        <source>The training process could not be started.</source>
        <translation>无法启动训练进程。</translation>
    </message>
    <message>
        <source>The training process died of a bus error (SIGBUS): /dev/shm or a disk that is mapped into memory was full.</source>
        <translation>训练进程因总线错误（SIGBUS）终止：/dev/shm 或映射到内存的磁盘已满。</translation>
    </message>
    <message>
        <source>The training process died of a bus error {when}, most likely because /dev/shm was full.</source>
        <translation>{when}，训练进程因总线错误而终止，很可能是 /dev/shm 已满。</translation>
    </message>
    <message>
        <source>The training process died of signal {signal}.</source>
        <translation>训练进程因信号 {signal} 终止。</translation>
    </message>
    <message>
        <source>The training process died {when} while RAM and page file were nearly used up, which is the likely cause.</source>
        <translation>{when}，训练进程终止，当时内存和页面文件几乎用完，这很可能就是原因。</translation>
    </message>
    <message>
        <source>The training process ended and said nothing; the console log may tell more.</source>
        <translation>训练进程没有任何说明就结束了；控制台日志中可能有更多信息。</translation>
    </message>
    <message>
        <source>The training process ended with exit code {code} and said nothing; the console log may tell more.</source>
        <translation>训练进程以退出码 {code} 结束，没有给出原因；控制台日志中可能有线索。</translation>
    </message>
    <message>
        <source>The training process ended without telling why, and nobody watched it.</source>
        <translation>训练进程结束了，没有说明原因，当时也没有进程监控它。</translation>
    </message>
    <message>
        <source>The training process used up its RAM budget of {budget} {when}.</source>
        <translation>{when}，训练进程用完了 {budget} 的内存预算。</translation>
    </message>
    <message>
        <source>The training process was ended from outside.</source>
        <translation>训练进程被外部结束。</translation>
    </message>
    <message>
        <source>The training process was killed from outside (SIGKILL) while memory was free; the limit of a container may be the reason.</source>
        <translation>训练进程被外部终止（SIGKILL），当时内存还有空闲；原因可能是容器的上限。</translation>
    </message>
    <message>
        <source>The training process was killed from outside (SIGKILL).</source>
        <translation>训练进程被外部终止（SIGKILL）。</translation>
    </message>
    <message>
        <source>The training process was killed {when}, most likely by the system because the RAM was used up.</source>
        <translation>{when}，训练进程被终止，很可能是内存用完后被系统终止的。</translation>
    </message>
    <message>
        <source>The training processes lost contact with each other; the reason stands with another one: {error}</source>
        <translation>训练进程之间失去了联系，原因在另一个进程那里：{error}</translation>
    </message>
    <message>
        <source>The training text has {tokens} tokens, fewer than one block of {block}. Lower the block size or add text.</source>
        <translation>训练文本只有 {tokens} 个词元，不足一块（{block} 个）。可调低块大小或增加文本。</translation>
    </message>
    <message>
        <source>The variable PATH has grown too long for the set-up script of Visual Studio, often because that script was called many times in one window.</source>
        <translation>变量 PATH 对 Visual Studio 的环境设置脚本来说太长，往往是因为在同一个窗口中多次调用了该脚本。</translation>
    </message>
    <message>
        <source>The vector instructions of CPUAdam are unknown to the compiler: DeepSpeed before 0.14.3 leaves out a header, or the Windows SDK is old.</source>
        <translation>编译器不认识 CPUAdam 的向量指令：0.14.3 以前的 DeepSpeed 漏掉了一个头文件，或者 Windows SDK 太旧。</translation>
    </message>
    <message>
        <source>The virus scanner took away or blocked a file.</source>
        <translation>杀毒软件移走或阻止了一个文件。</translation>
    </message>
    <message>
        <source>The warm-up share has no effect beside a number of warm-up steps.</source>
        <translation>已指定预热步数时，预热比例不起作用。</translation>
    </message>
    <message>
        <source>The weights take {needed} in the computer's memory while they are loaded; it has {has}, of which about {others} are taken.</source>
        <translation>加载权重时会占用内存 {needed}；内存共 {has}，其中约 {others} 已被占用。</translation>
    </message>
    <message>
        <source>The wheel fits this one: the training interpreter chosen above.</source>
        <translation>wheel 适用于它：上面选定的训练解释器。</translation>
    </message>
    <message>
        <source>The wheel is for torch {torch}, and the interpreter has {there}. Build it again.</source>
        <translation>该 wheel 适用于 torch {torch}，而解释器中是 {there}。请重新编译。</translation>
    </message>
    <message>
        <source>The wheel lacks {names}: they were left out while it was built. The log tells why.</source>
        <translation>wheel 中缺少 {names}：编译时被略过。原因见日志。</translation>
    </message>
    <message>
        <source>The wheel of DeepSpeed {deepspeed} does not exist for Python {python}.</source>
        <translation>DeepSpeed {deepspeed} 没有 Python {python} 的 wheel 包。</translation>
    </message>
    <message>
        <source>The wheel {wheel} is for another Python or another system.</source>
        <translation>wheel 包 {wheel} 适用于其他 Python 或其他系统。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>There DeepSpeed can do everything: several cards, NVMe offload, ops that compile by themselves.</source>
        <translation>在那里 DeepSpeed 功能齐全：可用多张显卡、NVMe 卸载，算子会自行编译。</translation>
    </message>
    <message>
        <source>There are no runs in {path}.</source>
        <translation>{path} 中没有训练。</translation>
    </message>
    <message>
        <source>There are no runs yet. Try the demo on the Start page, or start your own under Model &amp; training.</source>
        <translation>还没有训练。可以在“首页”试试演示，或在“模型与训练”页开始自己的训练。</translation>
    </message>
    <message>
        <source>There are no training files.</source>
        <translation>没有训练文件。</translation>
    </message>
    <message>
        <source>There are no training files. Add some.</source>
        <translation>还没有训练文件。请添加。</translation>
    </message>
    <message>
        <source>There are no wheels in {path}.</source>
        <translation>{path} 中没有 wheel 文件。</translation>
    </message>
    <message>
        <source>There are several CUDA toolkits ({versions}); torch takes {path}.</source>
        <translation>有多个 CUDA 工具包（{versions}）；torch 使用 {path}。</translation>
    </message>
    <message>
        <source>There are several CUDA toolkits: {versions}.</source>
        <translation>有多个 CUDA 工具包：{versions}。</translation>
    </message>
    <message>
        <source>There are validation files, but nothing is evaluated. Evaluate every some steps to see whether the model still learns.</source>
        <translation>有验证文件，但没有安排评估。隔若干步评估一次，才能看出模型是否仍在学习。</translation>
    </message>
    <message>
        <source>There are {count} cards; one will train.</source>
        <translation>有 {count} 张显卡；只有一张用于训练。</translation>
    </message>
    <message>
        <source>There is a colon here but no key before it. Write the key before the colon.</source>
        <translation>这里有冒号，但前面没有键。请在冒号前写上键。</translation>
    </message>
    <message>
        <source>There is a driver, but it shows no NVIDIA card.</source>
        <translation>有驱动，但它没有显示任何 NVIDIA 显卡。</translation>
    </message>
    <message>
        <source>There is a preset named {name} already.</source>
        <translation>已有名为 {name} 的预设。</translation>
    </message>
    <message>
        <source>There is a preset {name} already. Replace it?</source>
        <translation>已有名为 {name} 的预设，是否替换？</translation>
    </message>
    <message>
        <source>There is no C++ compiler on this system.</source>
        <translation>此系统没有 C++ 编译器。</translation>
    </message>
    <message>
        <source>There is no NVIDIA card to train on.</source>
        <translation>没有可用于训练的 NVIDIA 显卡。</translation>
    </message>
    <message>
        <source>There is no bash; DeepSpeed 0.17.2 and newer need none.</source>
        <translation>没有 bash；DeepSpeed 0.17.2 及更新的版本不需要它。</translation>
    </message>
    <message>
        <source>There is no colon after {key}. Write a key, a colon and a value.</source>
        <translation>{key} 后面没有冒号。请依次写键、冒号和值。</translation>
    </message>
    <message>
        <source>There is no complete checkpoint in {path} to continue from.</source>
        <translation>{path} 中没有可供继续的完整检查点。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>找不到文件 {path}。</translation>
    </message>
    <message>
        <source>There is no file {path}. It was looked for as {whole}.</source>
        <translation>找不到文件 {path}。查找的位置是 {whole}。</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>找不到文件夹 {path}。</translation>
    </message>
    <message>
        <source>There is no key {key}, and DeepSpeed ignores it without a word.</source>
        <translation>没有 {key} 这个键，DeepSpeed 会直接忽略它，不给任何提示。</translation>
    </message>
    <message>
        <source>There is no key {key}, and DeepSpeed ignores it without a word. Did you mean {near}?</source>
        <translation>没有 {key} 这个键，DeepSpeed 会直接忽略它，不给任何提示。是否想写 {near} 吗？</translation>
    </message>
    <message>
        <source>There is no key {key}, and DeepSpeed refuses unknown keys here. Did you mean {near}?</source>
        <translation>没有 {key} 这个键，DeepSpeed 在此处拒绝未知的键。是否想写 {near} 吗？</translation>
    </message>
    <message>
        <source>There is no key {key}, and DeepSpeed refuses unknown keys here. Take it out.</source>
        <translation>没有 {key} 这个键，DeepSpeed 在此处拒绝未知的键，请删除。</translation>
    </message>
    <message>
        <source>There is no model configuration {path}.</source>
        <translation>找不到模型配置 {path}。</translation>
    </message>
    <message>
        <source>There is no model. Name one to continue, or a configuration for a new one.</source>
        <translation>还没有模型。指定要继续训练的模型，或新模型的配置。</translation>
    </message>
    <message>
        <source>There is no nvcc of CUDA {cuda}; found: {versions}.</source>
        <translation>没有 CUDA {cuda} 的 nvcc；找到的有：{versions}。</translation>
    </message>
    <message>
        <source>There is no parameter {name}. Did you mean {near}?</source>
        <translation>没有参数 {name}。是否想写 {near} 吗？</translation>
    </message>
    <message>
        <source>There is no parameter {name}; write section.field=value, for example batch.block_size=512.</source>
        <translation>没有参数 {name}；写法为 section.field=value，例如 batch.block_size=512。</translation>
    </message>
    <message>
        <source>There is no preset {name}. The command presets lists them.</source>
        <translation>没有预设 {name}。命令 presets 可列出全部预设。</translation>
    </message>
    <message>
        <source>There is no remedy {name} for this run. Those that can be applied: {names}.</source>
        <translation>这次训练没有名为 {name} 的办法。可以采用的有：{names}。</translation>
    </message>
    <message>
        <source>There is no run {name} in {path}.</source>
        <translation>{path} 中没有训练 {name}。</translation>
    </message>
    <message>
        <source>There is no section {key}: Accelerate stops with an error when training starts.</source>
        <translation>没有 {key} 一节：训练开始时 Accelerate 会报错停止。</translation>
    </message>
    <message>
        <source>There is no training environment {name}; known are {names}.</source>
        <translation>没有名为 {name} 的训练环境；已知的有 {names}。</translation>
    </message>
    <message>
        <source>There is no training interpreter {path}.</source>
        <translation>找不到训练解释器 {path}。</translation>
    </message>
    <message>
        <source>There is no validation text to evaluate on.</source>
        <translation>没有可供评估的验证文本。</translation>
    </message>
    <message>
        <source>There is no wheel of DeepSpeed {version} in {folder}, though the build said that all was well.</source>
        <translation>{folder} 中没有 DeepSpeed {version} 的 wheel，尽管编译过程报告一切正常。</translation>
    </message>
    <message>
        <source>There is no wheel {path}.</source>
        <translation>没有 wheel 文件 {path}。</translation>
    </message>
    <message>
        <source>There is no {requirement} for this Python, this system and this index.</source>
        <translation>此索引中没有适合此 Python 和此系统的 {requirement}。</translation>
    </message>
    <message>
        <source>There is one {mark} too many here. Remove it.</source>
        <translation>这里多了一个 {mark}。请删除它。</translation>
    </message>
    <message>
        <source>These are the facts of another computer ({file}). Nothing can be changed here.</source>
        <translation>这是另一台电脑的事实（{file}）。在这里不能改变任何东西。</translation>
    </message>
    <message>
        <source>These changes do not go together.</source>
        <translation>这些更改不能同时采用。</translation>
    </message>
    <message>
        <source>These lines look like trouble:</source>
        <translation>这些行看上去有问题：</translation>
    </message>
    <message>
        <source>These packages are not what the set asks for: {names}. Create the environment again: what is missing is installed.</source>
        <translation>这些软件包与要求的版本不符：{names}。请再次创建此环境：缺少的会补装。</translation>
    </message>
    <message>
        <source>These parts could not be asked: {parts}.</source>
        <translation>无法查询以下部分：{parts}。</translation>
    </message>
    <message>
        <source>These settings are too long for a .{kind} script: {size} characters, where {most} are allowed. Save them as a preset and train that.</source>
        <translation>这些设置对 .{kind} 脚本来说太长：共 {size} 个字符，最多允许 {most} 个。请保存为预设，再用预设训练。</translation>
    </message>
    <message>
        <source>These steps are for Windows. Here, install DeepSpeed with pip and let it compile its ops.</source>
        <translation>这些步骤适用于 Windows。在这里请用 pip 安装 DeepSpeed，让它自行编译算子。</translation>
    </message>
    <message>
        <source>They are equal.</source>
        <translation>两者相同。</translation>
    </message>
    <message>
        <source>They point to {path}.</source>
        <translation>它们指向 {path}。</translation>
    </message>
    <message>
        <source>This CUDA toolkit does not know GPUs of architecture {arch}. CUDA 11.8 knows them up to 90, those of the RTX 50 cards (120) need CUDA 12.8.</source>
        <translation>此 CUDA 工具包不认识架构为 {arch} 的显卡。CUDA 11.8 最高支持到 90，RTX 50 系列显卡（120）需要 CUDA 12.8。</translation>
    </message>
    <message>
        <source>This CUDA toolkit no longer knows GPUs of architecture {arch}.</source>
        <translation>此 CUDA 工具包不再支持架构为 {arch} 的显卡。</translation>
    </message>
    <message>
        <source>This DeepSpeed is older than the torch beside it (2.3 or later).</source>
        <translation>这个 DeepSpeed 比同一环境中的 torch（2.3 或更高版本）旧。</translation>
    </message>
    <message>
        <source>This DeepSpeed is too old for torch 2.</source>
        <translation>这个 DeepSpeed 对 torch 2 来说太旧。</translation>
    </message>
    <message>
        <source>This Python belongs to the system, which does not let pip install into it.</source>
        <translation>这个 Python 属于系统，系统不允许 pip 在其中安装软件包。</translation>
    </message>
    <message>
        <source>This Python cannot create environments: the part venv is not installed.</source>
        <translation>这个 Python 无法创建环境：没有安装 venv 组件。</translation>
    </message>
    <message>
        <source>This Python comes from the Microsoft Store.</source>
        <translation>这个 Python 来自 Microsoft Store。</translation>
    </message>
    <message>
        <source>This Python comes from the Microsoft Store; it has no libs folder to link with (LNK1104).</source>
        <translation>这个 Python 来自 Microsoft Store；它没有链接所需的 libs 文件夹（LNK1104）。</translation>
    </message>
    <message>
        <source>This Python does not come from the Microsoft Store.</source>
        <translation>这个 Python 不是来自 Microsoft Store。</translation>
    </message>
    <message>
        <source>This Python has 32 bits.</source>
        <translation>这个 Python 是 32 位的。</translation>
    </message>
    <message>
        <source>This Python has no Python.h, or no libs folder.</source>
        <translation>这个 Python 没有 Python.h，或没有 libs 文件夹。</translation>
    </message>
    <message>
        <source>This Python has no Python.h.</source>
        <translation>这个 Python 没有 Python.h。</translation>
    </message>
    <message>
        <source>This Python has no header files (Python.h): embedded and portable Pythons leave them out, and Linux distributions pack them apart.</source>
        <translation>这个 Python 没有头文件（Python.h）：嵌入式和便携式 Python 不带头文件，Linux 发行版则把头文件单独打包。</translation>
    </message>
    <message>
        <source>This Python has no headers and libraries to compile against (Python.h).</source>
        <translation>这个 Python 没有编译所需的头文件和库（Python.h）。</translation>
    </message>
    <message>
        <source>This Python has no libs folder to link with: embedded Pythons and that of the Microsoft Store lack it.</source>
        <translation>这个 Python 没有链接所需的 libs 文件夹：嵌入式 Python 和 Microsoft Store 的 Python 都没有它。</translation>
    </message>
    <message>
        <source>This Python has no working ssl module, so pip cannot download anything.</source>
        <translation>这个 Python 的 ssl 模块不可用，因此 pip 无法下载任何内容。</translation>
    </message>
    <message>
        <source>This Python has {bits} bits.</source>
        <translation>这个 Python 是 {bits} 位的。</translation>
    </message>
    <message>
        <source>This Visual Studio toolset is too new for the CUDA toolkit: CUDA 11.8 takes compilers up to Visual Studio 2022 17.9 (toolset 14.39).</source>
        <translation>此 Visual Studio 工具集对 CUDA 工具包来说太新：CUDA 11.8 最高支持 Visual Studio 2022 17.9 的编译器（工具集 14.39）。</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>无法执行此操作。</translation>
    </message>
    <message>
        <source>This clang is too new for the CUDA toolkit.</source>
        <translation>这个 clang 对 CUDA 工具包来说太新。</translation>
    </message>
    <message>
        <source>This command trains exactly what Start training would start. The scripts can be run as they are.</source>
        <translation>这条命令与“开始训练”启动的训练完全相同。脚本可以直接运行。</translation>
    </message>
    <message>
        <source>This could not be found out.</source>
        <translation>无法查明。</translation>
    </message>
    <message>
        <source>This follows from an error above it: DeepSpeed before 0.14.3 passes a vector of long to torch::empty in csrc/quantization/pt_binding.cpp.</source>
        <translation>这是由上面的一个错误引起的：0.14.3 以前的 DeepSpeed 在 csrc/quantization/pt_binding.cpp 中把 long 的 vector 传给 torch::empty。</translation>
    </message>
    <message>
        <source>This gcc is too new for the CUDA toolkit, which takes gcc {gcc} at most.</source>
        <translation>这个 gcc 对 CUDA 工具包来说太新；该工具包最高支持 gcc {gcc}。</translation>
    </message>
    <message>
        <source>This gcc is too old for torch, whose headers want gcc 9 or later.</source>
        <translation>这个 gcc 对 torch 来说太旧；torch 的头文件需要 gcc 9 或更高版本。</translation>
    </message>
    <message>
        <source>This is Windows, and the wheel is for the Linux inside.</source>
        <translation>这里是 Windows，而此 wheel 包用于其中的 Linux。</translation>
    </message>
    <message>
        <source>This is no Windows: nothing of WSL2 is needed.</source>
        <translation>这不是 Windows：不需要 WSL2。</translation>
    </message>
    <message>
        <source>This is the proof: nothing else shows that torch, DeepSpeed and its ops work together here.</source>
        <translation>这是证明：只有它能表明 torch、DeepSpeed 及其算子在这里能一起工作。</translation>
    </message>
    <message>
        <source>This nvcc does not know the C++ standard that torch wants.</source>
        <translation>这个 nvcc 不认识 torch 所要求的 C++ 标准。</translation>
    </message>
    <message>
        <source>This program is tested from DeepSpeed 0.16.5 on; install a newer one.</source>
        <translation>本程序从 DeepSpeed 0.16.5 起经过测试；请安装更新的版本。</translation>
    </message>
    <message>
        <source>This program may use {amount} of memory.</source>
        <translation>本程序可以使用 {amount} 内存。</translation>
    </message>
    <message>
        <source>This program runs with an administrator's rights.</source>
        <translation>本程序以管理员权限运行。</translation>
    </message>
    <message>
        <source>This program runs without an administrator's rights.</source>
        <translation>本程序运行时没有管理员权限。</translation>
    </message>
    <message>
        <source>This program starts Python in UTF-8 mode. For what you start yourself, set PYTHONUTF8.</source>
        <translation>本程序以 UTF-8 模式启动 Python。自行启动的程序请设置 PYTHONUTF8。</translation>
    </message>
    <message>
        <source>This program's own Python</source>
        <translation>本程序所用的 Python</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>本次训练</translation>
    </message>
    <message>
        <source>This run fits: {needs}.</source>
        <translation>本次训练可行：{needs}。</translation>
    </message>
    <message>
        <source>This run just fits, with little to spare: {needs}.</source>
        <translation>本次训练勉强可行，余量很小：{needs}。</translation>
    </message>
    <message>
        <source>This run will not fit: {needs}.</source>
        <translation>本次训练放不下：{needs}。</translation>
    </message>
    <message>
        <source>This source archive of DeepSpeed lacks the file bin\deepspeed.bat, which setup.py wants on Windows.</source>
        <translation>这个 DeepSpeed 源码包缺少文件 bin\deepspeed.bat，而 setup.py 在 Windows 上需要它。</translation>
    </message>
    <message>
        <source>This torch is a build for the CPU only: plain pip install torch brings that on Windows.</source>
        <translation>这个 torch 仅支持 CPU：在 Windows 上直接运行 pip install torch，装上的就是它。</translation>
    </message>
    <message>
        <source>This torch is built for CUDA {cuda}.</source>
        <translation>这个 torch 是为 CUDA {cuda} 编译的。</translation>
    </message>
    <message>
        <source>This torch is built for the CPU only.</source>
        <translation>这个 torch 只支持 CPU。</translation>
    </message>
    <message>
        <source>This torch wants a newer C++ standard than this DeepSpeed compiles with.</source>
        <translation>这个 torch 要求的 C++ 标准比此 DeepSpeed 编译时使用的更新。</translation>
    </message>
    <message>
        <source>This version compiles as it is (it does so from {fixed} on).</source>
        <translation>此版本无需修正即可编译（从 {fixed} 起都是如此）。</translation>
    </message>
    <message>
        <source>This way is for Windows and Linux.</source>
        <translation>这种方式只适用于 Windows 和 Linux。</translation>
    </message>
    <message>
        <source>This way is for Windows.</source>
        <translation>这种方式只适用于 Windows。</translation>
    </message>
    <message>
        <source>This way needs Python {lowest} to {highest}; chosen is {version}.</source>
        <translation>此方式需要 Python {lowest} 到 {highest}；所选的是 {version}。</translation>
    </message>
    <message>
        <source>Those of the matrices at work; the rest goes to RAM at once</source>
        <translation>正在计算的矩阵的梯度；其余立即移到内存</translation>
    </message>
    <message>
        <source>Threads (old)</source>
        <translation>线程数（旧）</translation>
    </message>
    <message>
        <source>Threads per request</source>
        <translation>每请求线程数</translation>
    </message>
    <message>
        <source>Threads that share one read or write.</source>
        <translation>一次读写使用的线程数。</translation>
    </message>
    <message>
        <source>Threshold by which auto finds the update interval.</source>
        <translation>auto 用来确定更新间隔的阈值。</translation>
    </message>
    <message>
        <source>Threshold of auto</source>
        <translation>auto 阈值</translation>
    </message>
    <message>
        <source>Throughput timer</source>
        <translation>吞吐量计时器</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>勉强</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time and checkpoints</source>
        <translation>时间与检查点</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>计时器</translation>
    </message>
    <message>
        <source>TinyLlama 1.1B, all weights on 24 GB</source>
        <translation>TinyLlama 1.1B 全参数（24 GB 显存）</translation>
    </message>
    <message>
        <source>To train with all of them, use WSL2 or Linux.</source>
        <translation>要用全部显卡训练，请使用 WSL2 或 Linux。</translation>
    </message>
    <message>
        <source>Together with gradient checkpointing, when long blocks still do not fit.</source>
        <translation>与梯度检查点一起使用，适合块很长仍放不下的情况。</translation>
    </message>
    <message>
        <source>Tokenize again although a prepared copy is there.</source>
        <translation>即使已有处理好的副本，也重新分词。</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>分词器</translation>
    </message>
    <message>
        <source>Tokenizer processes</source>
        <translation>分词进程数</translation>
    </message>
    <message>
        <source>Tokenizer processes have no effect on a stream: it is tokenized while training.</source>
        <translation>分词进程对流式读取不起作用：文本在训练过程中分词。</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>每秒词元数</translation>
    </message>
    <message>
        <source>Tokens per step</source>
        <translation>每步词元数</translation>
    </message>
    <message>
        <source>Tokens that are generated for each prompt at most.</source>
        <translation>每条提示词最多生成的词元数。</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>词元/秒</translation>
    </message>
    <message>
        <source>Too many files were open at once: {error}</source>
        <translation>同时打开的文件太多：{error}</translation>
    </message>
    <message>
        <source>Too many runs were started at once.</source>
        <translation>同时启动的训练过多。</translation>
    </message>
    <message>
        <source>Top modules</source>
        <translation>前几个模块</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>进行训练</translation>
    </message>
    <message>
        <source>Train on one GPU, with a newer torch; several GPUs need Linux or WSL2.</source>
        <translation>请用一张显卡和更新的 torch 训练；使用多张显卡需要 Linux 或 WSL2。</translation>
    </message>
    <message>
        <source>Train on the CPU</source>
        <translation>用 CPU 训练</translation>
    </message>
    <message>
        <source>Train on the first blocks only. It counts blocks, not documents.</source>
        <translation>只用前面若干块训练。这里数的是块，不是文档。</translation>
    </message>
    <message>
        <source>Train two ZeRO steps</source>
        <translation>训练两个 ZeRO 步</translation>
    </message>
    <message>
        <source>Train with fp16 instead.</source>
        <translation>改用 fp16 训练。</translation>
    </message>
    <message>
        <source>Train with it when it is done</source>
        <translation>完成后用它训练</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>参与训练的权重</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>Training all weights with AdamW takes 16–18 bytes per parameter before any text: about 17 GiB for 1.1B, 100–113 GiB for 7B.</source>
        <translation>用 AdamW 训练全部权重，不计文本，每个参数就要 16–18 字节：1.1B 约 17 GiB，7B 为 100–113 GiB。</translation>
    </message>
    <message>
        <source>Training blocks at most</source>
        <translation>训练块数上限</translation>
    </message>
    <message>
        <source>Training environments</source>
        <translation>训练环境</translation>
    </message>
    <message>
        <source>Training files</source>
        <translation>训练文件</translation>
    </message>
    <message>
        <source>Training files and a hub data set are both named; keep one of them.</source>
        <translation>同时指定了训练文件和 Hub 数据集，只能保留其一。</translation>
    </message>
    <message>
        <source>Training in 16-bit floats with a small range, for cards older than Ampere.</source>
        <translation>用数值范围较小的 16 位浮点训练，适合早于 Ampere 的显卡。</translation>
    </message>
    <message>
        <source>Training in 16-bit floats with the range of 32 bits, for Ampere cards (RTX 30) and newer.</source>
        <translation>用与 32 位同范围的 16 位浮点训练，适合 Ampere（RTX 30）及更新的显卡。</translation>
    </message>
    <message>
        <source>Training interpreter</source>
        <translation>训练解释器</translation>
    </message>
    <message>
        <source>Training spills from GPU memory into main memory and is slow for that.</source>
        <translation>训练从显存溢出到了内存，因此变慢。</translation>
    </message>
    <message>
        <source>Training stopped with an error: {error}</source>
        <translation>训练因错误停止：{error}</translation>
    </message>
    <message>
        <source>Training waits meanwhile: the 94 GB of a 7B model take 3 minutes at 500 MB/s.</source>
        <translation>保存时训练暂停：7B 模型的 94 GB 以 500 MB/s 写入要 3 分钟。</translation>
    </message>
    <message>
        <source>Trains a byte-level BPE tokenizer of this size on the training files before the first run and keeps it. Only for new models.</source>
        <translation>首次训练前，用训练文件训练一个此大小的字节级 BPE 分词器并保留下来。仅用于新模型。</translation>
    </message>
    <message>
        <source>Trains two steps as they are and keeps what they measure for later forecasts</source>
        <translation>按原样训练两步，并把测得的结果用于以后的预测</translation>
    </message>
    <message>
        <source>Transformers 5 has no slow tokenizers any more: use_fast_tokenizer=false has no effect there, and the fast one is used.</source>
        <translation>Transformers 5 已没有慢速分词器：use_fast_tokenizer=false 不起作用，仍使用快速分词器。</translation>
    </message>
    <message>
        <source>Transformers does this itself and does not read it.</source>
        <translation>由 Transformers 自己处理，不读取此键。</translation>
    </message>
    <message>
        <source>Transformers sets it where it makes the optimizer itself.</source>
        <translation>由 Transformers 创建优化器时会自动设置。</translation>
    </message>
    <message>
        <source>Transformers {version} does not serve this program, which needs {lowest} or newer, below {before}.</source>
        <translation>Transformers {version} 不适用于本程序：需要 {lowest} 或更新、但低于 {before} 的版本。</translation>
    </message>
    <message>
        <source>Transformers {version} has no training argument {name} (more.training_arguments).</source>
        <translation>Transformers {version} 没有训练参数 {name}（more.training_arguments）。</translation>
    </message>
    <message>
        <source>Transformers {version} has no training argument {name} (more.training_arguments). The nearest name is {near}.</source>
        <translation>Transformers {version} 没有训练参数 {name}（more.training_arguments）。最接近的名称是 {near}。</translation>
    </message>
    <message>
        <source>Transformers {version} has {count} further arguments; each is passed on as it is. Below a name stands its default.</source>
        <translation>Transformers {version} 还有 {count} 个参数，都会原样传入。名称下方是默认值。</translation>
    </message>
    <message>
        <source>Transformers {version} needs Python {lowest}; here is {python}.</source>
        <translation>Transformers {version} 需要 Python {lowest}；这里是 {python}。</translation>
    </message>
    <message>
        <source>Transformers {version} needs torch {lowest}; here is {torch}.</source>
        <translation>Transformers {version} 需要 torch {lowest}；这里是 {torch}。</translation>
    </message>
    <message>
        <source>Transformers' models do not use it; gradient_checkpointing of the run does this.</source>
        <translation>Transformers 的模型不使用它；训练参数 gradient_checkpointing 有此作用。</translation>
    </message>
    <message>
        <source>Tried before: {names}</source>
        <translation>已尝试过：{names}</translation>
    </message>
    <message>
        <source>Tried on {date}.</source>
        <translation>测试于 {date}。</translation>
    </message>
    <message>
        <source>Tries DeepSpeed's CPUAdam instead of its FusedAdam</source>
        <translation>试用 DeepSpeed 的 CPUAdam，而不是 FusedAdam</translation>
    </message>
    <message>
        <source>Triton is not needed for training with DeepSpeed.</source>
        <translation>用 DeepSpeed 训练不需要 Triton。</translation>
    </message>
    <message>
        <source>Try again, with a mirror or proxy if need be (git config --global http.proxy ...), or take the source archive instead of a clone.</source>
        <translation>请重试，必要时使用镜像或代理（git config --global http.proxy ...），或不克隆，改用源码包。</translation>
    </message>
    <message>
        <source>Try again; where the connection stays slow or breaks, choose a mirror near you for the environment, or download the wheels by hand.</source>
        <translation>请重试；如果连接一直很慢或总是中断，请为该环境选择离你近的镜像，或手动下载 wheel 包。</translation>
    </message>
    <message>
        <source>Try another toolset of Visual Studio, and fewer jobs at a time.</source>
        <translation>请换一个 Visual Studio 工具集，并减少同时进行的任务数。</translation>
    </message>
    <message>
        <source>Try it: train the bundled model</source>
        <translation>试一试：训练自带的模型</translation>
    </message>
    <message>
        <source>Try it: two ZeRO steps</source>
        <translation>试运行：两步 ZeRO 训练</translation>
    </message>
    <message>
        <source>Twice the rank. To change it is much like changing the learning rate.</source>
        <translation>秩的两倍。改变它的效果与改变学习率相近。</translation>
    </message>
    <message>
        <source>Two blocks and the largest matrix at a time, {value} bytes a weight; the rest of {number} weights waits in RAM</source>
        <translation>每次两层和最大的矩阵，每个权重 {value} 字节；{number} 个权重的其余部分留在内存</translation>
    </message>
    <message>
        <source>Two buffers</source>
        <translation>双缓冲</translation>
    </message>
    <message>
        <source>Two bytes per element on the card while weights are collected.</source>
        <translation>收集权重时显卡上每个元素占 2 字节。</translation>
    </message>
    <message>
        <source>Two bytes per element on the card, twice that with overlap at stages 1 and 2.</source>
        <translation>显卡上每个元素占 2 字节，阶段 1 和 2 开启重叠时加倍。</translation>
    </message>
    <message>
        <source>Two bytes per element on the card.</source>
        <translation>显卡上每个元素占 2 字节。</translation>
    </message>
    <message>
        <source>Two bytes per weight in the computer's memory while saving.</source>
        <translation>保存时每个权重占 2 字节内存。</translation>
    </message>
    <message>
        <source>Two decay rates of the moments. auto takes the run's.</source>
        <translation>两个动量的衰减率。auto 取本次训练的设置。</translation>
    </message>
    <message>
        <source>Two or three beginnings from your kind of text.</source>
        <translation>两三个与训练文本同类的开头。</translation>
    </message>
    <message>
        <source>Uncompressed steps</source>
        <translation>未压缩步数</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>Unfold {section}</source>
        <translation>展开“{section}”</translation>
    </message>
    <message>
        <source>Unit of text files</source>
        <translation>文本文件划分方式</translation>
    </message>
    <message>
        <source>Universal checkpoint</source>
        <translation>通用检查点</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Until DeepSpeed {version}.</source>
        <translation>到 DeepSpeed {version} 为止。</translation>
    </message>
    <message>
        <source>Up to 15 % slower than one large micro-batch. With offloaded parameters each micro-batch moves all weights again.</source>
        <translation>比一个同样大的微批次最多慢 15%。权重卸载时，每个微批次都要把全部权重再搬一遍。</translation>
    </message>
    <message>
        <source>Up to 2 bytes per element on the card.</source>
        <translation>显卡上每个元素最多占 2 字节。</translation>
    </message>
    <message>
        <source>Up to {needed} of gathered weights stay on the card. A smaller stage3_max_live_parameters such as 1e8 leaves more room.</source>
        <translation>收集来的权重最多有 {needed} 留在显卡上。把 stage3_max_live_parameters 减小到如 1e8，可以腾出更多空间。</translation>
    </message>
    <message>
        <source>Up to {share} % of the run's own memory, which the system's allocator keeps after use; measured</source>
        <translation>最多为训练自身内存的 {share} %，系统分配器用后仍保留；实测</translation>
    </message>
    <message>
        <source>Update others after</source>
        <translation>其余更新间隔</translation>
    </message>
    <message>
        <source>Update the GPU driver, install torch again in a fresh environment, and see whether it happens again.</source>
        <translation>请更新显卡驱动，在新建的环境中重新安装 torch，再看问题是否重现。</translation>
    </message>
    <message>
        <source>Update the Windows driver and WSL, and remove any NVIDIA driver from the Linux.</source>
        <translation>更新 Windows 的驱动和 WSL，并移除 Linux 里的 NVIDIA 驱动。</translation>
    </message>
    <message>
        <source>Update to Windows 10 21H2 or Windows 11.</source>
        <translation>升级到 Windows 10 21H2 或 Windows 11。</translation>
    </message>
    <message>
        <source>Updates the most important gradients on the card and the others later on the processor.</source>
        <translation>重要的梯度在显卡上立即更新，其余稍后在处理器上更新。</translation>
    </message>
    <message>
        <source>Upper limit for all weights that are kept whole.</source>
        <translation>所有不分片权重的总量上限。</translation>
    </message>
    <message>
        <source>Upper limit of Lamb's trust ratio.</source>
        <translation>Lamb 信任比的上限。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use DeepSpeed 0.14.5 or later; training itself is not touched by this.</source>
        <translation>请使用 DeepSpeed 0.14.5 或更高版本；训练本身不受此影响。</translation>
    </message>
    <message>
        <source>Use DeepSpeed 0.16.3 or later, or remove Triton from the training environment.</source>
        <translation>请使用 DeepSpeed 0.16.3 或更高版本，或从训练环境中卸载 Triton。</translation>
    </message>
    <message>
        <source>Use Linux inside Windows (WSL2)</source>
        <translation>使用 Windows 中的 Linux（WSL2）</translation>
    </message>
    <message>
        <source>Use a 64-bit Python, and install the packages again in a fresh environment.</source>
        <translation>请使用 64 位 Python，并在新建的环境中重新安装这些软件包。</translation>
    </message>
    <message>
        <source>Use a DeepSpeed that was built for this torch and CUDA; until then torch's own AdamW does the steps.</source>
        <translation>请使用为此 torch 和 CUDA 编译的 DeepSpeed；在此之前由 torch 自带的 AdamW 更新参数。</translation>
    </message>
    <message>
        <source>Use a Python from python.org for the training environment.</source>
        <translation>请用来自 python.org 的 Python 创建训练环境。</translation>
    </message>
    <message>
        <source>Use a Python from python.org, or activate the conda environment before using its Python.</source>
        <translation>请使用来自 python.org 的 Python；如果使用 conda 环境的 Python，请先激活该环境。</translation>
    </message>
    <message>
        <source>Use a Python of the version that the recommended set is for, such as 3.10 or 3.11.</source>
        <translation>请使用推荐的那组版本所适用的 Python，例如 3.10 或 3.11。</translation>
    </message>
    <message>
        <source>Use a Python of {first} to {last}.</source>
        <translation>请使用 Python {first} 到 {last}。</translation>
    </message>
    <message>
        <source>Use a computer with 16 GiB or more.</source>
        <translation>请使用内存 16 GiB 或更多的电脑。</translation>
    </message>
    <message>
        <source>Use a computer with an Intel or AMD processor.</source>
        <translation>请使用 Intel 或 AMD 处理器的电脑。</translation>
    </message>
    <message>
        <source>Use a newer CUDA toolkit together with a torch built for it, or build for the GPU that is really there.</source>
        <translation>请使用更新的 CUDA 工具包和针对它编译的 torch，或针对实际使用的显卡编译。</translation>
    </message>
    <message>
        <source>Use a newer CUDA toolkit, or an older torch.</source>
        <translation>请使用更新的 CUDA 工具包，或较旧的 torch。</translation>
    </message>
    <message>
        <source>Use a newer DeepSpeed.</source>
        <translation>请使用更新的 DeepSpeed。</translation>
    </message>
    <message>
        <source>Use a torch for CUDA 12.8 or later for an RTX 50 card; otherwise build again with TORCH_CUDA_ARCH_LIST set to this GPU's architecture.</source>
        <translation>RTX 50 系列显卡请使用 CUDA 12.8 或更高版本的 torch；否则请把 TORCH_CUDA_ARCH_LIST 设为此显卡的架构，然后重新编译。</translation>
    </message>
    <message>
        <source>Use a wheel that holds the op, or install ninja and a compiler.</source>
        <translation>请使用含有该算子的 wheel 包，或安装 ninja 和编译器。</translation>
    </message>
    <message>
        <source>Use another mirror or the original index.</source>
        <translation>请使用其他镜像或原始索引。</translation>
    </message>
    <message>
        <source>Use my hub login</source>
        <translation>使用 Hugging Face 登录</translation>
    </message>
    <message>
        <source>Use one toolset for both: open a fresh environment with vcvars64.bat -vcvars_ver=... and remove INCLUDE and CL from the user's own environment variables.</source>
        <translation>两者请使用同一个工具集：用 vcvars64.bat -vcvars_ver=... 打开新的环境，并从用户自己的环境变量中删除 INCLUDE 和 CL。</translation>
    </message>
    <message>
        <source>Use the CUDA toolkit {cuda}.</source>
        <translation>请使用 CUDA {cuda} 工具包。</translation>
    </message>
    <message>
        <source>Use the backend gloo: the program does so when it starts training itself.</source>
        <translation>请使用后端 gloo：由本程序启动训练时会自动这样做。</translation>
    </message>
    <message>
        <source>Use the tokenizer written in Rust, not the one in Python. Transformers 5 has only fast ones: there Off has no effect, and a warning says so.</source>
        <translation>使用 Rust 编写的分词器，而不是 Python 编写的。Transformers 5 只有快速分词器：此时关闭不起作用，并会给出警告。</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>使用此模板</translation>
    </message>
    <message>
        <source>Use torch 2.4.1 or later, or install the Visual C++ Redistributable or Visual Studio.</source>
        <translation>请使用 torch 2.4.1 或更高版本，或安装 Visual C++ 可再发行组件或 Visual Studio。</translation>
    </message>
    <message>
        <source>Use torch 2.7 or newer with CUDA 12.8 or newer, best inside WSL2.</source>
        <translation>使用 torch 2.7 或更新版本和 CUDA 12.8 或更新版本，最好在 WSL2 里。</translation>
    </message>
    <message>
        <source>Use torch 2.8 or older, or define USE_CUDA for nvcc: NVCC_APPEND_FLAGS=-DUSE_CUDA.</source>
        <translation>请使用 torch 2.8 或更早版本，或为 nvcc 定义 USE_CUDA：NVCC_APPEND_FLAGS=-DUSE_CUDA。</translation>
    </message>
    <message>
        <source>Uses broadcasts where weights would be gathered.</source>
        <translation>在需要收集权重的地方改用广播。</translation>
    </message>
    <message>
        <source>Uses the old fused fp16 optimizer.</source>
        <translation>使用旧的 fp16 融合优化器。</translation>
    </message>
    <message>
        <source>Validate on the first blocks only.</source>
        <translation>只用前面若干块验证。</translation>
    </message>
    <message>
        <source>Validation batch per device</source>
        <translation>每设备验证批次</translation>
    </message>
    <message>
        <source>Validation blocks at most</source>
        <translation>验证块数上限</translation>
    </message>
    <message>
        <source>Validation files</source>
        <translation>验证文件</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>验证比例</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Variables and commands</source>
        <translation>变量和命令</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Versions: {versions}.</source>
        <translation>版本：{versions}。</translation>
    </message>
    <message>
        <source>Very small buckets slow the exchange.</source>
        <translation>桶太小会拖慢通信。</translation>
    </message>
    <message>
        <source>Virtual environment</source>
        <translation>虚拟环境</translation>
    </message>
    <message>
        <source>Visual C++ runtime</source>
        <translation>Visual C++ 运行库</translation>
    </message>
    <message>
        <source>Visual Studio</source>
        <translation>Visual Studio</translation>
    </message>
    <message>
        <source>Visual Studio, the CUDA toolkit and WSL are installed with an administrator's rights; training needs none.</source>
        <translation>安装 Visual Studio、CUDA 工具包和 WSL 需要管理员权限；训练不需要。</translation>
    </message>
    <message>
        <source>Vocabulary size</source>
        <translation>词表大小</translation>
    </message>
    <message>
        <source>W&amp;heels without network</source>
        <translation>离线 wheel(&amp;H)</translation>
    </message>
    <message>
        <source>WSL is installed, but no Linux in it.</source>
        <translation>已安装 WSL，但里面没有 Linux。</translation>
    </message>
    <message>
        <source>WSL is not installed.</source>
        <translation>没有安装 WSL。</translation>
    </message>
    <message>
        <source>WSL2</source>
        <translation>WSL2</translation>
    </message>
    <message>
        <source>WSL2 with {names}.</source>
        <translation>WSL2，{names}。</translation>
    </message>
    <message>
        <source>Wait at checkpoints</source>
        <translation>检查点处同步</translation>
    </message>
    <message>
        <source>Wait to measure</source>
        <translation>测量时同步</translation>
    </message>
    <message>
        <source>Waits for the device at each activation checkpoint.</source>
        <translation>在每个激活检查点处等待设备。</translation>
    </message>
    <message>
        <source>Waits for the device, which is exact but a little slower.</source>
        <translation>等待设备，更精确但稍慢。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Warm-up as a share of all steps, where no number of steps is given.</source>
        <translation>预热占总步数的比例，未填预热步数时使用。</translation>
    </message>
    <message>
        <source>Warm-up share</source>
        <translation>预热比例</translation>
    </message>
    <message>
        <source>WarmupLR warms up and stays; WarmupDecayLR then falls to 0 in a line, WarmupCosineLR along a cosine; OneCycle and LRRangeTest are for finding a learning rate.</source>
        <translation>WarmupLR 预热后保持；WarmupDecayLR 之后线性降到 0，WarmupCosineLR 按余弦下降；OneCycle 和 LRRangeTest 用于寻找学习率。</translation>
    </message>
    <message>
        <source>Warn of changed order</source>
        <translation>提示执行顺序变化</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Warns when modules run in another order than in the step before.</source>
        <translation>模块执行顺序与上一步不同时给出警告。</translation>
    </message>
    <message>
        <source>Way to train</source>
        <translation>训练方式</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Weight decay as in AdamW. Switched off, Adam adds it to the gradient.</source>
        <translation>按 AdamW 方式做权重衰减；关闭后 Adam 把它加到梯度里。</translation>
    </message>
    <message>
        <source>Weight folder on NVMe</source>
        <translation>权重 NVMe 文件夹</translation>
    </message>
    <message>
        <source>Weight format</source>
        <translation>权重格式</translation>
    </message>
    <message>
        <source>Weight offload</source>
        <translation>权重卸载</translation>
    </message>
    <message>
        <source>Weight quantisation</source>
        <translation>权重量化</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights &amp; Biases</source>
        <translation>Weights &amp; Biases</translation>
    </message>
    <message>
        <source>Weights and gradients take 2 bytes each.</source>
        <translation>权重和梯度各占 2 字节。</translation>
    </message>
    <message>
        <source>Weights and optimizer lie in the computer's memory: the least GPU memory, and the slowest.</source>
        <translation>权重和优化器放在内存中：最省显存，也最慢。</translation>
    </message>
    <message>
        <source>Weights are copied to RAM to be written</source>
        <translation>权重复制到内存后写盘</translation>
    </message>
    <message>
        <source>Weights as they are read from the disk, {bytes} bytes each</source>
        <translation>从磁盘读入的权重，每个 {bytes} 字节</translation>
    </message>
    <message>
        <source>Weights in float16 without mixed precision lose small changes and overflow. Turn bfloat16 or float16 on, or load them as 32-bit floats.</source>
        <translation>权重为 float16 而不用混合精度时，微小的更新会丢失，还会溢出。请打开 bfloat16 或 float16，或按 32 位浮点加载。</translation>
    </message>
    <message>
        <source>Weights kept in memory</source>
        <translation>留在内存的权重</translation>
    </message>
    <message>
        <source>Weights lie in</source>
        <translation>权重位置</translation>
    </message>
    <message>
        <source>Weights loaded as</source>
        <translation>权重加载格式</translation>
    </message>
    <message>
        <source>Weights or activations that wait in RAM for their turn</source>
        <translation>留在内存等待使用的权重或激活值</translation>
    </message>
    <message>
        <source>Weights smaller than this are not partitioned. auto takes ten times the hidden size.</source>
        <translation>元素数小于此值的权重不分片。auto 取隐藏维度的 10 倍。</translation>
    </message>
    <message>
        <source>Weights take 4 bytes instead of 2.</source>
        <translation>权重占 4 字节而不是 2 字节。</translation>
    </message>
    <message>
        <source>Weights that are collected ahead of their use. auto takes 0.9 times the square of the hidden size.</source>
        <translation>提前收集的权重元素数。auto 取隐藏维度平方的 0.9 倍。</translation>
    </message>
    <message>
        <source>Weights that are collected from all devices at once.</source>
        <translation>一次从所有设备收集的权重元素数。</translation>
    </message>
    <message>
        <source>Weights that stay in the computer's memory although the device is nvme.</source>
        <translation>device 为 nvme 时仍留在内存的权重元素数。</translation>
    </message>
    <message>
        <source>Weights that the optimizer updates at once.</source>
        <translation>优化器一次更新的权重元素数。</translation>
    </message>
    <message>
        <source>Weights, gradients and optimizer alone take {states} GiB, more than card and RAM together, {room} GiB.</source>
        <translation>仅权重、梯度和优化器状态就要 {states} GiB，超过显存与内存之和 {room} GiB。</translation>
    </message>
    <message>
        <source>Weights, gradients and optimizer alone take {states} GiB, more than the RAM of {room} GiB.</source>
        <translation>仅权重、梯度和优化器状态就要 {states} GiB，超过内存 {room} GiB。</translation>
    </message>
    <message>
        <source>Weights, gradients and optimizer states take {needed} on the card, with all else that lies there; {card} has {has}. No batch size helps: offload the optimizer, train adapters, or take a smaller model.</source>
        <translation>权重、梯度和优化器状态连同显卡上的其他内容共需 {needed}；{card} 只有 {has}。调整批次大小无济于事：请卸载优化器、训练适配器，或换用更小的模型。</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>What DeepSpeed itself records there; AtomTrainer draws its curves without it.</source>
        <translation>DeepSpeed 自己在此记录的内容，AtomTrainer 的曲线不需要它。</translation>
    </message>
    <message>
        <source>What DeepSpeed's setup imports is there.</source>
        <translation>DeepSpeed 的 setup 所需的包已齐备。</translation>
    </message>
    <message>
        <source>What can never work on this computer</source>
        <translation>在这台电脑上永远不可行的</translation>
    </message>
    <message>
        <source>What could not be asked is judged as unknown, and may hide what is broken.</source>
        <translation>没能查询到的内容按未知处理，其中可能藏有故障。</translation>
    </message>
    <message>
        <source>What happens where devices save under different names.</source>
        <translation>各设备以不同名称保存时如何处理。</translation>
    </message>
    <message>
        <source>What is built</source>
        <translation>编译什么</translation>
    </message>
    <message>
        <source>What is not named here is not compiled in advance.</source>
        <translation>这里没有列出的都不预先编译。</translation>
    </message>
    <message>
        <source>What is partitioned among devices, and what leaves the card</source>
        <translation>哪些内容在设备间分片，哪些移出显卡</translation>
    </message>
    <message>
        <source>What is partitioned among devices, and what leaves the card. Accelerate refuses a configuration without it.</source>
        <translation>哪些内容在设备间分片，哪些移出显卡。没有这一节时 Accelerate 会拒绝配置。</translation>
    </message>
    <message>
        <source>What is partitioned among the devices: 0 nothing, 1 the optimizer's state, 2 also the gradients, 3 also the weights.</source>
        <translation>分片到各设备的内容：0 无，1 优化器状态，2 再加梯度，3 再加权重。</translation>
    </message>
    <message>
        <source>What is proven, and what is not</source>
        <translation>哪些已经证实，哪些没有</translation>
    </message>
    <message>
        <source>What is proven, and what is not…</source>
        <translation>哪些已经证实，哪些没有…</translation>
    </message>
    <message>
        <source>What one document is in a .txt file: a line, a paragraph between blank lines, or the whole file.</source>
        <translation>.txt 文件中什么算一篇文档：一行、空行隔开的一段，或整个文件。</translation>
    </message>
    <message>
        <source>What other programs take of the card is missing for training.</source>
        <translation>其他程序占用的显存，训练就不能用。</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>有什么障碍</translation>
    </message>
    <message>
        <source>What the lines mean</source>
        <translation>各行的含义</translation>
    </message>
    <message>
        <source>What the optimizer is made with.</source>
        <translation>创建优化器所用的参数。</translation>
    </message>
    <message>
        <source>What the run will need, computed before it starts</source>
        <translation>训练开始前算出它需要多少资源</translation>
    </message>
    <message>
        <source>What the schedule is made with. DeepSpeed needs this section.</source>
        <translation>创建学习率调度所用的参数。DeepSpeed 需要这一节。</translation>
    </message>
    <message>
        <source>What the system and other programs have taken</source>
        <translation>系统和其他程序已占用的部分</translation>
    </message>
    <message>
        <source>What this computer needs to train, from the driver to a proof</source>
        <translation>从驱动到证明：这台电脑要训练还需要什么</translation>
    </message>
    <message>
        <source>What this preset is for</source>
        <translation>这个预设的用途</translation>
    </message>
    <message>
        <source>What to change, least disruptive first</source>
        <translation>可以更改什么（影响最小的在前）</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>What was moved aside stays on the disk until you delete it.</source>
        <translation>移开的检查点一直占用磁盘，直到手动删除。</translation>
    </message>
    <message>
        <source>What would fit here</source>
        <translation>这台电脑能跑什么</translation>
    </message>
    <message>
        <source>Wheel builder</source>
        <translation>编译 wheel</translation>
    </message>
    <message>
        <source>When checkpoints are saved besides the end.</source>
        <translation>除训练结束时外，何时保存检查点。</translation>
    </message>
    <message>
        <source>When continuing, begin with the first block again instead of where the run stopped.</source>
        <translation>继续训练时从第一块重新开始，而不是从停下的位置接着读。</translation>
    </message>
    <message>
        <source>When loss, learning rate and gradient norm are reported.</source>
        <translation>何时记录损失、学习率和梯度范数。</translation>
    </message>
    <message>
        <source>When memory is needed</source>
        <translation>各阶段的需求</translation>
    </message>
    <message>
        <source>When the important gradients are chosen anew.</source>
        <translation>何时重新选择重要梯度。</translation>
    </message>
    <message>
        <source>When the loss on the validation text is measured. Newer versions of Transformers call it eval_strategy; both names are understood.</source>
        <translation>何时测量验证文本上的损失。新版 Transformers 称为 eval_strategy，两个名称都能识别。</translation>
    </message>
    <message>
        <source>Where TensorBoard files go. Empty: the run's own folder. Newer versions of Transformers have no such argument; the folder is handed over in the environment.</source>
        <translation>TensorBoard 文件的存放位置。留空：本次训练自己的文件夹。新版 Transformers 已没有这个参数，文件夹改由环境变量传递。</translation>
    </message>
    <message>
        <source>Where checkpoints and the final model go. Empty: the run's own folder.</source>
        <translation>检查点和最终模型的存放位置。留空：本次训练自己的文件夹。</translation>
    </message>
    <message>
        <source>Where downloaded models and prepared text are kept. Empty: the usual Hugging Face folder in your home.</source>
        <translation>下载的模型和预处理好的文本存放在哪里。留空：用户目录中的 Hugging Face 默认文件夹。</translation>
    </message>
    <message>
        <source>Where the compiler {version} lies could not be found out.</source>
        <translation>无法确定编译器 {version} 的位置。</translation>
    </message>
    <message>
        <source>Where the files are written; empty: beside the script.</source>
        <translation>文件写到哪里，留空则在脚本旁边。</translation>
    </message>
    <message>
        <source>Where the optimizer's state lies: none keeps it on the card, cpu is the computer's memory, nvme a disk (Linux only).</source>
        <translation>优化器状态的位置：none 留在显卡，cpu 为内存，nvme 为磁盘（仅 Linux）。</translation>
    </message>
    <message>
        <source>Where the weights lie while they are not used: none keeps them on the card, cpu is the computer's memory, nvme a disk (Linux only).</source>
        <translation>权重不用时的位置：none 留在显卡，cpu 为内存，nvme 为磁盘（仅 Linux）。</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Whether tensors are serialised by PyTorch.</source>
        <translation>是否由 PyTorch 序列化张量。</translation>
    </message>
    <message>
        <source>Which devices share the writing.</source>
        <translation>哪些设备分担写入。</translation>
    </message>
    <message>
        <source>Which ones, where not all are.</source>
        <translation>不记录全部时记录哪些。</translation>
    </message>
    <message>
        <source>Which optimizer; Adam means AdamW unless adam_w_mode is off. With an offloaded optimizer DeepSpeed takes its own for the processor.</source>
        <translation>使用哪种优化器；Adam 也按 AdamW 计算，除非关闭 adam_w_mode。卸载优化器时 DeepSpeed 使用自己的 CPU 版本。</translation>
    </message>
    <message>
        <source>Which step is counted.</source>
        <translation>统计哪一步。</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>由谁写入</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>全程</translation>
    </message>
    <message>
        <source>Whole weights (old)</source>
        <translation>保存时合并权重（旧）</translation>
    </message>
    <message>
        <source>Whole weights when saving</source>
        <translation>保存时合并权重</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>为何重要</translation>
    </message>
    <message>
        <source>Width of the small matrices: how much can be learned.</source>
        <translation>小矩阵的宽度，决定能学到多少。</translation>
    </message>
    <message>
        <source>Will not fit</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>Windows SDK</source>
        <translation>Windows SDK</translation>
    </message>
    <message>
        <source>Windows SDK {versions}.</source>
        <translation>Windows SDK {versions}。</translation>
    </message>
    <message>
        <source>Windows batch</source>
        <translation>Windows 批处理</translation>
    </message>
    <message>
        <source>Windows does not allow the name {name} in a path.</source>
        <translation>Windows 不允许路径中出现名称 {name}。</translation>
    </message>
    <message>
        <source>Windows does not let this user make symbolic links, which DeepSpeed up to 0.14.2 needs.</source>
        <translation>Windows 不允许此用户创建符号链接，而 0.14.2 及以前的 DeepSpeed 需要它。</translation>
    </message>
    <message>
        <source>Windows had no commit left: RAM and page file together were used up.</source>
        <translation>Windows 的可提交内存已耗尽：物理内存和页面文件都已用完。</translation>
    </message>
    <message>
        <source>Windows had no memory left (STATUS_NO_MEMORY).</source>
        <translation>Windows 内存已耗尽（STATUS_NO_MEMORY）。</translation>
    </message>
    <message>
        <source>Windows had no memory left {when}: RAM and page file together were used up.</source>
        <translation>{when}，Windows 没有可用的内存了：内存和页面文件已全部用完。</translation>
    </message>
    <message>
        <source>Windows had no memory left: RAM and page file together were used up.</source>
        <translation>Windows 已没有可用的内存：内存和页面文件都已用完。</translation>
    </message>
    <message>
        <source>Windows or Linux did not let a file be written: it is in use, guarded, or belongs to someone else.</source>
        <translation>Windows 或 Linux 不允许写入某个文件：它正在被使用、受到保护，或属于其他用户。</translation>
    </message>
    <message>
        <source>Windows promises as much as the run has on the card, so that it can be moved out; not measured here</source>
        <translation>Windows 按训练占用的显存承诺同样多的内存，以便移出；未在此实测</translation>
    </message>
    <message>
        <source>Windows promises memory up to RAM plus page file. Beyond that it ends programs with WinError 1455.</source>
        <translation>Windows 最多承诺内存加页面文件那么多。超出后程序会以 WinError 1455 结束。</translation>
    </message>
    <message>
        <source>Windows refused memory {when}, most likely because RAM and page file were used up.</source>
        <translation>{when}，Windows 拒绝分配内存，很可能是内存和页面文件已用完。</translation>
    </message>
    <message>
        <source>Windows uses UTF-8 everywhere.</source>
        <translation>Windows 全部使用 UTF-8。</translation>
    </message>
    <message>
        <source>Windows' controlled folder access lets only known programs write into such folders; Python is not one of them.</source>
        <translation>Windows 的受控文件夹访问只允许已知的程序写入这些文件夹；Python 不在其中。</translation>
    </message>
    <message>
        <source>With Triton installed, DeepSpeed before 0.16.3 starts df to look at the file system; Windows has no df.</source>
        <translation>安装了 Triton 时，0.16.3 以前的 DeepSpeed 会运行 df 来查看文件系统；Windows 没有 df。</translation>
    </message>
    <message>
        <source>With WDDM the desktop takes a part of the card, and Windows moves what does not fit into slow memory. TCC is for cards without a screen; WSL2 sees none.</source>
        <translation>在 WDDM 下，桌面占用一部分显存，放不下的内容会被 Windows 移到较慢的内存。TCC 用于不接显示器的显卡；WSL2 看不到这样的显卡。</translation>
    </message>
    <message>
        <source>With an offloaded optimizer, refuses any other than DeepSpeed's own CPU optimizers, which are much faster.</source>
        <translation>卸载优化器时，只允许用快得多的 DeepSpeed 自带 CPU 优化器。</translation>
    </message>
    <message>
        <source>With an offloaded optimizer, spreads the copying of gradients to the computer's memory over the devices.</source>
        <translation>卸载优化器时，把向内存复制梯度的工作分摊给各设备。</translation>
    </message>
    <message>
        <source>With gradient checkpointing up to a tenth more. Without it the card waits for the bus.</source>
        <translation>开启梯度检查点时至多多十分之一；不开启时显卡要等总线传输。</translation>
    </message>
    <message>
        <source>With one 24 GB card: about 1B with all weights, or 7B with lora or qlora.</source>
        <translation>一张 24 GB 显卡：全参数训练约 1B，用 lora 或 qlora 可训练 7B。</translation>
    </message>
    <message>
        <source>With one device there is nothing to exchange.</source>
        <translation>只有一个设备时没有需要交换的内容。</translation>
    </message>
    <message>
        <source>With optimizer offload DeepSpeed puts its own Adam in the place of {name}. Set zero_force_ds_cpu_optimizer to false in the DeepSpeed configuration to keep {name}, or remove optim from more.training_arguments.</source>
        <translation>开启优化器卸载时，DeepSpeed 会用自己的 Adam 代替 {name}。要保留 {name}，请在 DeepSpeed 配置中把 zero_force_ds_cpu_optimizer 设为 false；否则从 more.training_arguments 中删除 optim。</translation>
    </message>
    <message>
        <source>With several toolkits and no CUDA_HOME, torch takes the first one it meets, often the oldest.</source>
        <translation>有多个工具包而没有设置 CUDA_HOME 时，torch 取它遇到的第一个，往往是最旧的。</translation>
    </message>
    <message>
        <source>With the changes below</source>
        <translation>采用下面的更改后</translation>
    </message>
    <message>
        <source>With this sub-group size the optimizer step takes {needed} more on the card; 1e8 takes a tenth.</source>
        <translation>按这个子组大小，优化器更新时还要占用 {needed} 显存；1e8 只需十分之一。</translation>
    </message>
    <message>
        <source>With {best} × {accumulation} the step stays as large.</source>
        <translation>改为 {best} × {accumulation}，每步大小不变。</translation>
    </message>
    <message>
        <source>With {best} × {accumulation}, and the loss computed in chunks, the step stays as large.</source>
        <translation>改为 {best} × {accumulation} 并分块计算损失，每步大小不变。</translation>
    </message>
    <message>
        <source>Without a 16-bit format the weights alone take {bytes} on the card, twice as much as needed.</source>
        <translation>不用 16 位格式时，仅权重就占用 {bytes} 显存，是所需的两倍。</translation>
    </message>
    <message>
        <source>Without gradient clipping one bad document can throw a large model off. Usual: 1.</source>
        <translation>不做梯度裁剪时，一篇有问题的文档就可能让大模型的训练失控。常用：1。</translation>
    </message>
    <message>
        <source>Without the Windows SDK the compiler finds no stddef.h or Windows.h (C1083).</source>
        <translation>没有 Windows SDK，编译器找不到 stddef.h 或 Windows.h（C1083）。</translation>
    </message>
    <message>
        <source>Work in a folder of the Linux, such as ~/ds.</source>
        <translation>请在 Linux 自己的文件夹中工作，例如 ~/ds。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Write behind</source>
        <translation>延后写入</translation>
    </message>
    <message>
        <source>Write beside training</source>
        <translation>边训练边写</translation>
    </message>
    <message>
        <source>Write it as in 8.6 or 8.9, several with a semicolon between them, or use a newer torch.</source>
        <translation>请写成 8.6 或 8.9 这样的形式，多个之间用分号隔开，或使用更新的 torch。</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>写入器</translation>
    </message>
    <message>
        <source>Writer type</source>
        <translation>写入器类型</translation>
    </message>
    <message>
        <source>Writers for each unit.</source>
        <translation>每个单元的写入器数。</translation>
    </message>
    <message>
        <source>Writes checkpoints in another way; needs NVMe.</source>
        <translation>用其他方式写检查点，需要 NVMe。</translation>
    </message>
    <message>
        <source>Writes checkpoints in the background with DataStates-LLM.</source>
        <translation>用 DataStates-LLM 在后台写检查点。</translation>
    </message>
    <message>
        <source>Writes down all kinds of operations.</source>
        <translation>记录所有类型的操作。</translation>
    </message>
    <message>
        <source>Writes down each exchange between devices.</source>
        <translation>记录设备之间的每次通信。</translation>
    </message>
    <message>
        <source>Writes down size and time of each exchange.</source>
        <translation>记录每次通信的大小和耗时。</translation>
    </message>
    <message>
        <source>Writes the part before to NVMe while one is updated.</source>
        <translation>更新一部分状态时把上一部分写回 NVMe。</translation>
    </message>
    <message>
        <source>Writes while training goes on.</source>
        <translation>训练继续的同时写入。</translation>
    </message>
    <message>
        <source>Writing samples</source>
        <translation>生成样例</translation>
    </message>
    <message>
        <source>Your DeepSpeed {version} does not have it.</source>
        <translation>您的 DeepSpeed {version} 没有此键。</translation>
    </message>
    <message>
        <source>Your own configuration; choose a template to start anew.</source>
        <translation>您自己的配置；选择模板可重新开始。</translation>
    </message>
    <message>
        <source>ZeRO</source>
        <translation>ZeRO</translation>
    </message>
    <message>
        <source>ZeRO refuses the optimizer {name} when training starts, unless {key} is on.</source>
        <translation>除非开启 {key}，否则训练开始时 ZeRO 会拒绝优化器 {name}。</translation>
    </message>
    <message>
        <source>ZeRO stage</source>
        <translation>ZeRO 阶段</translation>
    </message>
    <message>
        <source>ZeRO stage 1 divides the 12 bytes of optimizer states by the devices, stage 2 also the 2 of gradients, stage 3 also the 2 of weights. With one device the stages alone save nothing.</source>
        <translation>ZeRO 阶段 1 把 12 字节的优化器状态分摊到各设备，阶段 2 再分摊 2 字节的梯度，阶段 3 再分摊 2 字节的权重。只有一个设备时，仅靠这些阶段什么也省不下来。</translation>
    </message>
    <message>
        <source>ZeRO stage 3 cannot sum gradients; {key} must be mean.</source>
        <translation>ZeRO 阶段 3 不能对梯度求和；{key} 必须为 mean。</translation>
    </message>
    <message>
        <source>ZeRO stage {stage}</source>
        <translation>ZeRO 阶段 {stage}</translation>
    </message>
    <message>
        <source>ZeRO stage {stage} trained two steps with {optimizer} over {backend} on {device} in {seconds} s.</source>
        <translation>ZeRO 阶段 {stage} 用 {optimizer} 经 {backend} 在 {device} 上训练了两步，用时 {seconds} 秒。</translation>
    </message>
    <message>
        <source>ZeRO stage {stage} without offload saves no memory on one device.</source>
        <translation>未启用卸载的 ZeRO 阶段 {stage} 在单个设备上不节省显存。</translation>
    </message>
    <message>
        <source>ZeRO++</source>
        <translation>ZeRO++</translation>
    </message>
    <message>
        <source>ZeRO++ 4-bit gradients</source>
        <translation>ZeRO++ 4 位梯度</translation>
    </message>
    <message>
        <source>ZeRO++ 8-bit frozen weights</source>
        <translation>ZeRO++ 8 位冻结权重</translation>
    </message>
    <message>
        <source>ZeRO++ 8-bit weights</source>
        <translation>ZeRO++ 8 位权重</translation>
    </message>
    <message>
        <source>ZeRO++ second copy</source>
        <translation>ZeRO++ 二级分片</translation>
    </message>
    <message>
        <source>ZeRO-0</source>
        <translation>ZeRO-0</translation>
    </message>
    <message>
        <source>ZeRO-1</source>
        <translation>ZeRO-1</translation>
    </message>
    <message>
        <source>ZeRO-2 offload: {model} on {vram} GB</source>
        <translation>ZeRO-2 卸载：{model} / {vram} GB</translation>
    </message>
    <message>
        <source>ZeRO-2 with optimizer offload</source>
        <translation>ZeRO-2 + 优化器卸载</translation>
    </message>
    <message>
        <source>ZeRO-3</source>
        <translation>ZeRO-3</translation>
    </message>
    <message>
        <source>ZeRO-3 offload: {model} on {vram} GB</source>
        <translation>ZeRO-3 卸载：{model} / {vram} GB</translation>
    </message>
    <message>
        <source>ZeRO-3 with offload</source>
        <translation>ZeRO-3 + 卸载</translation>
    </message>
    <message>
        <source>ZeRO-{stage} with optimizer and parameters in RAM</source>
        <translation>ZeRO-{stage}，优化器和参数放在内存</translation>
    </message>
    <message>
        <source>ZeRO-{stage} with the optimizer in RAM</source>
        <translation>ZeRO-{stage}，优化器放在内存</translation>
    </message>
    <message>
        <source>ZeRO-{stage} with updates in pieces</source>
        <translation>ZeRO-{stage}，分段更新</translation>
    </message>
    <message>
        <source>ZeRO-{stage} without offload</source>
        <translation>ZeRO-{stage}，不卸载</translation>
    </message>
    <message>
        <source>ZenFlow</source>
        <translation>ZenFlow</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a new model</source>
        <translation>新模型</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>引号括起的文本</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>about {duration}</source>
        <translation>约 {duration}</translation>
    </message>
    <message>
        <source>about {duration} per step</source>
        <translation>每步约 {duration}</translation>
    </message>
    <message>
        <source>about {percent} % faster</source>
        <translation>约快 {percent} %</translation>
    </message>
    <message>
        <source>about {percent} % slower</source>
        <translation>约慢 {percent} %</translation>
    </message>
    <message>
        <source>about {steps}</source>
        <translation>约 {steps}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>大约还剩 {time}</translation>
    </message>
    <message>
        <source>about {tokens} tokens, {blocks} blocks</source>
        <translation>约 {tokens} 个词元，{blocks} 块</translation>
    </message>
    <message>
        <source>activation_checkpointing in DeepSpeed's configuration has no effect on models of Transformers. Gradient checkpointing in the form has.</source>
        <translation>DeepSpeed 配置中的 activation_checkpointing 对 Transformers 的模型不起作用，表单中的梯度检查点才起作用。</translation>
    </message>
    <message>
        <source>adapter.frozen_layers is {frozen}, and the model has {count} layers: at most {most} can be frozen.</source>
        <translation>adapter.frozen_layers 为 {frozen}，而模型有 {count} 层：最多可冻结 {most} 层。</translation>
    </message>
    <message>
        <source>adapters</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>all weights of a trained model</source>
        <translation>已训练模型的全部权重</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>花括号括起的对象</translation>
    </message>
    <message>
        <source>another optimizer; check the learning rate</source>
        <translation>换了优化器；请检查学习率</translation>
    </message>
    <message>
        <source>arguments as JSON</source>
        <translation>JSON 参数文件</translation>
    </message>
    <message>
        <source>as fast</source>
        <translation>速度不变</translation>
    </message>
    <message>
        <source>auto uses the NVIDIA card where the training interpreter sees one.</source>
        <translation>auto：训练解释器能识别 NVIDIA 显卡时就用显卡。</translation>
    </message>
    <message>
        <source>auto.</source>
        <translation>auto。</translation>
    </message>
    <message>
        <source>bash</source>
        <translation>bash</translation>
    </message>
    <message>
        <source>bash is that of WSL: {path}.</source>
        <translation>bash 是 WSL 的：{path}。</translation>
    </message>
    <message>
        <source>bash on PATH is the one of Windows itself, which needs a Linux distribution that is not installed.</source>
        <translation>PATH 中的 bash 是 Windows 自带的，它需要一个 Linux 发行版，而该发行版没有安装。</translation>
    </message>
    <message>
        <source>batch file</source>
        <translation>批处理文件</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>bf16 master weights</source>
        <translation>bf16 主权重</translation>
    </message>
    <message>
        <source>bf16 needs compute capability 8.0 or higher (RTX 30 and newer).</source>
        <translation>bf16 需要计算能力 8.0 或更高（RTX 30 及更新）。</translation>
    </message>
    <message>
        <source>bf16 optimizer states</source>
        <translation>bf16 优化器状态</translation>
    </message>
    <message>
        <source>bf16 training</source>
        <translation>bf16 训练</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>bfloat16 and float16 are both on; choose one.</source>
        <translation>bfloat16 和 float16 同时开启，只能选其一。</translation>
    </message>
    <message>
        <source>bfloat16 instead of 32 bits</source>
        <translation>用 bfloat16 代替 32 位</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>build_win.bat of DeepSpeed up to 0.14.2 wants administrator rights.</source>
        <translation>0.14.2 及以前的 DeepSpeed 的 build_win.bat 需要管理员权限。</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>capacity {capacity} GiB</source>
        <translation>容量 {capacity} GiB</translation>
    </message>
    <message>
        <source>capacity {size} GiB</source>
        <translation>容量 {size} GiB</translation>
    </message>
    <message>
        <source>chunked for a large vocabulary, a long block or a large micro-batch.</source>
        <translation>词表大、块长或微批次大时用 chunked。</translation>
    </message>
    <message>
        <source>chunked takes as long as whole.</source>
        <translation>chunked 与 whole 用时相同。</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>corrected in part; the rest will be</source>
        <translation>已修正一部分；其余将被修正</translation>
    </message>
    <message>
        <source>cosine or linear. constant_with_warmup where more text will follow later.</source>
        <translation>cosine 或 linear。之后还要用更多文本继续训练时，用 constant_with_warmup。</translation>
    </message>
    <message>
        <source>cpu_offload (old)</source>
        <translation>cpu_offload（旧）</translation>
    </message>
    <message>
        <source>cpu_offload_param (old)</source>
        <translation>cpu_offload_param（旧）</translation>
    </message>
    <message>
        <source>crawls</source>
        <translation>变得很慢</translation>
    </message>
    <message>
        <source>ddp_find_unused_parameters has no effect: DeepSpeed takes the place of PyTorch's own distribution.</source>
        <translation>ddp_find_unused_parameters 不起作用：DeepSpeed 取代了 PyTorch 自带的分布式。</translation>
    </message>
    <message>
        <source>ddp_timeout is in seconds: {limit} are {days} days, so a device that hangs is never noticed. Usual: 1800.</source>
        <translation>ddp_timeout 的单位是秒：{limit} 秒相当于 {days} 天，设备卡死也不会被发现。常用：1800。</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>ds_report of DeepSpeed before 0.14.5 does not run on Windows.</source>
        <translation>0.14.5 以前的 DeepSpeed 的 ds_report 不能在 Windows 上运行。</translation>
    </message>
    <message>
        <source>during the run</source>
        <translation>运行期间</translation>
    </message>
    <message>
        <source>eager keeps 6 × heads × block² bytes for each layer and sequence: 3 GiB a layer in Llama-2-7B at 4096. The others keep nothing that grows with the square.</source>
        <translation>eager 每层、每条序列保留 6 × 头数 × 块大小² 字节：Llama-2-7B 在 4096 时每层 3 GiB。其他方式不保留随平方增长的内容。</translation>
    </message>
    <message>
        <source>elements</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>embed_tokens and lm_head after a change of the vocabulary; empty otherwise.</source>
        <translation>词表改变后填 embed_tokens 和 lm_head，否则留空。</translation>
    </message>
    <message>
        <source>embed_tokens and lm_head of Llama-2-7B are 262 million parameters: 4 GiB with gradients and optimizer, and a frozen copy of them stays beside.</source>
        <translation>Llama-2-7B 的 embed_tokens 和 lm_head 共 2.62 亿个参数：连同梯度和优化器状态占 4 GiB，另外还保留一份冻结的副本。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>environment.md</source>
        <translation>environment.zh_CN.md</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>final model</source>
        <translation>最终模型</translation>
    </message>
    <message>
        <source>flash_attention_2 runs on NVIDIA cards only; use sdpa on the processor.</source>
        <translation>flash_attention_2 只能在 NVIDIA 显卡上运行；在处理器上请用 sdpa。</translation>
    </message>
    <message>
        <source>float16</source>
        <translation>float16</translation>
    </message>
    <message>
        <source>float16 does not train on a processor; use bfloat16.</source>
        <translation>处理器上不能用 float16 训练；改用 bfloat16。</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>fp16</source>
        <translation>fp16</translation>
    </message>
    <message>
        <source>fp16 and bf16 are both on; DeepSpeed takes one of them. bf16 is better where the card has it.</source>
        <translation>fp16 和 bf16 都已开启，DeepSpeed 只接受其中一个。显卡支持时 bf16 更好。</translation>
    </message>
    <message>
        <source>fp16 master weights</source>
        <translation>fp16 主权重</translation>
    </message>
    <message>
        <source>fp16 training</source>
        <translation>fp16 训练</translation>
    </message>
    <message>
        <source>fp16.fp16_opt_level belongs to NVIDIA Apex: DeepSpeed has never used it here and refuses it since 0.17.1. It is left out when the run starts.</source>
        <translation>fp16.fp16_opt_level 属于 NVIDIA Apex:DeepSpeed 在此从未使用它，并从 0.17.1 起拒绝它。启动时会把它去掉。</translation>
    </message>
    <message>
        <source>fp16.fp16_opt_level was left out: it belongs to NVIDIA Apex, and DeepSpeed has never used it here.</source>
        <translation>已略去 fp16.fp16_opt_level：它属于 NVIDIA Apex，DeepSpeed 在这里从未用到它。</translation>
    </message>
    <message>
        <source>fp32 costs 2 bytes per weight more than 16 bits.</source>
        <translation>fp32 比 16 位每个权重多占 2 字节。</translation>
    </message>
    <message>
        <source>fp32 doubles what is sent.</source>
        <translation>fp32 使通信量加倍。</translation>
    </message>
    <message>
        <source>full trains all weights. lora trains small matrices beside frozen weights. qlora also holds the frozen weights in 4 bits.</source>
        <translation>full 训练全部权重。lora 冻结原权重，只训练旁边的小矩阵。qlora 在此基础上把冻结的权重存成 4 位。</translation>
    </message>
    <message>
        <source>full where it fits: a new language is learned best that way. lora or qlora for 7B on one 24 GB card.</source>
        <translation>放得下就用 full：学一门新语言，全参数训练效果最好。单张 24 GB 显卡训练 7B 用 lora 或 qlora。</translation>
    </message>
    <message>
        <source>g++ was not found.</source>
        <translation>没有找到 g++。</translation>
    </message>
    <message>
        <source>g++ {version} is too new for CUDA {cuda}, which takes up to {newest}.</source>
        <translation>g++ {version} 对 CUDA {cuda} 来说太新，后者最高支持 {newest}。</translation>
    </message>
    <message>
        <source>gb18030 (GBK) for files of older Chinese Windows programs, big5 for older ones from Taiwan and Hong Kong; utf-8 for all others.</source>
        <translation>较旧的中文 Windows 程序生成的文件用 gb18030（GBK），来自台湾、香港的旧文件用 big5，其余用 utf-8。</translation>
    </message>
    <message>
        <source>gcc</source>
        <translation>gcc</translation>
    </message>
    <message>
        <source>gcc or g++ was not found.</source>
        <translation>没有找到 gcc 或 g++。</translation>
    </message>
    <message>
        <source>gcc {gcc} is too new for CUDA {cuda}, which takes up to {newest}.</source>
        <translation>gcc {gcc} 对 CUDA {cuda} 来说太新，后者最高支持 {newest}。</translation>
    </message>
    <message>
        <source>gcc {version} is too new for CUDA {cuda}, which takes it up to {newest}.</source>
        <translation>gcc {version} 对 CUDA {cuda} 来说太新，后者最高支持 {newest}。</translation>
    </message>
    <message>
        <source>gcc {version}.</source>
        <translation>gcc {version}。</translation>
    </message>
    <message>
        <source>get goes on with an experiment, create makes a new one.</source>
        <translation>get 继续已有实验，create 新建实验。</translation>
    </message>
    <message>
        <source>git</source>
        <translation>git</translation>
    </message>
    <message>
        <source>git could not download the sources: the connection failed or broke off.</source>
        <translation>git 无法下载源码：连接失败或中断。</translation>
    </message>
    <message>
        <source>git could not tell the version of the sources; the wheel gets the name without it.</source>
        <translation>git 无法得知源码的版本；wheel 包的名称中将不含这一信息。</translation>
    </message>
    <message>
        <source>git was not found.</source>
        <translation>没有找到 git。</translation>
    </message>
    <message>
        <source>git was not found; DeepSpeed's setup asks it from 0.15.2 on (WinError 2).</source>
        <translation>没有找到 git；从 0.15.2 起，DeepSpeed 的安装脚本要调用它（WinError 2）。</translation>
    </message>
    <message>
        <source>git was not found; the sources come with it.</source>
        <translation>没有找到 git；源码要用它获取。</translation>
    </message>
    <message>
        <source>git {version}.</source>
        <translation>git {version}。</translation>
    </message>
    <message>
        <source>hardly differs</source>
        <translation>几乎没有差别</translation>
    </message>
    <message>
        <source>in a backward pass</source>
        <translation>反向传播时</translation>
    </message>
    <message>
        <source>in a forward pass</source>
        <translation>前向计算时</translation>
    </message>
    <message>
        <source>in an evaluation</source>
        <translation>评估时</translation>
    </message>
    <message>
        <source>in later steps</source>
        <translation>后续各步中</translation>
    </message>
    <message>
        <source>in step {step}</source>
        <translation>在第 {step} 步中</translation>
    </message>
    <message>
        <source>in the backward pass</source>
        <translation>反向传播时</translation>
    </message>
    <message>
        <source>in the backward pass of step {step}</source>
        <translation>第 {step} 步反向传播时</translation>
    </message>
    <message>
        <source>in the evaluation after step {step}</source>
        <translation>第 {step} 步之后评估时</translation>
    </message>
    <message>
        <source>in the first update</source>
        <translation>首次更新时</translation>
    </message>
    <message>
        <source>in the forward pass</source>
        <translation>前向计算时</translation>
    </message>
    <message>
        <source>in the forward pass of step {step}</source>
        <translation>第 {step} 步前向计算时</translation>
    </message>
    <message>
        <source>in the optimizer's part of step {step}</source>
        <translation>第 {step} 步优化器更新时</translation>
    </message>
    <message>
        <source>in the optimizer's step</source>
        <translation>优化器更新时</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>it holds no setup.py</source>
        <translation>其中没有 setup.py</translation>
    </message>
    <message>
        <source>it was read, not run</source>
        <translation>只读取，未执行</translation>
    </message>
    <message>
        <source>its Python is missing</source>
        <translation>缺少 Python</translation>
    </message>
    <message>
        <source>keep_linebreaks has no effect unless the unit of text files is a line.</source>
        <translation>只有文本文件以行为单位时，keep_linebreaks 才起作用。</translation>
    </message>
    <message>
        <source>known when the run starts</source>
        <translation>启动时才能确定</translation>
    </message>
    <message>
        <source>label_smoothing_factor in more.training_arguments needs whole logits. Remove it, or set precision.loss to whole.</source>
        <translation>more.training_arguments 中的 label_smoothing_factor 需要完整的 logits。请删除它，或把 precision.loss 设为 whole。</translation>
    </message>
    <message>
        <source>last used {date}</source>
        <translation>上次使用 {date}</translation>
    </message>
    <message>
        <source>learns less</source>
        <translation>学得更少</translation>
    </message>
    <message>
        <source>left to Transformers</source>
        <translation>交给 Transformers</translation>
    </message>
    <message>
        <source>libaio</source>
        <translation>libaio</translation>
    </message>
    <message>
        <source>libaio is there.</source>
        <translation>libaio 已安装。</translation>
    </message>
    <message>
        <source>libaio or its header is missing.</source>
        <translation>缺少 libaio 或它的头文件。</translation>
    </message>
    <message>
        <source>line only where each line is a text of its own. A book read by lines gets an end mark after each line, and the model learns to stop there.</source>
        <translation>只有每一行本身就是一篇完整文本时才用 line。一本书如果按行读取，每行之后都有结束标记，模型会学成写一行就停。</translation>
    </message>
    <message>
        <source>line {line}: {note}</source>
        <translation>第 {line} 行：{note}</translation>
    </message>
    <message>
        <source>llama without changes to its configuration is a 7B model: 25 GiB of random weights in 32 bit.</source>
        <translation>llama 不做任何配置修改就是一个 7B 模型：32 位随机权重占 25 GiB。</translation>
    </message>
    <message>
        <source>loading DeepSpeed</source>
        <translation>加载 DeepSpeed</translation>
    </message>
    <message>
        <source>loading DeepSpeed's ops</source>
        <translation>加载 DeepSpeed 的算子</translation>
    </message>
    <message>
        <source>loading torch</source>
        <translation>加载 torch</translation>
    </message>
    <message>
        <source>loads</source>
        <translation>可加载</translation>
    </message>
    <message>
        <source>log rises fast at first, linear evenly.</source>
        <translation>log 先快后慢，linear 匀速上升。</translation>
    </message>
    <message>
        <source>long passages are cut</source>
        <translation>长文会被切断</translation>
    </message>
    <message>
        <source>looks different from every known version; left alone</source>
        <translation>与所有已知版本都不同；不予改动</translation>
    </message>
    <message>
        <source>lora takes about two thirds of full's arithmetic. qlora is up to a quarter slower than lora.</source>
        <translation>lora 的计算量约为 full 的三分之二。qlora 比 lora 最多慢四分之一。</translation>
    </message>
    <message>
        <source>made by somebody else</source>
        <translation>由他人创建</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>由本程序创建</translation>
    </message>
    <message>
        <source>made {date}</source>
        <translation>创建于 {date}</translation>
    </message>
    <message>
        <source>making a tiny model</source>
        <translation>创建很小的模型</translation>
    </message>
    <message>
        <source>making the process group</source>
        <translation>建立进程组</translation>
    </message>
    <message>
        <source>micro-batches</source>
        <translation>个微批次</translation>
    </message>
    <message>
        <source>min_lr at the top level has no effect in DeepSpeed; the lowest learning rate is scheduler.params.warmup_min_lr.</source>
        <translation>顶层的 min_lr 在 DeepSpeed 中不起作用；最低学习率由 scheduler.params.warmup_min_lr 设定。</translation>
    </message>
    <message>
        <source>moving data between RAM and card</source>
        <translation>内存与显卡之间的数据传输</translation>
    </message>
    <message>
        <source>nats/token</source>
        <translation>nats/词元</translation>
    </message>
    <message>
        <source>needs an NVIDIA card</source>
        <translation>需要 NVIDIA 显卡</translation>
    </message>
    <message>
        <source>needs an RTX 30 card or newer</source>
        <translation>需要 RTX 30 系列或更新的显卡</translation>
    </message>
    <message>
        <source>needs {needed} of RAM; this computer has {has}</source>
        <translation>需要 {needed} 内存；这台电脑有 {has}</translation>
    </message>
    <message>
        <source>ninja</source>
        <translation>ninja</translation>
    </message>
    <message>
        <source>ninja compiles several files at once.</source>
        <translation>ninja 可同时编译多个文件。</translation>
    </message>
    <message>
        <source>ninja was not found.</source>
        <translation>没有找到 ninja。</translation>
    </message>
    <message>
        <source>ninja {version}.</source>
        <translation>ninja {version}。</translation>
    </message>
    <message>
        <source>none, if you do not use TensorBoard: the curves of this program do not need it.</source>
        <translation>不用 TensorBoard 就选 none：本程序的曲线不依赖它。</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>范数</translation>
    </message>
    <message>
        <source>not built</source>
        <translation>未编译</translation>
    </message>
    <message>
        <source>not known: nothing like it was measured on this computer</source>
        <translation>未知：这台电脑还没有测过类似的训练</translation>
    </message>
    <message>
        <source>not known: the number of steps is not known</source>
        <translation>未知：步数未知</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>这里不可行</translation>
    </message>
    <message>
        <source>nothing to correct</source>
        <translation>无需修正</translation>
    </message>
    <message>
        <source>nvcc and the linker stumble over paths with other letters than English ones, and over spaces.</source>
        <translation>nvcc 和链接器遇到含非英文字母或空格的路径会出错。</translation>
    </message>
    <message>
        <source>nvcc and the linker stumble over the letters or spaces of {path}.</source>
        <translation>nvcc 和链接器会因 {path} 中的字符或空格出错。</translation>
    </message>
    <message>
        <source>nvcc compiles for one kind of card at a time; more threads than kinds ({count}) bring nothing.</source>
        <translation>nvcc 的每个线程一次只为一种显卡编译；线程数超过种类数（{count}）没有好处。</translation>
    </message>
    <message>
        <source>nvcc finds no Visual Studio that this CUDA toolkit takes.</source>
        <translation>nvcc 找不到此 CUDA 工具包所支持的 Visual Studio。</translation>
    </message>
    <message>
        <source>nvcc finds no compiler that it can work with.</source>
        <translation>nvcc 找不到可用的编译器。</translation>
    </message>
    <message>
        <source>nvcc refuses to work; the line says why.</source>
        <translation>nvcc 拒绝工作；原因见该行。</translation>
    </message>
    <message>
        <source>nvcc rejects a source file.</source>
        <translation>nvcc 拒绝了一个源文件。</translation>
    </message>
    <message>
        <source>nvcc stumbles over the headers of this system's gcc or glibc, which are newer than the CUDA toolkit.</source>
        <translation>nvcc 无法处理此系统的 gcc 或 glibc 的头文件，它们比 CUDA 工具包新。</translation>
    </message>
    <message>
        <source>nvcc threads</source>
        <translation>nvcc 线程</translation>
    </message>
    <message>
        <source>nvcc was given a path with blanks in it that was not quoted.</source>
        <translation>传给 nvcc 的某个路径含有空格而未加引号。</translation>
    </message>
    <message>
        <source>nvcc, the compiler of the CUDA toolkit, was not found.</source>
        <translation>找不到 CUDA 工具包的编译器 nvcc。</translation>
    </message>
    <message>
        <source>nvidia-smi does not work inside WSL.</source>
        <translation>nvidia-smi 在 WSL 里不能运行。</translation>
    </message>
    <message>
        <source>nvidia-smi works inside WSL.</source>
        <translation>nvidia-smi 在 WSL 里可以运行。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>one 16-bit value for each of {count} trained weights: their flat copy or the gradients</source>
        <translation>{count} 个被训练权重各一个 16 位数值：它们的展平副本或梯度</translation>
    </message>
    <message>
        <source>one fp32 value for each of {count} trained weights: the master copy, a moment of Adam or the gradients</source>
        <translation>{count} 个被训练权重各一个 fp32 数值：主权重、Adam 的一个矩或梯度</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>以下之一：{choices}</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>peak {moment}</source>
        <translation>峰值在{moment}</translation>
    </message>
    <message>
        <source>pip built in an isolated environment, where torch is not to be seen.</source>
        <translation>pip 在隔离环境中编译，在那里找不到 torch。</translation>
    </message>
    <message>
        <source>pip ended with exit code {code}: {line}</source>
        <translation>pip 以退出代码 {code} 结束：{line}</translation>
    </message>
    <message>
        <source>pip has trouble with the connection and tries again.</source>
        <translation>pip 的连接有问题，正在重试。</translation>
    </message>
    <message>
        <source>pip installed what was asked for, and an older package does not fit it; the next lines name both.</source>
        <translation>pip 已安装所要求的软件包，但某个已有的软件包与之不兼容；后面几行列出了两者。</translation>
    </message>
    <message>
        <source>pip leaves out versions that are withdrawn or made for another Python.</source>
        <translation>pip 略去已撤回的版本和为其他 Python 制作的版本。</translation>
    </message>
    <message>
        <source>pip or build reports that a step failed.</source>
        <translation>pip 或 build 报告某个步骤失败。</translation>
    </message>
    <message>
        <source>pip takes packages from the chosen mirror.</source>
        <translation>pip 从所选镜像获取软件包。</translation>
    </message>
    <message>
        <source>pip {version} is there.</source>
        <translation>pip {version} 已就绪。</translation>
    </message>
    <message>
        <source>pip's report of the chosen files is not readable.</source>
        <translation>无法读取 pip 关于所选文件的报告。</translation>
    </message>
    <message>
        <source>precision.loss {loss} and use_liger_kernel in more.training_arguments contradict each other. Remove use_liger_kernel.</source>
        <translation>precision.loss 的值 {loss} 与 more.training_arguments 中的 use_liger_kernel 互相矛盾。请删除 use_liger_kernel。</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>py-cpuinfo is missing: CPU Adam would be built without AVX, many times slower, or the build would end with WinError 2.</source>
        <translation>缺少 py-cpuinfo：编译出的 CPU Adam 将不使用 AVX，速度慢许多倍，或者编译以 WinError 2 失败。</translation>
    </message>
    <message>
        <source>pydantic {version} is too old.</source>
        <translation>pydantic {version} 太旧。</translation>
    </message>
    <message>
        <source>python is only Windows' link to the Microsoft Store; no Python is installed there.</source>
        <translation>python 只是 Windows 指向 Microsoft Store 的链接；那里没有安装 Python。</translation>
    </message>
    <message>
        <source>qlora does not go with ZeRO stage 3 or its parameter offload: 4-bit weights cannot be partitioned. Use stage 2, or the method lora.</source>
        <translation>qlora 不能与 ZeRO 阶段 3 及其权重卸载同用：4 位权重无法分片。请改用阶段 2，或把训练方法改为 lora。</translation>
    </message>
    <message>
        <source>qlora does not go with ZeRO stage 3: its 4-bit weights cannot be partitioned. Use stage 2 or lora.</source>
        <translation>qlora 不能与 ZeRO 阶段 3 同用：4 位权重无法分片。请改用阶段 2，或把训练方法改为 lora。</translation>
    </message>
    <message>
        <source>qlora on the processor is very slow: it is made for NVIDIA cards. Use lora there.</source>
        <translation>在处理器上使用 qlora 非常慢：它是为 NVIDIA 显卡设计的。请改用 lora。</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>run folder</source>
        <translation>训练文件夹</translation>
    </message>
    <message>
        <source>runs measured on this computer</source>
        <translation>这台电脑上的实测</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>same effective batch, same result</source>
        <translation>有效批次不变，结果相同</translation>
    </message>
    <message>
        <source>same result</source>
        <translation>结果相同</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>saving a checkpoint</source>
        <translation>保存检查点</translation>
    </message>
    <message>
        <source>sdpa and flash_attention_2 are about equally fast; eager is slower the longer the block.</source>
        <translation>sdpa 与 flash_attention_2 速度相近；块越长，eager 越慢。</translation>
    </message>
    <message>
        <source>sdpa. flash-attn has no official packages for Windows.</source>
        <translation>sdpa。flash-attn 没有官方的 Windows 安装包。</translation>
    </message>
    <message>
        <source>second</source>
        <translation>时间（秒）</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>条序列</translation>
    </message>
    <message>
        <source>setup.py cannot import its own folder op_builder: embedded Pythons do not look in the current folder.</source>
        <translation>setup.py 无法导入自己的文件夹 op_builder：嵌入式 Python 不在当前文件夹中查找模块。</translation>
    </message>
    <message>
        <source>setuptools is missing, and Python {version} has no distutils of its own.</source>
        <translation>缺少 setuptools，而 Python {version} 不再自带 distutils。</translation>
    </message>
    <message>
        <source>shell script</source>
        <translation>shell 脚本</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>平滑后</translation>
    </message>
    <message>
        <source>starting Python</source>
        <translation>启动 Python</translation>
    </message>
    <message>
        <source>starting the ZeRO engine</source>
        <translation>启动 ZeRO 引擎</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>第 {step} 步</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>steps. The curves are drawn from these reports.</source>
        <translation>steps。曲线就是用这些记录绘制的。</translation>
    </message>
    <message>
        <source>steps. no for trials: a crash loses everything.</source>
        <translation>steps。no 只适合试验：一旦崩溃，全部丢失。</translation>
    </message>
    <message>
        <source>steps: a validation loss that rises again shows that text is learned by heart.</source>
        <translation>steps：验证损失重新上升，说明模型在死记文本。</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>已去除</translation>
    </message>
    <message>
        <source>tensorboard also writes TensorBoard files.</source>
        <translation>tensorboard：另外写入 TensorBoard 文件。</translation>
    </message>
    <message>
        <source>the 16-bit logits: {sequences} × {block} tokens × {vocabulary} vocabulary</source>
        <translation>16 位 logits：{sequences} × {block} 个词元 × 词表 {vocabulary}</translation>
    </message>
    <message>
        <source>the attention scores of one layer: {sequences} × {heads} heads × {block} × {block} tokens; sdpa does not store them</source>
        <translation>一层的注意力分数：{sequences} × {heads} 个头 × {block} × {block} 个词元；sdpa 不保存它们</translation>
    </message>
    <message>
        <source>the data sheet of {card}; not measured here</source>
        <translation>{card} 的规格数据；未在此实测</translation>
    </message>
    <message>
        <source>the embedding or the output layer, or its gradient: {vocabulary} × {hidden}</source>
        <translation>嵌入层或输出层，或其梯度：{vocabulary} × {hidden}</translation>
    </message>
    <message>
        <source>the fp32 copy of a group of weights: sub_group_size is {count}</source>
        <translation>一组权重的 fp32 副本：sub_group_size 为 {count}</translation>
    </message>
    <message>
        <source>the fp32 copy of the logits: {sequences} × {block} tokens × {vocabulary} vocabulary</source>
        <translation>logits 的 fp32 副本：{sequences} × {block} 个词元 × 词表 {vocabulary}</translation>
    </message>
    <message>
        <source>the lower layers learn nothing</source>
        <translation>下面各层不学习</translation>
    </message>
    <message>
        <source>the middle of one feed-forward layer: {sequences} × {block} tokens × {ffn}</source>
        <translation>一个前馈层的中间值：{sequences} × {block} 个词元 × {ffn}</translation>
    </message>
    <message>
        <source>the optimizer on the processor</source>
        <translation>处理器上的优化器</translation>
    </message>
    <message>
        <source>the values between two layers: {sequences} × {block} tokens × {hidden}</source>
        <translation>两层之间的数值：{sequences} × {block} 个词元 × {hidden}</translation>
    </message>
    <message>
        <source>the weights of one linear layer: {hidden} × {ffn}</source>
        <translation>一个线性层的权重：{hidden} × {ffn}</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>词元/秒</translation>
    </message>
    <message>
        <source>torch</source>
        <translation>torch</translation>
    </message>
    <message>
        <source>torch 2.4.0 for Windows needs libomp140.x86_64.dll, which is not on this computer.</source>
        <translation>Windows 版 torch 2.4.0 需要 libomp140.x86_64.dll，而这台电脑上没有它。</translation>
    </message>
    <message>
        <source>torch and DeepSpeed look for the toolkit in CUDA_HOME, then in CUDA_PATH; build_win.bat takes CUDA_PATH.</source>
        <translation>torch 和 DeepSpeed 先按 CUDA_HOME、再按 CUDA_PATH 寻找工具包；build_win.bat 使用 CUDA_PATH。</translation>
    </message>
    <message>
        <source>torch and setuptools take the compiler that was prepared, and do not look for one.</source>
        <translation>torch 和 setuptools 使用已准备好的编译器，不再自行查找。</translation>
    </message>
    <message>
        <source>torch and the card</source>
        <translation>torch 与显卡</translation>
    </message>
    <message>
        <source>torch autocast</source>
        <translation>torch autocast</translation>
    </message>
    <message>
        <source>torch can use the card.</source>
        <translation>torch 可以使用显卡。</translation>
    </message>
    <message>
        <source>torch cannot use the card: {problem}</source>
        <translation>torch 不能使用显卡：{problem}</translation>
    </message>
    <message>
        <source>torch could not start the compiler cl.exe to ask for its version.</source>
        <translation>torch 无法启动编译器 cl.exe 来查询其版本。</translation>
    </message>
    <message>
        <source>torch does not know the GPU architecture {arch} of TORCH_CUDA_ARCH_LIST.</source>
        <translation>torch 不认识 TORCH_CUDA_ARCH_LIST 中的 GPU 架构 {arch}。</translation>
    </message>
    <message>
        <source>torch exists for 64-bit Python only.</source>
        <translation>torch 只有 64 位 Python 的版本。</translation>
    </message>
    <message>
        <source>torch finds the card</source>
        <translation>torch 能找到显卡</translation>
    </message>
    <message>
        <source>torch for CUDA on Windows, and DeepSpeed's wheel, exist for x64 processors only.</source>
        <translation>Windows 上的 CUDA 版 torch 和 DeepSpeed 的 wheel 包只有 x64 处理器的版本。</translation>
    </message>
    <message>
        <source>torch for Windows has no libuv, which torch 2.4 and later asks for when processes meet.</source>
        <translation>Windows 版 torch 没有 libuv，而 torch 2.4 及更高版本在进程会合时需要它。</translation>
    </message>
    <message>
        <source>torch found no GPU to build for, and TORCH_CUDA_ARCH_LIST is not set.</source>
        <translation>torch 没有找到可以针对其编译的显卡，并且没有设置 TORCH_CUDA_ARCH_LIST。</translation>
    </message>
    <message>
        <source>torch has no NCCL: {names}.</source>
        <translation>torch 没有 NCCL：{names}。</translation>
    </message>
    <message>
        <source>torch has no gloo: {names}.</source>
        <translation>torch 没有 gloo：{names}。</translation>
    </message>
    <message>
        <source>torch has {names}, without libuv; this program starts it with USE_LIBUV=0.</source>
        <translation>torch 有 {names}，但没有 libuv；本程序以 USE_LIBUV=0 启动它。</translation>
    </message>
    <message>
        <source>torch has {names}.</source>
        <translation>torch 有 {names}。</translation>
    </message>
    <message>
        <source>torch is for CUDA {cuda}, and takes the toolkit {version} in {path}.</source>
        <translation>torch 面向 CUDA {cuda}，使用 {path} 中的工具包 {version}。</translation>
    </message>
    <message>
        <source>torch is not installed.</source>
        <translation>没有安装 torch。</translation>
    </message>
    <message>
        <source>torch loads, but finds no card.</source>
        <translation>torch 能加载，但没有找到显卡。</translation>
    </message>
    <message>
        <source>torch or an op holds no code for this GPU: RTX 50 cards need CUDA 12.8, and an op holds code only for the architectures it was built for.</source>
        <translation>torch 或某个算子没有适用于此显卡的代码：RTX 50 系列显卡需要 CUDA 12.8，而算子只含有编译时所针对架构的代码。</translation>
    </message>
    <message>
        <source>torch sees no GPU: it is a build for the CPU, or the driver does not work.</source>
        <translation>torch 找不到显卡：它是仅支持 CPU 的版本，或者驱动不工作。</translation>
    </message>
    <message>
        <source>torch takes {path}, where no toolkit was found.</source>
        <translation>torch 使用 {path}，但那里没有找到工具包。</translation>
    </message>
    <message>
        <source>torch {torch} does not exist for Python {python}.</source>
        <translation>torch {torch} 没有 Python {python} 的版本。</translation>
    </message>
    <message>
        <source>torch {torch} for CUDA {cuda} has kernels for compute capability {lowest} to {highest}; the card has {card}.</source>
        <translation>CUDA {cuda} 的 torch {torch} 含有计算能力 {lowest} 到 {highest} 的内核；这张显卡是 {card}。</translation>
    </message>
    <message>
        <source>torch {torch} is the build without CUDA: the card would idle.</source>
        <translation>torch {torch} 是不带 CUDA 的版本：显卡会闲置。</translation>
    </message>
    <message>
        <source>torch {torch} was not published for CUDA {cuda}.</source>
        <translation>torch {torch} 没有发布 CUDA {cuda} 的版本。</translation>
    </message>
    <message>
        <source>torch {torch}, DeepSpeed {deepspeed}; about {size} to download.</source>
        <translation>torch {torch}，DeepSpeed {deepspeed}；约需下载 {size}。</translation>
    </message>
    <message>
        <source>torch {version} is built for CUDA {built}, the wheel for {cuda}.</source>
        <translation>torch {version} 是为 CUDA {built} 编译的，而 wheel 包是为 {cuda} 编译的。</translation>
    </message>
    <message>
        <source>torch {version} is built for the CPU only.</source>
        <translation>torch {version} 是仅用于 CPU 的版本。</translation>
    </message>
    <message>
        <source>torch {version} is installed.</source>
        <translation>已安装 torch {version}。</translation>
    </message>
    <message>
        <source>torch {version}.</source>
        <translation>torch {version}。</translation>
    </message>
    <message>
        <source>torch's CUDA</source>
        <translation>torch 的 CUDA</translation>
    </message>
    <message>
        <source>torch's DLLs need the Visual C++ runtime; without it loading ends with WinError 126 or 1114.</source>
        <translation>torch 的 DLL 需要 Visual C++ 运行库；没有它，加载会以 WinError 126 或 1114 失败。</translation>
    </message>
    <message>
        <source>torch's own libraries are not found: torch is half installed, or is a CPU build while CUDA ops are to be built.</source>
        <translation>找不到 torch 自己的库：torch 没有安装完整，或者它是仅支持 CPU 的版本，而要编译的是 CUDA 算子。</translation>
    </message>
    <message>
        <source>torch's toolkit</source>
        <translation>torch 使用的工具包</translation>
    </message>
    <message>
        <source>torch::empty takes sizes of 64 bits, but long has 32 bits on Windows.</source>
        <translation>torch::empty 要求 64 位的尺寸，而 long 在 Windows 上只有 32 位。</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>training two steps</source>
        <translation>训练两步</translation>
    </message>
    <message>
        <source>trains adapters beside 4-bit weights; weaker for a new vocabulary</source>
        <translation>在 4 位权重旁训练适配器；对新词表效果较弱</translation>
    </message>
    <message>
        <source>trains adapters; weaker for a new vocabulary</source>
        <translation>只训练适配器；对新词表效果较弱</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>unfinished: it failed</source>
        <translation>未完成：失败了</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>有未保存的修改</translation>
    </message>
    <message>
        <source>use_fast_tokenizer false has no effect: Transformers {version} has fast tokenizers only.</source>
        <translation>use_fast_tokenizer 设为 false 不起作用：Transformers {version} 只有快速分词器。</translation>
    </message>
    <message>
        <source>use_liger_kernel set to true computes the loss without whole logits and saves 10–14 bytes per token and vocabulary entry. It needs the liger-kernel package and Triton.</source>
        <translation>use_liger_kernel 设为 true 时，计算损失不再需要完整的 logits，每个词元、每个词表项省下 10–14 字节。需要安装 liger-kernel 包和 Triton。</translation>
    </message>
    <message>
        <source>vcvarsall.bat sets up the compiler for x64; setup.py and ninja start from there.</source>
        <translation>vcvarsall.bat 设置 x64 编译器的环境；setup.py 和 ninja 都从这里开始。</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>while DeepSpeed starts</source>
        <translation>DeepSpeed 初始化时</translation>
    </message>
    <message>
        <source>while DeepSpeed was set up</source>
        <translation>DeepSpeed 初始化时</translation>
    </message>
    <message>
        <source>while an op of DeepSpeed was compiled</source>
        <translation>编译 DeepSpeed 算子时</translation>
    </message>
    <message>
        <source>while computing the loss</source>
        <translation>计算损失时</translation>
    </message>
    <message>
        <source>while computing the loss of step {step}</source>
        <translation>计算第 {step} 步的损失时</translation>
    </message>
    <message>
        <source>while evaluating</source>
        <translation>评估时</translation>
    </message>
    <message>
        <source>while loading</source>
        <translation>加载时</translation>
    </message>
    <message>
        <source>while saving</source>
        <translation>保存时</translation>
    </message>
    <message>
        <source>while saving after step {step}</source>
        <translation>第 {step} 步之后保存时</translation>
    </message>
    <message>
        <source>while the text was tokenized</source>
        <translation>把文本转为词元时</translation>
    </message>
    <message>
        <source>while writing a sample</source>
        <translation>生成样例时</translation>
    </message>
    <message>
        <source>while writing a sample after step {step}</source>
        <translation>第 {step} 步之后生成样例时</translation>
    </message>
    <message>
        <source>whole takes 12–14 bytes per token and vocabulary entry: 1.5 GiB for a block of 4096 with 32,000 tokens, 6 GiB with 128,000. chunked takes 0.1–0.3 GiB, and where the output layer learns in bfloat16 up to a tenth of whole besides.</source>
        <translation>whole 每个词元、每个词表项占 12–14 字节：块大小 4096、词表 32,000 时为 1.5 GiB，词表 128,000 时为 6 GiB。chunked 占 0.1–0.3 GiB；若输出层以 bfloat16 参与训练，另加至多 whole 的十分之一。</translation>
    </message>
    <message>
        <source>will be corrected</source>
        <translation>将被修正</translation>
    </message>
    <message>
        <source>zero1 where everything fits on the card, zero2 where main memory holds the 18 bytes, zero3 for several cards.</source>
        <translation>全部放得进显存：zero1；内存放得下上述 18 字节：zero2；多张显卡：zero3。</translation>
    </message>
    <message>
        <source>zero_optimization.offload_param has no effect at stage {stage}: only stage 3 moves parameters.</source>
        <translation>zero_optimization.offload_param 在阶段 {stage} 不起作用：只有阶段 3 会卸载权重。</translation>
    </message>
    <message>
        <source>{allocated} were in use on a card of {total}: Windows had moved part into main memory before. Sysmem Fallback Policy in the NVIDIA Control Panel switches that off for python.exe.</source>
        <translation>在 {total} 的显卡上用了 {allocated}：Windows 此前已把一部分移到内存。可在 NVIDIA 控制面板的 Sysmem Fallback Policy（系统内存回退策略）中为 python.exe 关闭它。</translation>
    </message>
    <message>
        <source>{amount} are free.</source>
        <translation>可用空间 {amount}。</translation>
    </message>
    <message>
        <source>{amount} are left for the compiler, which takes up to 3 GiB.</source>
        <translation>可供编译器使用的内存只剩 {amount}，而它最多要用 3 GiB。</translation>
    </message>
    <message>
        <source>{amount} of memory.</source>
        <translation>内存 {amount}。</translation>
    </message>
    <message>
        <source>{best} fits CUDA 11.8, but {newest} is taken by default.</source>
        <translation>{best} 适合 CUDA 11.8，但默认使用的是 {newest}。</translation>
    </message>
    <message>
        <source>{bits}-bit weights are not offered; qlora holds them in 4 bits.</source>
        <translation>不提供 {bits} 位权重；qlora 以 4 位保存权重。</translation>
    </message>
    <message>
        <source>{caption}: {words}</source>
        <translation>{caption}：{words}</translation>
    </message>
    <message>
        <source>{card} can do bfloat16, which never overflows and takes the same memory.</source>
        <translation>{card} 支持 bfloat16，它不会溢出，占用的显存相同。</translation>
    </message>
    <message>
        <source>{card} has compute capability {capability}; bfloat16 needs 8.0 (RTX 30 series) or newer. Use float16.</source>
        <translation>{card} 的计算能力是 {capability}；bfloat16 需要 8.0（RTX 30 系列）或更新。请用 float16。</translation>
    </message>
    <message>
        <source>{cause} {remedy}</source>
        <translation>{cause}{remedy}</translation>
    </message>
    <message>
        <source>{cause} {remedy} The environment has Python {version}.</source>
        <translation>{cause}{remedy}此环境的 Python 是 {version}。</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} 个错误</translation>
    </message>
    <message>
        <source>{count} errors only follow from it.</source>
        <translation>另有 {count} 个错误只是由它引起。</translation>
    </message>
    <message>
        <source>{count} files, {size}.</source>
        <translation>{count} 个文件，{size}。</translation>
    </message>
    <message>
        <source>{count} hints</source>
        <translation>{count} 条建议</translation>
    </message>
    <message>
        <source>{count} keys differ. − stands in your configuration, + in the template.</source>
        <translation>有 {count} 个键不同。− 为您的配置，+ 为模板。</translation>
    </message>
    <message>
        <source>{count} kinds of noise</source>
        <translation>{count} 种噪声</translation>
    </message>
    <message>
        <source>{count} lines are noise.</source>
        <translation>{count} 行是噪声。</translation>
    </message>
    <message>
        <source>{count} lines are well</source>
        <translation>{count} 行正常</translation>
    </message>
    <message>
        <source>{count} more notes are not shown.</source>
        <translation>另有 {count} 条说明未显示。</translation>
    </message>
    <message>
        <source>{count} obstacles: see step 2.</source>
        <translation>{count} 个障碍：见第 2 步。</translation>
    </message>
    <message>
        <source>{count} packages are installed.</source>
        <translation>已安装 {count} 个软件包。</translation>
    </message>
    <message>
        <source>{count} parameters differ</source>
        <translation>有 {count} 个参数不同</translation>
    </message>
    <message>
        <source>{count} parameters differ from the defaults</source>
        <translation>{count} 个参数与默认值不同</translation>
    </message>
    <message>
        <source>{count} parameters understood</source>
        <translation>识别出 {count} 个参数</translation>
    </message>
    <message>
        <source>{count} places were cast by hand to a type that compiles but may cut values off; they become int64_t.</source>
        <translation>有 {count} 处曾手动强制转换为能通过编译、但可能截断数值的类型；将改为 int64_t。</translation>
    </message>
    <message>
        <source>{count} presets</source>
        <translation>{count} 个预设</translation>
    </message>
    <message>
        <source>{count} runs in {path}</source>
        <translation>{path} 中共 {count} 次训练</translation>
    </message>
    <message>
        <source>{count} sequences</source>
        <translation>{count} 条序列</translation>
    </message>
    <message>
        <source>{count} set</source>
        <translation>已设 {count} 项</translation>
    </message>
    <message>
        <source>{count} tokens/s</source>
        <translation>{count} 词元/秒</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} 个警告</translation>
    </message>
    <message>
        <source>{count} warnings below.</source>
        <translation>下面有 {count} 条警告。</translation>
    </message>
    <message>
        <source>{devices} devices are asked for, and {cards} NVIDIA cards were found.</source>
        <translation>要求 {devices} 个设备，只找到 {cards} 张 NVIDIA 显卡。</translation>
    </message>
    <message>
        <source>{done} of {count} places were corrected already.</source>
        <translation>{count} 处中已有 {done} 处修正。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{error}</source>
        <translation>{error}</translation>
    </message>
    <message>
        <source>{examined} configurations examined.</source>
        <translation>共检查 {examined} 种配置。</translation>
    </message>
    <message>
        <source>{file} could not be deleted: {error}. Close the program that uses it, then remove the environment again; the rest goes then.</source>
        <translation>无法删除 {file}：{error}。请关闭正在使用它的程序，然后再次删除此环境；剩下的会一并删除。</translation>
    </message>
    <message>
        <source>{file} failed: {said}</source>
        <translation>{file} 失败：{said}</translation>
    </message>
    <message>
        <source>{file} holds no facts of a computer.</source>
        <translation>{file} 中没有电脑的事实。</translation>
    </message>
    <message>
        <source>{file} is no sdist of DeepSpeed: {error}.</source>
        <translation>{file} 不是 DeepSpeed 的源码包：{error}。</translation>
    </message>
    <message>
        <source>{file} is not in this folder.</source>
        <translation>此文件夹中没有 {file}。</translation>
    </message>
    <message>
        <source>{file} prepared the compiler for {target}, not for x64.</source>
        <translation>{file} 准备的是 {target} 的编译器，而不是 x64 的。</translation>
    </message>
    <message>
        <source>{file} prepared the compiler {found} where {wanted} was asked for.</source>
        <translation>{file} 准备的编译器是 {found}，而要求的是 {wanted}。</translation>
    </message>
    <message>
        <source>{file} set no {names}. Repair Visual Studio in its installer.</source>
        <translation>{file} 没有设置 {names}。请在 Visual Studio Installer 中修复 Visual Studio。</translation>
    </message>
    <message>
        <source>{file}, {size}</source>
        <translation>{file}，{size}</translation>
    </message>
    <message>
        <source>{file}: {error}</source>
        <translation>{file}：{error}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}，{second}</translation>
    </message>
    <message>
        <source>{folder} holds no sources of DeepSpeed.</source>
        <translation>{folder} 中没有 DeepSpeed 的源码。</translation>
    </message>
    <message>
        <source>{folder} holds no sources of DeepSpeed: setup.py or op_builder is missing.</source>
        <translation>{folder} 中没有 DeepSpeed 的源码：缺少 setup.py 或 op_builder。</translation>
    </message>
    <message>
        <source>{formula}.</source>
        <translation>{formula}。</translation>
    </message>
    <message>
        <source>{found} {fix}</source>
        <translation>{found}{fix}</translation>
    </message>
    <message>
        <source>{free} of {total} are free on {name}.</source>
        <translation>{name} 的 {total} 显存中有 {free} 空闲。</translation>
    </message>
    <message>
        <source>{free} of {total} are free on {name}; it is used by {programs}.</source>
        <translation>{name} 的 {total} 显存中有 {free} 空闲；正在使用它的程序：{programs}。</translation>
    </message>
    <message>
        <source>{given} is neither a known mirror ({names}) nor an address.</source>
        <translation>{given} 既不是已知的镜像（{names}），也不是网址。</translation>
    </message>
    <message>
        <source>{given} is no value of this key.</source>
        <translation>{given} 不是此键的有效值。</translation>
    </message>
    <message>
        <source>{host} cannot be asked for DeepSpeed's sources: {error}. Choose a mirror, or give a folder with the sources.</source>
        <translation>无法向 {host} 获取 DeepSpeed 的源码：{error}。请选择镜像，或指定源码所在的文件夹。</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {error}. Look at the network and the proxy, or choose a mirror; what has come is kept.</source>
        <translation>无法连接 {host}：{error}。请检查网络和代理，或选择镜像；已下载的部分会保留。</translation>
    </message>
    <message>
        <source>{host} has no {name}.</source>
        <translation>{host} 没有 {name}。</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{jobs} compilers at once may take {needed}; {amount} are there for them.</source>
        <translation>同时运行 {jobs} 个编译器可能占用 {needed}；可用的有 {amount}。</translation>
    </message>
    <message>
        <source>{jobs} compilers at once: each takes up to 3 GiB times {threads}, and {budget} are theirs (three quarters of the memory, and 4 GiB below what memory and page file hold together). It counts where ninja compiles.</source>
        <translation>同时运行 {jobs} 个编译器：每个最多占用 3 GiB × {threads}，共可使用 {budget}（内存的四分之三，但至少比内存与页面文件之和少 4 GiB）。仅在用 ninja 编译时起作用。</translation>
    </message>
    <message>
        <source>{kept} checkpoints of {size} take {total}; {free} are free on the disk of the output. Keep {usual}.</source>
        <translation>{kept} 个检查点每个 {size}，共 {total}；输出磁盘还剩 {free}。请保留 {usual} 个。</translation>
    </message>
    <message>
        <source>{key} and {other} are two spellings of one key; DeepSpeed refuses both together.</source>
        <translation>{key} 和 {other} 是同一个键的两种写法，同时出现会被 DeepSpeed 拒绝。</translation>
    </message>
    <message>
        <source>{key} becomes {value}</source>
        <translation>{key} 改为 {value}</translation>
    </message>
    <message>
        <source>{key} below 1 needs ZeRO stage 3; the stage is {stage}.</source>
        <translation>{key} 小于 1 需要 ZeRO 阶段 3；当前阶段为 {stage}。</translation>
    </message>
    <message>
        <source>{key} came with DeepSpeed {since}; version {version} ignores it.</source>
        <translation>{key} 从 DeepSpeed {since} 开始才有；{version} 版会忽略它。</translation>
    </message>
    <message>
        <source>{key} came with DeepSpeed {since}; version {version} refuses it. Take it out.</source>
        <translation>{key} 从 DeepSpeed {since} 开始才有；{version} 版会拒绝它，请删除。</translation>
    </message>
    <message>
        <source>{key} cannot be given in a file; take it out.</source>
        <translation>{key} 不能写在文件里，请删除。</translation>
    </message>
    <message>
        <source>{key} does not belong here, and DeepSpeed refuses unknown keys: it is {home}.</source>
        <translation>{key} 不应写在这里，DeepSpeed 会拒绝未知的键：正确位置是 {home}。</translation>
    </message>
    <message>
        <source>{key} ended with DeepSpeed {until}; version {version} refuses it. Take it out.</source>
        <translation>{key} 到 DeepSpeed {until} 为止；{version} 版会拒绝它，请删除。</translation>
    </message>
    <message>
        <source>{key} has no effect any more; pin_memory in offload_optimizer and offload_param took its place.</source>
        <translation>{key} 已不起作用，由 offload_optimizer 和 offload_param 中的 pin_memory 取代。</translation>
    </message>
    <message>
        <source>{key} has no effect here: it belongs to {home}.</source>
        <translation>{key} 在此处不起作用，它应写在 {home}。</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation>缺少 {key}。</translation>
    </message>
    <message>
        <source>{key} is needed with nvme as the device.</source>
        <translation>device 为 nvme 时需要 {key}。</translation>
    </message>
    <message>
        <source>{key} is not the right key: use {other}.</source>
        <translation>{key} 不是正确的键，请使用 {other}。</translation>
    </message>
    <message>
        <source>{key} is taken out</source>
        <translation>移除 {key}</translation>
    </message>
    <message>
        <source>{key} is the old form of {other}; DeepSpeed refuses both together.</source>
        <translation>{key} 是 {other} 的旧写法，两者同时出现会被 DeepSpeed 拒绝。</translation>
    </message>
    <message>
        <source>{key} is written in a form that is no longer used.</source>
        <translation>{key} 使用了已不再使用的写法。</translation>
    </message>
    <message>
        <source>{key} is {found} in the DeepSpeed configuration, but {label} makes it {wanted}: Transformers refuses to start. auto takes it from the form.</source>
        <translation>DeepSpeed 配置中 {key} 是 {found}，而“{label}”要求它是 {wanted}：Transformers 会拒绝启动。写 auto 则取表单中的值。</translation>
    </message>
    <message>
        <source>{key} may be off only at ZeRO stages 1 and 2; the stage is {stage}.</source>
        <translation>只有在 ZeRO 阶段 1 和 2 才能关闭 {key}；当前阶段为 {stage}。</translation>
    </message>
    <message>
        <source>{key} must be a list in brackets, not {given}.</source>
        <translation>{key} 必须是方括号列表，不能是 {given}。</translation>
    </message>
    <message>
        <source>{key} must be a number, not {given}.</source>
        <translation>{key} 必须是数字，不能是 {given}。</translation>
    </message>
    <message>
        <source>{key} must be a text in quotes, not {given}.</source>
        <translation>{key} 必须是带引号的文本，不能是 {given}。</translation>
    </message>
    <message>
        <source>{key} must be a whole number of 1 or more, not {given}: DeepSpeed stops on it when training starts.</source>
        <translation>{key} 必须是不小于 1 的整数，不能是 {given}：训练开始时 DeepSpeed 会因它停止。</translation>
    </message>
    <message>
        <source>{key} must be a whole number, not {given}.</source>
        <translation>{key} 必须是整数，不能是 {given}。</translation>
    </message>
    <message>
        <source>{key} must be above 0 and below 1, not {given}.</source>
        <translation>{key} 必须大于 0 且小于 1，不能是 {given}。</translation>
    </message>
    <message>
        <source>{key} must be an object in braces, not {given}.</source>
        <translation>{key} 必须是花括号对象，不能是 {given}。</translation>
    </message>
    <message>
        <source>{key} must be from {low} to {high}, not {given}.</source>
        <translation>{key} 必须在 {low} 到 {high} 之间，不能是 {given}。</translation>
    </message>
    <message>
        <source>{key} must be mean together with {name}.</source>
        <translation>与 {name} 一起使用时 {key} 必须为 mean。</translation>
    </message>
    <message>
        <source>{key} must be one of {choices}, not {given}.</source>
        <translation>{key} 必须是 {choices} 之一，不能是 {given}。</translation>
    </message>
    <message>
        <source>{key} must be true or false, not {given}.</source>
        <translation>{key} 必须是 true 或 false，不能是 {given}。</translation>
    </message>
    <message>
        <source>{key} must be {low} or more, not {given}.</source>
        <translation>{key} 必须不小于 {low}，不能是 {given}。</translation>
    </message>
    <message>
        <source>{key} needs ZeRO stage {stages}; the stage is {stage}.</source>
        <translation>{key} 需要 ZeRO 阶段 {stages}；当前阶段为 {stage}。</translation>
    </message>
    <message>
        <source>{key} needs an NVIDIA card.</source>
        <translation>{key} 需要 NVIDIA 显卡。</translation>
    </message>
    <message>
        <source>{key} needs {name} on.</source>
        <translation>{key} 需要开启 {name}。</translation>
    </message>
    <message>
        <source>{key} needs {name}.</source>
        <translation>{key} 需要 {name}。</translation>
    </message>
    <message>
        <source>{label} ({name}) cannot be {given}.</source>
        <translation>“{label}”（{name}）不能是 {given}。</translation>
    </message>
    <message>
        <source>{label} ({name}) cannot be {given}. {range}</source>
        <translation>“{label}”（{name}）不能是 {given}。{range}</translation>
    </message>
    <message>
        <source>{label} ({name}) cannot be {given}; it is one of {choices}.</source>
        <translation>“{label}”（{name}）不能是 {given}；可选值：{choices}。</translation>
    </message>
    <message>
        <source>{label} becomes empty</source>
        <translation>“{label}”改为空</translation>
    </message>
    <message>
        <source>{label} becomes {value}</source>
        <translation>“{label}”改为 {value}</translation>
    </message>
    <message>
        <source>{label} needs a value.</source>
        <translation>“{label}”需要填写一个值。</translation>
    </message>
    <message>
        <source>{label}: {given} is not JSON.</source>
        <translation>“{label}”：{given} 不是 JSON。</translation>
    </message>
    <message>
        <source>{label}: {given} is not a number.</source>
        <translation>“{label}”：{given} 不是数字。</translation>
    </message>
    <message>
        <source>{label}: {given} is not a whole number.</source>
        <translation>“{label}”：{given} 不是整数。</translation>
    </message>
    <message>
        <source>{limit} kept checkpoints of {size} would take {total}, and {free} are free: the limit protects from nothing. Usual here: {usual}.</source>
        <translation>保留 {limit} 个、每个 {size} 的检查点会占 {total}，而磁盘只剩 {free}：这个上限起不到保护作用。此处常用：{usual}。</translation>
    </message>
    <message>
        <source>{method} trains a small addition to a model that knows something already; a new model needs full training.</source>
        <translation>{method} 只在已有知识的模型旁训练少量参数；新模型需要全参数训练。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{model_type} is no model type that this Transformers knows.</source>
        <translation>当前的 Transformers 不认识模型类型 {model_type}。</translation>
    </message>
    <message>
        <source>{models}.</source>
        <translation>{models}。</translation>
    </message>
    <message>
        <source>{names}</source>
        <translation>{names}</translation>
    </message>
    <message>
        <source>{names} cannot be built with DeepSpeed {version} on this system.</source>
        <translation>在此系统上，DeepSpeed {version} 无法编译 {names}。</translation>
    </message>
    <message>
        <source>{names} has no compiler for x64.</source>
        <translation>{names} 没有 x64 编译器。</translation>
    </message>
    <message>
        <source>{names} is installed without the C++ compiler.</source>
        <translation>已安装 {names}，但没有 C++ 编译器。</translation>
    </message>
    <message>
        <source>{names} is of WSL 1, which sees no card.</source>
        <translation>{names} 属于 WSL 1，看不到显卡。</translation>
    </message>
    <message>
        <source>{names} lacks vcvarsall.bat.</source>
        <translation>{names} 缺少 vcvarsall.bat。</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} (compute capability {capability}) can never work with CUDA {cuda}.</source>
        <translation>{name}（计算能力 {capability}）永远不能与 CUDA {cuda} 一起使用。</translation>
    </message>
    <message>
        <source>{name} (compute capability {capability}) is too old for torch with CUDA {cuda}.</source>
        <translation>{name}（计算能力 {capability}）对 CUDA {cuda} 的 torch 来说太旧。</translation>
    </message>
    <message>
        <source>{name} (compute capability {capability}) is too old for torch with CUDA.</source>
        <translation>{name}（计算能力 {capability}）对带 CUDA 的 torch 来说太旧。</translation>
    </message>
    <message>
        <source>{name} arrived damaged twice: what came is not what the index promises. Choose another mirror, or try later.</source>
        <translation>{name} 两次下载都已损坏：收到的内容与索引所承诺的不符。请选择另一个镜像，或稍后再试。</translation>
    </message>
    <message>
        <source>{name} as a number of samples is not offered; set a share in percent.</source>
        <translation>不支持把 {name} 设为样本数；请设置百分比。</translation>
    </message>
    <message>
        <source>{name} cannot stand in more.training_arguments: {label} ({path}) decides it. Set it there.</source>
        <translation>{name} 不能写在 more.training_arguments 中：它由“{label}”（{path}）决定，请在那里设置。</translation>
    </message>
    <message>
        <source>{name} has no AVX2.</source>
        <translation>{name} 没有 AVX2。</translation>
    </message>
    <message>
        <source>{name} has no effect beside a model configuration.</source>
        <translation>已指定模型配置时，{name} 不起作用。</translation>
    </message>
    <message>
        <source>{name} has no effect, since a model is continued.</source>
        <translation>继续训练已有模型时，{name} 不起作用。</translation>
    </message>
    <message>
        <source>{name} has no meaning any more and was left out.</source>
        <translation>{name} 已不再有意义，已略去。</translation>
    </message>
    <message>
        <source>{name} in more.training_arguments cannot be {given}; it must be {wanted}.</source>
        <translation>more.training_arguments 中的 {name} 不能是 {given}；它必须是 {wanted}。</translation>
    </message>
    <message>
        <source>{name} in more.training_arguments has no effect: the DeepSpeed configuration has a section {section}. Remove that section to use {name}.</source>
        <translation>more.training_arguments 中的 {name} 不起作用：DeepSpeed 配置中已有 {section} 一节。要使用 {name}，请删去该节。</translation>
    </message>
    <message>
        <source>{name} is given again; the last one counts.</source>
        <translation>{name} 重复出现；以最后一个为准。</translation>
    </message>
    <message>
        <source>{name} is given only to those who accepted its licence on the hub and are logged in. Send your login, or name a folder with the downloaded model.</source>
        <translation>{name} 只提供给在模型库（Hugging Face Hub）上接受了许可并已登录的用户。请开启“使用 Hugging Face 登录”，或指定已下载模型的文件夹。</translation>
    </message>
    <message>
        <source>{name} is no parameter of this section.</source>
        <translation>{name} 不是这一节的参数。</translation>
    </message>
    <message>
        <source>{name} is not known and was left out.</source>
        <translation>无法识别 {name}，已略去。</translation>
    </message>
    <message>
        <source>{name} is not known and was left out. Is {near} meant?</source>
        <translation>无法识别 {name}，已略去。是否想写 {near} 吗？</translation>
    </message>
    <message>
        <source>{name} is not the right key: use {other}.</source>
        <translation>{name} 不是正确的键，请使用 {other}。</translation>
    </message>
    <message>
        <source>{name} is {value}, where no toolkit was found.</source>
        <translation>{name} 是 {value}，那里没有找到工具包。</translation>
    </message>
    <message>
        <source>{name} is {value}, which is CUDA {version}, not 11.8.</source>
        <translation>{name} 是 {value}，即 CUDA {version}，不是 11.8。</translation>
    </message>
    <message>
        <source>{name} names data sets of LLaMA-Factory's own list; add their files as training files.</source>
        <translation>{name} 指的是 LLaMA-Factory 自带列表中的数据集；请把它们的文件添加为训练文件。</translation>
    </message>
    <message>
        <source>{name} names several adapters, and one can be continued. Merge the others into the model first.</source>
        <translation>{name} 列出了多个适配器，而只能继续训练其中一个。请先将其余适配器合并到模型中。</translation>
    </message>
    <message>
        <source>{name} needs a value: {name}=VALUE.</source>
        <translation>{name} 需要一个值：{name}=VALUE。</translation>
    </message>
    <message>
        <source>{name} takes one value; {words} was left out.</source>
        <translation>{name} 只接受一个值；{words} 已略去。</translation>
    </message>
    <message>
        <source>{name} was left out: AtomTrainer decides it itself.</source>
        <translation>已略去 {name}：由 AtomTrainer 自行决定。</translation>
    </message>
    <message>
        <source>{name} was left out: AtomTrainer trains and evaluates only.</source>
        <translation>已略去 {name}：AtomTrainer 只做训练和评估。</translation>
    </message>
    <message>
        <source>{name} was left out: DeepSpeed distributes the training here.</source>
        <translation>已略去 {name}：这里由 DeepSpeed 负责分布式训练。</translation>
    </message>
    <message>
        <source>{name} was left out: a preset keeps no secrets. Log in with hf auth login instead.</source>
        <translation>已略去 {name}：预设不保存密钥。请改用 hf auth login 登录。</translation>
    </message>
    <message>
        <source>{name} was left out: all blocks of text have the same length here.</source>
        <translation>已略去 {name}：这里所有文本块的长度都相同。</translation>
    </message>
    <message>
        <source>{name} was left out: documents are always joined and cut into blocks of the block size.</source>
        <translation>已略去 {name}：文档总是首尾相接，再按块大小切成块。</translation>
    </message>
    <message>
        <source>{name} was left out: it has no meaning in pretraining here.</source>
        <translation>已略去 {name}：它在这里的预训练中没有意义。</translation>
    </message>
    <message>
        <source>{name} was left out: one machine trains here.</source>
        <translation>已略去 {name}：这里只用一台机器训练。</translation>
    </message>
    <message>
        <source>{name} was left out: the launcher sets it.</source>
        <translation>已略去 {name}：由启动器设置。</translation>
    </message>
    <message>
        <source>{name} was left out: {words} is only known while the script runs.</source>
        <translation>已略去 {name}：{words} 在脚本运行时才能确定。</translation>
    </message>
    <message>
        <source>{name} was rounded to {percent} %.</source>
        <translation>{name} 已取整为 {percent}%。</translation>
    </message>
    <message>
        <source>{name} {version} is too old for this program, which needs {lowest}.</source>
        <translation>{name} {version} 对本程序来说太旧，需要 {lowest}。</translation>
    </message>
    <message>
        <source>{name}, build {build}: its WSL2 does not see the card.</source>
        <translation>{name}，内部版本 {build}：它的 WSL2 看不到显卡。</translation>
    </message>
    <message>
        <source>{name}, compute capability {capability}.</source>
        <translation>{name}，计算能力 {capability}。</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>{name}：{error}</translation>
    </message>
    <message>
        <source>{needed} more were needed and {free} were free.</source>
        <translation>还需要 {needed}，空闲 {free}。</translation>
    </message>
    <message>
        <source>{needed} more were needed and {free} were free. The request was {tensor}.</source>
        <translation>还需要 {needed}，空闲 {free}。请求的是{tensor}。</translation>
    </message>
    <message>
        <source>{needed} more were needed and {free} were free; {allocated} of the card's {total} were in use by tensors.</source>
        <translation>还需要 {needed}，空闲 {free}；显卡的 {total} 中有 {allocated} 被张量占用。</translation>
    </message>
    <message>
        <source>{needed} more were needed.</source>
        <translation>还需要 {needed}。</translation>
    </message>
    <message>
        <source>{needed} more were needed. The request was {tensor}.</source>
        <translation>还需要 {needed}。请求的是{tensor}。</translation>
    </message>
    <message>
        <source>{need} needed, {capacity} there</source>
        <translation>需要 {need}，共有 {capacity}</translation>
    </message>
    <message>
        <source>{need} of {capacity} GiB: {margin} GiB to spare</source>
        <translation>{need} / {capacity} GiB：余 {margin} GiB</translation>
    </message>
    <message>
        <source>{need} of {capacity} GiB: {margin} GiB too much</source>
        <translation>{need} / {capacity} GiB：超出 {margin} GiB</translation>
    </message>
    <message>
        <source>{number} weights at {bytes} bytes in the blocks, {value} in embedding and output, and {adapters} of adapters</source>
        <translation>{number} 个权重：各层每个 {bytes} 字节，嵌入与输出层每个 {value} 字节，另有 {adapters} 个适配器权重</translation>
    </message>
    <message>
        <source>{number} weights × {value} bytes</source>
        <translation>{number} 个权重 × {value} 字节</translation>
    </message>
    <message>
        <source>{number} weights × {value} bytes / {devices} devices, and those at work</source>
        <translation>{number} 个权重 × {value} 字节 / {devices} 个设备，加上正在计算的部分</translation>
    </message>
    <message>
        <source>{op} cannot be built on this system.</source>
        <translation>{op} 无法在此系统上编译。</translation>
    </message>
    <message>
        <source>{op} is compiled in advance.</source>
        <translation>{op} 会预先编译。</translation>
    </message>
    <message>
        <source>{op} is not needed for training.</source>
        <translation>训练不需要 {op}。</translation>
    </message>
    <message>
        <source>{part} could not be asked: {reason}</source>
        <translation>无法查询 {part}：{reason}</translation>
    </message>
    <message>
        <source>{part} did not answer in time.</source>
        <translation>{part} 未及时响应。</translation>
    </message>
    <message>
        <source>{part} was not asked to its end: the check was stopped.</source>
        <translation>{part} 没有查询完：检查已停止。</translation>
    </message>
    <message>
        <source>{path}</source>
        <translation>{path}</translation>
    </message>
    <message>
        <source>{path} cannot be brought back: {error}.</source>
        <translation>无法恢复 {path}：{error}。</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {error}.</source>
        <translation>无法删除 {path}：{error}。</translation>
    </message>
    <message>
        <source>{path} cannot be read: its brackets are nested too deeply.</source>
        <translation>无法读取 {path}：括号嵌套过深。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}</source>
        <translation>无法读取 {path}：{error}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>无法读取 {path}：{error}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {error}.</source>
        <translation>无法写入 {path}：{error}。</translation>
    </message>
    <message>
        <source>{path} cannot make environments: the module ensurepip is missing. On Debian and Ubuntu install the package python3-venv.</source>
        <translation>{path} 无法创建环境：缺少 ensurepip 模块。在 Debian 和 Ubuntu 上请安装软件包 python3-venv。</translation>
    </message>
    <message>
        <source>{path} comes from the Microsoft Store: it lacks the libs folder, so DeepSpeed cannot be compiled. Install Python from python.org.</source>
        <translation>{path} 来自 Microsoft Store：它没有 libs 文件夹，因此无法编译 DeepSpeed。请从 python.org 安装 Python。</translation>
    </message>
    <message>
        <source>{path} could not be written: {error}. What has come is kept.</source>
        <translation>无法写入 {path}：{error}。已下载的部分会保留。</translation>
    </message>
    <message>
        <source>{path} has a header and no rows.</source>
        <translation>{path} 只有表头，没有数据行。</translation>
    </message>
    <message>
        <source>{path} has a space.</source>
        <translation>{path} 含有空格。</translation>
    </message>
    <message>
        <source>{path} has letters that are not ASCII.</source>
        <translation>{path} 含有非 ASCII 字符。</translation>
    </message>
    <message>
        <source>{path} has letters that are not ASCII: compiling DeepSpeed there may fail.</source>
        <translation>{path} 中有非 ASCII 字符：在那里编译 DeepSpeed 可能失败。</translation>
    </message>
    <message>
        <source>{path} has letters that compilers stumble over.</source>
        <translation>{path} 含有会使编译器出错的字符。</translation>
    </message>
    <message>
        <source>{path} has no column {column}; its columns are {columns}.</source>
        <translation>{path} 没有 {column} 列；现有的列：{columns}。</translation>
    </message>
    <message>
        <source>{path} has no column {column}; its columns are {columns}. Choose the text column under Data.</source>
        <translation>{path} 没有 {column} 列；现有的列：{columns}。可在“数据”中选择文本列。</translation>
    </message>
    <message>
        <source>{path} has no wheel of {requirement} for Python {version} and this system; put it there.</source>
        <translation>{path} 中没有适用于 Python {version} 和此系统的 {requirement} wheel；请把它放进去。</translation>
    </message>
    <message>
        <source>{path} has spaces: compiling DeepSpeed there may fail.</source>
        <translation>{path} 中有空格：在那里编译 DeepSpeed 可能失败。</translation>
    </message>
    <message>
        <source>{path} has {count} characters: with the files of torch it grows over the 260 that Windows allows here. Choose one of at most {limit}, such as C:\atom\env, or allow long paths.</source>
        <translation>{path} 有 {count} 个字符：加上 torch 的文件，会超过 Windows 在此允许的 260 个字符。请选择不超过 {limit} 个字符的路径，例如 C:\atom\env，或启用长路径。</translation>
    </message>
    <message>
        <source>{path} has {count} letters; with DeepSpeed's own folders paths come to more than {limit}, where cl.exe ends.</source>
        <translation>{path} 有 {count} 个字符；加上 DeepSpeed 自己的文件夹，路径会超过 {limit} 个字符，即 cl.exe 的上限。</translation>
    </message>
    <message>
        <source>{path} holds an adapter that does not name its model: {file} has no base_model_name_or_path.</source>
        <translation>{path} 中的适配器没有注明它的基座模型：{file} 中缺少 base_model_name_or_path。</translation>
    </message>
    <message>
        <source>{path} holds an adapter, not a whole model. Continue it with the method lora or qlora, or choose its model {base}.</source>
        <translation>{path} 中是适配器，不是完整的模型。请把训练方法设为 lora 或 qlora 来继续训练它，或选择它的基座模型 {base}。</translation>
    </message>
    <message>
        <source>{path} holds an environment of Python {old}, and {version} was asked for. Remove it, or choose another folder.</source>
        <translation>{path} 中已有 Python {old} 的环境，而要求的是 {version}。请删除它，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>{path} holds files that are not of the environment: {names}. Move them away first.</source>
        <translation>{path} 中有不属于此环境的文件：{names}。请先把它们移走。</translation>
    </message>
    <message>
        <source>{path} holds no settings of a training.</source>
        <translation>{path} 中没有训练设置。</translation>
    </message>
    <message>
        <source>{path} holds no training command: none of its lines starts Python, DeepSpeed, torchrun or accelerate with options.</source>
        <translation>{path} 中没有训练命令：没有一行带选项启动 Python、DeepSpeed、torchrun 或 accelerate。</translation>
    </message>
    <message>
        <source>{path} is Python {version}; this set needs {oldest} to {newest}.</source>
        <translation>{path} 是 Python {version}；这套软件包需要 {oldest} 到 {newest}。</translation>
    </message>
    <message>
        <source>{path} is a 32-bit Python; torch exists for 64-bit Python only.</source>
        <translation>{path} 是 32 位 Python；torch 只支持 64 位 Python。</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder.</source>
        <translation>{path} 是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>{path} is a file; a model is a folder with config.json and weights.</source>
        <translation>{path} 是文件；模型应为含有 config.json 和权重的文件夹。</translation>
    </message>
    <message>
        <source>{path} is a file; choose a folder for the output.</source>
        <translation>{path} 是文件；输出需要选择文件夹。</translation>
    </message>
    <message>
        <source>{path} is a folder; name the files in it.</source>
        <translation>{path} 是文件夹；需要指定其中的文件。</translation>
    </message>
    <message>
        <source>{path} is a path of Linux; on Windows it means a folder on the current drive. Empty: the run's own folder.</source>
        <translation>{path} 是 Linux 路径；在 Windows 上它指当前盘上的文件夹。留空则使用本次训练自己的文件夹。</translation>
    </message>
    <message>
        <source>{path} is a path of Windows; here it would become a folder of that name. Empty: the run's own folder.</source>
        <translation>{path} 是 Windows 路径；在这里会变成同名的文件夹。留空则使用本次训练自己的文件夹。</translation>
    </message>
    <message>
        <source>{path} is being made just now; stop that first.</source>
        <translation>{path} 正在创建中；请先停止。</translation>
    </message>
    <message>
        <source>{path} is in use by {programs}; end them first.</source>
        <translation>{path} 正被 {programs} 使用；请先结束它们。</translation>
    </message>
    <message>
        <source>{path} is listed more than once and would be read as often.</source>
        <translation>{path} 列出了不止一次，会被重复读取。</translation>
    </message>
    <message>
        <source>{path} is no Python environment: it has no {python}.</source>
        <translation>{path} 不是 Python 环境：其中没有 {python}。</translation>
    </message>
    <message>
        <source>{path} is no run folder: it has no {name}.</source>
        <translation>{path} 不是训练文件夹：其中没有 {name}。</translation>
    </message>
    <message>
        <source>{path} is not a Python interpreter that works.</source>
        <translation>{path} 不是可用的 Python 解释器。</translation>
    </message>
    <message>
        <source>{path} is not a complete checkpoint: it needs trainer_state.json and a global_step folder of DeepSpeed.</source>
        <translation>{path} 不是完整的检查点：需要有 trainer_state.json 和 DeepSpeed 的 global_step 文件夹。</translation>
    </message>
    <message>
        <source>{path} is not a kind of file that can be read as text.</source>
        <translation>{path} 的文件类型无法作为文本读取。</translation>
    </message>
    <message>
        <source>{path} is not a preset file.</source>
        <translation>{path} 不是预设文件。</translation>
    </message>
    <message>
        <source>{path} is not a preset file: it is not UTF-8 text.</source>
        <translation>{path} 不是预设文件：内容不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{path} is not a text file, so it is neither a script nor settings.</source>
        <translation>{path} 不是文本文件，因此既不是脚本也不是设置。</translation>
    </message>
    <message>
        <source>{path} is not a whole Parquet file.</source>
        <translation>{path} 不是完整的 Parquet 文件。</translation>
    </message>
    <message>
        <source>{path} is not empty, and was not made by this program: it holds {names}. Choose another folder.</source>
        <translation>{path} 不是空的，也不是由本程序创建的：其中有 {names}。请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>{path} is not in OneDrive.</source>
        <translation>{path} 不在 OneDrive 中。</translation>
    </message>
    <message>
        <source>{path} is not {encoding} text. Choose its encoding under Data.</source>
        <translation>{path} 不是 {encoding} 文本。可在“数据”中选择它的编码。</translation>
    </message>
    <message>
        <source>{path} is there already; --overwrite replaces it.</source>
        <translation>{path} 已存在；用 --overwrite 可以替换它。</translation>
    </message>
    <message>
        <source>{path} is too large for a script or a settings file: more than {size} KiB.</source>
        <translation>{path} 对脚本或设置文件来说太大：超过 {size} KiB。</translation>
    </message>
    <message>
        <source>{path} is trained on and validated with: its loss would look better than it is.</source>
        <translation>{path} 既用于训练又用于验证：损失会显得比实际更好。</translation>
    </message>
    <message>
        <source>{path} is {name}; torch exists for CPython only.</source>
        <translation>{path} 是 {name}；torch 只支持 CPython。</translation>
    </message>
    <message>
        <source>{path} lies in OneDrive.</source>
        <translation>{path} 位于 OneDrive 中。</translation>
    </message>
    <message>
        <source>{path} lies in a folder that is synchronised with a cloud: it would upload every checkpoint and lock files while they are written. Choose another.</source>
        <translation>{path} 位于与云端同步的文件夹中：每个检查点都会被上传，写入时文件会被锁定。请另选文件夹。</translation>
    </message>
    <message>
        <source>{path} needs {needed}, and {free} are free there. Free some, or choose a folder on another drive.</source>
        <translation>{path} 需要 {needed}，那里只有 {free} 可用。请腾出空间，或选择另一个驱动器上的文件夹。</translation>
    </message>
    <message>
        <source>{path} was made by a newer AtomTrainer (preset version {version}). What this one does not know is kept but has no effect.</source>
        <translation>{path} 由更新版本的 AtomTrainer 创建（预设版本 {version}）。当前版本无法识别的内容会保留，但不起作用。</translation>
    </message>
    <message>
        <source>{path} was not read: it tells the launcher about its devices.</source>
        <translation>没有读取 {path}：它只告诉启动器使用哪些设备。</translation>
    </message>
    <message>
        <source>{path}, line {line}: not valid {kind}: {error}.</source>
        <translation>{path} 第 {line} 行：不是有效的 {kind}（{error}）。</translation>
    </message>
    <message>
        <source>{path}, line {line}: not {encoding} text. Convert the file to UTF-8.</source>
        <translation>{path} 第 {line} 行：不是 {encoding} 文本。可将文件转换为 UTF-8。</translation>
    </message>
    <message>
        <source>{path}, line {line}: not {encoding} text. It looks like {likely}; choose that as the encoding.</source>
        <translation>{path} 第 {line} 行：不是 {encoding} 文本。看起来是 {likely}，可改选此编码。</translation>
    </message>
    <message>
        <source>{path}, line {line}: this is no YAML with settings ({error}).</source>
        <translation>{path} 第 {line} 行：这不是包含设置的 YAML（{error}）。</translation>
    </message>
    <message>
        <source>{path}, line {line}: this is not a preset file ({error}).</source>
        <translation>{path} 第 {line} 行：不是预设文件（{error}）。</translation>
    </message>
    <message>
        <source>{path}, line {line}: {sentence}</source>
        <translation>{path} 第 {line} 行：{sentence}</translation>
    </message>
    <message>
        <source>{path}: files ending in {suffix} cannot be read as text. Use {kinds}.</source>
        <translation>{path}：扩展名为 {suffix} 的文件无法作为文本读取。可用的类型：{kinds}。</translation>
    </message>
    <message>
        <source>{path}: {names} is not known and has no effect.</source>
        <translation>{path}：无法识别 {names}，不起作用。</translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation>{problem}。</translation>
    </message>
    <message>
        <source>{program} could not be started: {error}.</source>
        <translation>无法启动 {program}：{error}。</translation>
    </message>
    <message>
        <source>{program} did not end within {seconds} s and was ended.</source>
        <translation>{program} 在 {seconds} 秒内没有结束，已被终止。</translation>
    </message>
    <message>
        <source>{program} ended with exit code {code}; the log tells why.</source>
        <translation>{program} 以退出码 {code} 结束；原因见日志。</translation>
    </message>
    <message>
        <source>{python} was not made by this program. The build installs packages there, and puts its DeepSpeed in the place of any that is there. Go on?</source>
        <translation>{python} 不是由本程序创建的。编译会在其中安装软件包，并用编译出的 DeepSpeed 替换已有的版本。要继续吗？</translation>
    </message>
    <message>
        <source>{python} was not made by this program. The build installs there what DeepSpeed's setup needs. Go on?</source>
        <translation>{python} 不是由本程序创建的。编译会在其中安装 DeepSpeed 的安装脚本所需的软件包。要继续吗？</translation>
    </message>
    <message>
        <source>{resource} peaks {moment}.</source>
        <translation>{resource}的峰值在{moment}。</translation>
    </message>
    <message>
        <source>{resource} {moment}: {need} of {capacity} GiB</source>
        <translation>{resource}，{moment}：{need} / {capacity} GiB</translation>
    </message>
    <message>
        <source>{resource} {need} of {capacity} GiB</source>
        <translation>{resource} {need} / {capacity} GiB</translation>
    </message>
    <message>
        <source>{resource}: {need} of {capacity} GiB</source>
        <translation>{resource}：{need} / {capacity} GiB</translation>
    </message>
    <message>
        <source>{room} are left on {card}</source>
        <translation>{card} 上只剩 {room}</translation>
    </message>
    <message>
        <source>{room} would be left on {card} beside weights of 4 bits</source>
        <translation>{card} 上除 4 位权重外只剩 {room}</translation>
    </message>
    <message>
        <source>{root} can be unplugged.</source>
        <translation>{root} 是可移动磁盘。</translation>
    </message>
    <message>
        <source>{root} is a built-in drive ({file_system}).</source>
        <translation>{root} 是内置磁盘（{file_system}）。</translation>
    </message>
    <message>
        <source>{root} is a built-in drive ({medium}, {file_system}).</source>
        <translation>{root} 是内置磁盘（{medium}，{file_system}）。</translation>
    </message>
    <message>
        <source>{root} is a drive of Windows, which is slow from inside WSL.</source>
        <translation>{root} 是 Windows 的磁盘，从 WSL 中访问很慢。</translation>
    </message>
    <message>
        <source>{root} is a network drive.</source>
        <translation>{root} 是网络驱动器。</translation>
    </message>
    <message>
        <source>{root} is formatted with {file_system}, which takes no file over 4 GiB.</source>
        <translation>{root} 的文件系统是 {file_system}，它不能存放超过 4 GiB 的文件。</translation>
    </message>
    <message>
        <source>{root} lies in memory: it is empty after a restart.</source>
        <translation>{root} 位于内存中：重启后内容会消失。</translation>
    </message>
    <message>
        <source>{run}: a checkpoint every {interval} never comes before the end, so a crash loses everything. Usual here: every {usual}.</source>
        <translation>{run}：每 {interval} 步保存一次，结束前一次也不会保存，一旦崩溃全部丢失。此处常用：每 {usual} 步。</translation>
    </message>
    <message>
        <source>{run}: a report every {interval} never comes, so there would be no loss curve.</source>
        <translation>{run}：每 {interval} 步记录一次，一次也不会记录，也就没有损失曲线。</translation>
    </message>
    <message>
        <source>{run}: an evaluation every {interval} never comes. Usual here: every {usual}.</source>
        <translation>{run}：每 {interval} 步评估一次，一次也不会评估。此处常用：每 {usual} 步。</translation>
    </message>
    <message>
        <source>{run}: with a warm-up of {warmup} it never reaches its learning rate. Usual here: {usual}.</source>
        <translation>{run}：预热 {warmup} 步，学习率永远升不到设定值。此处常用：{usual}。</translation>
    </message>
    <message>
        <source>{saved} checkpoints are written in this run, which may take longer than the training. Usual here: every {usual} steps.</source>
        <translation>本次训练会写入 {saved} 个检查点，耗时可能超过训练本身。此处常用：每 {usual} 步。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{share} % of the run's own memory, which the allocator holds in gaps</source>
        <translation>本次训练自身显存的 {share} %，滞留在分配器的空隙中</translation>
    </message>
    <message>
        <source>{size} each</source>
        <translation>每个 {size}</translation>
    </message>
    <message>
        <source>{size} each, {kept} kept</source>
        <translation>每个 {size}，保留 {kept} 个</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <translation>需下载 {size}</translation>
    </message>
    <message>
        <source>{size} were loaded.</source>
        <translation>已下载 {size}。</translation>
    </message>
    <message>
        <source>{steps} per epoch</source>
        <translation>每轮 {steps} 步</translation>
    </message>
    <message>
        <source>{steps} steps, {share} % of the run</source>
        <translation>{steps} 步，占全程 {share}%</translation>
    </message>
    <message>
        <source>{tokens} tokens × {layers} layers × {block} bytes, and the layer at work</source>
        <translation>{tokens} 个词元 × {layers} 层 × {block} 字节，加上正在计算的一层</translation>
    </message>
    <message>
        <source>{tokens} tokens × {layers} layers × {kept} bytes of their inputs, and one layer at work with {block} bytes a token</source>
        <translation>{tokens} 个词元 × {layers} 层 × 输入 {kept} 字节，加上正在计算的一层，每个词元 {block} 字节</translation>
    </message>
    <message>
        <source>{tokens} tokens × {vocab} entries of the vocabulary × {bytes} bytes at the most: logits, their softmax in 32 bits and gradients</source>
        <translation>{tokens} 个词元 × 词表 {vocab} 项 × 至多 {bytes} 字节：logits、其 32 位 softmax 和梯度</translation>
    </message>
    <message>
        <source>{trained} trained weights × ({master} bytes of a 32-bit copy + {moments} of moments) / {devices}</source>
        <translation>{trained} 个可训练权重 ×（32 位副本 {master} 字节 + 动量 {moments} 字节）/ {devices}</translation>
    </message>
    <message>
        <source>{trained} trained weights × {bytes} bytes (32-bit copy, moments, 32-bit gradient), and 16-bit copies on their way</source>
        <translation>{trained} 个可训练权重 × {bytes} 字节（32 位副本、动量、32 位梯度），以及传送中的 16 位副本</translation>
    </message>
    <message>
        <source>{trained} trained weights × {value} bytes, and 32-bit copies by sub-group of {group}</source>
        <translation>{trained} 个可训练权重 × {value} 字节，以及每组 {group} 个的 32 位副本</translation>
    </message>
    <message>
        <source>{trained} trained weights × {value} bytes, as far as they are there at the peak</source>
        <translation>{trained} 个可训练权重 × {value} 字节，只计峰值时存在的部分</translation>
    </message>
    <message>
        <source>{trained} trained weights × {value} bytes, their flat copy, and one in 32 bits for the update, where the update is the peak</source>
        <translation>{trained} 个可训练权重 × {value} 字节及其连续副本；峰值在更新时，还有一份 32 位副本</translation>
    </message>
    <message>
        <source>{url} does not exist ({code} {reason}). Choose another mirror.</source>
        <translation>{url} 不存在（{code} {reason}）。请选择另一个镜像。</translation>
    </message>
    <message>
        <source>{version} is the newest compiler here that CUDA {cuda} takes; it refuses those from {limit} on, so not {newest}.</source>
        <translation>{version} 是本机 CUDA {cuda} 可接受的最新编译器；它拒绝 {limit} 及更新的版本，所以不用 {newest}。</translation>
    </message>
    <message>
        <source>{version} is the newest compiler here.</source>
        <translation>{version} 是本机最新的编译器。</translation>
    </message>
    <message>
        <source>{version} was asked for.</source>
        <translation>指定了 {version}。</translation>
    </message>
    <message>
        <source>{where}, line {line}: this is not valid JSON ({error}).</source>
        <translation>{where}：第 {line} 行不是有效的 JSON（{error}）。</translation>
    </message>
    <message>
        <source>{where}: {name}: {error}</source>
        <translation>{where}：{name}：{error}</translation>
    </message>
    <message>
        <source>{words} belongs to no option and was left out.</source>
        <translation>{words} 不属于任何选项，已略去。</translation>
    </message>
    <message>
        <source>{words} is read as text, for JSON has no such number. Write a number.</source>
        <translation>{words} 被当作文本，因为 JSON 中没有这样的数。请写一个数字。</translation>
    </message>
    <message>
        <source>{words} is read as text. The number is written {right}.</source>
        <translation>{words} 被当作文本。这个数字应写成 {right}。</translation>
    </message>
    <message>
        <source>{words} is read as text. Write {right}.</source>
        <translation>{words} 被当作文本。请写成 {right}。</translation>
    </message>
    <message>
        <source>{words} is worked out while the script runs, so its value is not known.</source>
        <translation>{words} 要在脚本运行时才能算出，因此无法得知它的值。</translation>
    </message>
    <message>
        <source>{words}: the script decides here while it runs; its lines were read once, in order.</source>
        <translation>{words}：脚本运行时在此作判断；其中各行按顺序读取了一遍。</translation>
    </message>
    <message>
        <source>{words}: the variables of that file are not known here.</source>
        <translation>{words}：无法得知该文件中的变量。</translation>
    </message>
    <message>
        <source>{workers} tokenizer processes on {cores} cores wait for each other. Usual here: {usual}.</source>
        <translation>{workers} 个分词进程在 {cores} 个核心上会互相等待。此处常用：{usual}。</translation>
    </message>
    <message>
        <source>{written} written, {kept} kept</source>
        <translation>写入 {written} 个，保留 {kept} 个</translation>
    </message>
    <message>
        <source>{written} written, {kept} kept, {size} each</source>
        <translation>写入 {written} 个，保留 {kept} 个，每个 {size}</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>■  S&amp;top and save</source>
        <translation>■  停止并保存(&amp;T)</translation>
    </message>
    <message>
        <source>■ DeepSpeed {version} refuses it: {reason}</source>
        <translation>■ DeepSpeed {version} 拒绝此配置：{reason}</translation>
    </message>
    <message>
        <source>▶  &amp;Start training</source>
        <translation>▶  开始训练(&amp;S)</translation>
    </message>
    <message>
        <source>▶  Train the &amp;demo</source>
        <translation>▶  训练演示模型(&amp;D)</translation>
    </message>
    <message>
        <source>✓ DeepSpeed {version} accepts it.</source>
        <translation>✓ DeepSpeed {version} 接受此配置。</translation>
    </message>
</context>
</TS>
