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
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
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
        <source>&amp;What would fit here?</source>
        <translation>这台电脑能跑什么？(&amp;W)</translation>
    </message>
    <message>
        <source>({number} frozen + {adapters} trained weights) × {value} bytes</source>
        <translation>（{number} 个冻结权重 + {adapters} 个可训练权重）× {value} 字节</translation>
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
        <source>1 error</source>
        <translation>1 个错误</translation>
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
        <source>4 bytes per parameter in 32 bit, 2 in 16 bit: 25.1 or 12.6 GiB for 7B. The first is more than a 24 GB card holds, and was the article's failure.</source>
        <translation>32 位每个参数 4 字节，16 位 2 字节：7B 分别为 25.1 和 12.6 GiB。前者超过 24 GB 显卡的容量，文章中的失败正是由此而来。</translation>
    </message>
    <message>
        <source>5 for little text; 1 and a limit to the validation blocks for much.</source>
        <translation>文本少时 5；文本多时 1，并限制验证块数。</translation>
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
        <source>A few hundred blocks of the same kind of text, none of which is in the training files.</source>
        <translation>几百块同类文本，且不出现在训练文件中。</translation>
    </message>
    <message>
        <source>A file could not be written to its end {when}, most likely because the disk was full.</source>
        <translation>{when}，一个文件没能写完，很可能是磁盘已满。</translation>
    </message>
    <message>
        <source>A file was not found: {error}</source>
        <translation>找不到文件：{error}</translation>
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
        <source>A helper process ended without a word: {error}</source>
        <translation>一个辅助进程没有说明就结束了：{error}</translation>
    </message>
    <message>
        <source>A helper process failed: {error}</source>
        <translation>一个辅助进程失败：{error}</translation>
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
        <source>A parameter was refused: {error}</source>
        <translation>一个参数被拒绝：{error}</translation>
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
        <source>A processor is enough for models of some million parameters, such as the demo's.</source>
        <translation>几百万参数的模型（例如演示所用的）用处理器就够了。</translation>
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
        <source>A resumed run takes the 32-bit weights of the checkpoint instead of the 16-bit ones.</source>
        <translation>继续训练时使用检查点里的 32 位权重，而不是 16 位权重。</translation>
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
        <source>A step takes {batch} sequences, but the text makes about {blocks}: an epoch is a single step. A smaller batch gives more steps.</source>
        <translation>每步需要 {batch} 块，而文本只有约 {blocks} 块：一轮只有一步。减小批次可以得到更多步。</translation>
    </message>
    <message>
        <source>A step without overflow starts the count of overflows anew.</source>
        <translation>没有溢出的一步会让溢出计数重新开始。</translation>
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
        <source>Add "Desktop development with C++" and the toolset 14.39 in the installer.</source>
        <translation>在安装程序中添加“使用 C++ 的桌面开发”和工具集 14.39。</translation>
    </message>
    <message>
        <source>Add a Windows 10 or 11 SDK in the Visual Studio Installer.</source>
        <translation>在 Visual Studio Installer 中添加 Windows 10 或 11 SDK。</translation>
    </message>
    <message>
        <source>Add gradients at once</source>
        <translation>立即累加梯度</translation>
    </message>
    <message>
        <source>Add the toolset 14.39 (MSVC v143, 17.9) or 14.29 (v142) beside it in the Visual Studio Installer and build with -vcvars_ver=14.39.</source>
        <translation>在 Visual Studio Installer 中另外添加工具集 14.39（MSVC v143，17.9）或 14.29（v142），并用 -vcvars_ver=14.39 编译。</translation>
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
        <source>As the system</source>
        <translation>跟随系统</translation>
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
        <source>Build DeepSpeed 0.17.6, or switch on developer mode in Windows' settings.</source>
        <translation>编译 DeepSpeed 0.17.6，或在 Windows 设置中开启开发者模式。</translation>
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
        <source>Build in a prompt that asks for the older one.</source>
        <translation>在指定较旧工具集的命令行里编译。</translation>
    </message>
    <message>
        <source>By how much prescale_gradients divides before the sum; the rest follows after it.</source>
        <translation>prescale_gradients 在求和之前除以多少，其余在求和之后再除。</translation>
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
        <source>CSV, JSON, JSON Lines, Parquet or text files. Kinds may be mixed. Each row, or each line or paragraph of a text file, is one document. It gets one begin mark (BOS) and one end mark (EOS), unless it brings its own.</source>
        <translation>CSV、JSON、JSON Lines、Parquet 或文本文件，可以混用。每一行数据，或文本文件的每一行、每一段，算一篇文档。每篇文档加一个起始标记（BOS）和一个结束标记（EOS），自带标记的除外。</translation>
    </message>
    <message>
        <source>CUDA 11.8 takes compilers from 14.10 to 14.39. A newer one ends with C1189 (unsupported Microsoft Visual Studio version) or STL1002.</source>
        <translation>CUDA 11.8 接受 14.10 到 14.39 的编译器。更新的会以 C1189（unsupported Microsoft Visual Studio version）或 STL1002 失败。</translation>
    </message>
    <message>
        <source>CUDA toolkit {versions}.</source>
        <translation>CUDA 工具包 {versions}。</translation>
    </message>
    <message>
        <source>CUDA's own kernels and workspaces on the card ({card}), and Python with PyTorch in RAM ({process})</source>
        <translation>显卡上 CUDA 自身的内核与工作区（{card}），以及内存中的 Python 与 PyTorch（{process}）</translation>
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
        <source>Cast the inputs</source>
        <translation>转换输入</translation>
    </message>
    <message>
        <source>Casts the model's inputs to fp16.</source>
        <translation>把模型输入转换为 fp16。</translation>
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
        <source>Choose after</source>
        <translation>选择间隔</translation>
    </message>
    <message>
        <source>Choose anew</source>
        <translation>重新选择方式</translation>
    </message>
    <message>
        <source>Choose the CPU, or another computer.</source>
        <translation>请选择 CPU，或换一台电脑。</translation>
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
        <source>Clipping in the wrong place</source>
        <translation>写错位置的梯度裁剪</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <source>Close other programs; under WSL2 or in a container its own limit counts, not the computer's RAM.</source>
        <translation>请关闭其他程序；在 WSL2 或容器中，起作用的是它自己的上限，而不是本机内存。</translation>
    </message>
    <message>
        <source>Close programs that use the GPU, such as browsers and games.</source>
        <translation>请关闭占用显卡的程序，例如浏览器和游戏。</translation>
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
        <source>Compilers and pip write paths over 260 characters, which Windows refuses by default.</source>
        <translation>编译器和 pip 会写入超过 260 个字符的路径，Windows 默认拒绝。</translation>
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
        <source>Convert it to WSL 2.</source>
        <translation>把它转换为 WSL 2。</translation>
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
        <source>Corrected the error of 4-bit gradients. Removed in DeepSpeed 0.19.8.</source>
        <translation>修正 4 位梯度的误差。DeepSpeed 0.19.8 已删除。</translation>
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
        <source>DeepSpeed</source>
        <translation>DeepSpeed</translation>
    </message>
    <message>
        <source>DeepSpeed JSON</source>
        <translation>DeepSpeed JSON</translation>
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
        <source>DeepSpeed has no schedule {name}. Did you mean {near}?</source>
        <translation>DeepSpeed 没有学习率调度 {name}。您是想写 {near} 吗？</translation>
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
        <source>DeepSpeed is not installed.</source>
        <translation>没有安装 DeepSpeed。</translation>
    </message>
    <message>
        <source>DeepSpeed lays the weights into flat pieces beside the old ones</source>
        <translation>DeepSpeed 把权重复制成连续的块，旧的同时还在</translation>
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
        <source>DeepSpeed stops on {key} when training starts; gradient_clipping is the right key.</source>
        <translation>训练开始时 DeepSpeed 会因 {key} 停止；正确的键是 gradient_clipping。</translation>
    </message>
    <message>
        <source>DeepSpeed stops with an error on it when training starts; gradient_clipping is the right key.</source>
        <translation>训练开始时 DeepSpeed 会因它报错停止，正确的键是 gradient_clipping。</translation>
    </message>
    <message>
        <source>DeepSpeed trains on an NVIDIA card; without one only the CPU is left, which is for trials.</source>
        <translation>DeepSpeed 在 NVIDIA 显卡上训练；没有显卡就只能用 CPU，仅供试验。</translation>
    </message>
    <message>
        <source>DeepSpeed up to 0.14.2 makes symbolic links while it is built, which Windows allows to administrators or in developer mode; newer ones copy.</source>
        <translation>0.14.2 及以前的 DeepSpeed 在编译时创建符号链接，Windows 只允许管理员或在开发者模式下这样做；更新的版本改为复制。</translation>
    </message>
    <message>
        <source>DeepSpeed {version} does not have it.</source>
        <translation>DeepSpeed {version} 没有此键。</translation>
    </message>
    <message>
        <source>DeepSpeed {version} has no optimizer {name}: training cannot start with it.</source>
        <translation>DeepSpeed {version} 没有优化器 {name}，无法用它开始训练。</translation>
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
        <source>DeepSpeed's ops are compiled with Microsoft's C++ compiler. The Build Tools are enough.</source>
        <translation>DeepSpeed 的算子用微软的 C++ 编译器编译。有生成工具（Build Tools）就够了。</translation>
    </message>
    <message>
        <source>DeepSpeed's ops are compiled with the toolkit's nvcc, and DeepSpeed up to 0.19.4 asks nvcc even when it is only imported.</source>
        <translation>DeepSpeed 的算子用工具包里的 nvcc 编译；0.19.4 及以前的 DeepSpeed 仅在导入时也会调用 nvcc。</translation>
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
        <source>Do not save</source>
        <translation>不保存</translation>
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
        <source>Exchange between devices</source>
        <translation>设备间通信</translation>
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
        <source>Folder of the runs</source>
        <translation>训练结果文件夹</translation>
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
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>GiB in each phase. A phase that is chosen is shown in the cards.</source>
        <translation>各阶段所需的 GiB。选中某个阶段后，卡片显示该阶段。</translation>
    </message>
    <message>
        <source>Give the container more shared memory: docker run --shm-size=8g or --ipc=host.</source>
        <translation>请给容器更多共享内存：docker run --shm-size=8g 或 --ipc=host。</translation>
    </message>
    <message>
        <source>Go to the next problem (F8)</source>
        <translation>转到下一个问题（F8）</translation>
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
        <source>If there is one, install its driver. Otherwise choose the CPU, or another computer.</source>
        <translation>如果有显卡，请安装它的驱动。否则请选择 CPU，或换一台电脑。</translation>
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
        <source>In the NVIDIA Control Panel, Manage 3D settings, set CUDA - Sysmem Fallback Policy to Prefer No Sysmem Fallback for python.exe: then it fails at once instead of crawling.</source>
        <translation>在 NVIDIA 控制面板的“管理 3D 设置”中，为 python.exe 把 CUDA - Sysmem Fallback Policy（系统内存回退策略）设为 Prefer No Sysmem Fallback：这样会立即报错，而不是变得极慢。</translation>
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
        <source>Install Git for Windows.</source>
        <translation>安装 Git for Windows。</translation>
    </message>
    <message>
        <source>Install Python 3.11 (64-bit) from python.org and make a virtual environment.</source>
        <translation>从 python.org 安装 Python 3.11（64 位），并创建虚拟环境。</translation>
    </message>
    <message>
        <source>Install Python 3.11 from python.org and choose it.</source>
        <translation>从 python.org 安装 Python 3.11 并选择它。</translation>
    </message>
    <message>
        <source>Install Ubuntu 22.04.</source>
        <translation>安装 Ubuntu 22.04。</translation>
    </message>
    <message>
        <source>Install a driver from {own} on.</source>
        <translation>安装 {own} 或更新的驱动。</translation>
    </message>
    <message>
        <source>Install a torch whose CUDA version knows the card.</source>
        <translation>安装 CUDA 版本认识这张显卡的 torch。</translation>
    </message>
    <message>
        <source>Install it after torch.</source>
        <translation>在安装 torch 之后安装它。</translation>
    </message>
    <message>
        <source>Install it as administrator and restart.</source>
        <translation>以管理员身份安装，然后重启。</translation>
    </message>
    <message>
        <source>Install it with pip.</source>
        <translation>用 pip 安装它。</translation>
    </message>
    <message>
        <source>Install pydantic 2.7 or newer; DeepSpeed before 0.15 does not work with it.</source>
        <translation>安装 pydantic 2.7 或更新版本；0.15 以前的 DeepSpeed 不能与它一起使用。</translation>
    </message>
    <message>
        <source>Install the 64-bit Python.</source>
        <translation>安装 64 位的 Python。</translation>
    </message>
    <message>
        <source>Install the Build Tools 2022 with the C++ workload and the toolset 14.39.</source>
        <translation>安装生成工具（Build Tools）2022，选上 C++ 工作负荷和工具集 14.39。</translation>
    </message>
    <message>
        <source>Install the CUDA toolkit {cuda} with its Development parts; others may stay.</source>
        <translation>安装 CUDA 工具包 {cuda}，包括 Development 部分；其他版本可以保留。</translation>
    </message>
    <message>
        <source>Install the Visual C++ 2015-2022 Redistributable (x64).</source>
        <translation>安装 Visual C++ 2015-2022 可再发行组件（x64）。</translation>
    </message>
    <message>
        <source>Install the torch of this way of training.</source>
        <translation>安装与这种训练方式相配的 torch。</translation>
    </message>
    <message>
        <source>Install them with pip.</source>
        <translation>用 pip 安装它们。</translation>
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
        <source>It touched memory that is not its own (access violation), often after a failed allocation in a native library.</source>
        <translation>训练进程访问了不属于它的内存（访问冲突），常见于原生库分配内存失败之后。</translation>
    </message>
    <message>
        <source>It was closed from outside (Ctrl+C or the end of the session).</source>
        <translation>训练进程被外部关闭（Ctrl+C 或会话结束）。</translation>
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
        <source>Let the number of devices change. Removed in DeepSpeed 0.19.8; set the batch keys.</source>
        <translation>允许设备数变化。DeepSpeed 0.19.8 已删除，请设置批次相关的键。</translation>
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
        <source>Linux shell</source>
        <translation>Linux shell</translation>
    </message>
    <message>
        <source>Linux uses the driver of Windows; a Linux driver inside WSL breaks it.</source>
        <translation>Linux 使用 Windows 的驱动；在 WSL 里装 Linux 驱动会使其失效。</translation>
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
        <source>Load in a pipeline</source>
        <translation>流水线加载</translation>
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
        <source>Long paths are allowed.</source>
        <translation>允许长路径。</translation>
    </message>
    <message>
        <source>Long paths are switched off.</source>
        <translation>长路径已关闭。</translation>
    </message>
    <message>
        <source>Look for yourself, or run the check again.</source>
        <translation>请自行查看，或再检查一次。</translation>
    </message>
    <message>
        <source>Look whether the card is switched off in the firmware or the device manager.</source>
        <translation>请查看显卡是否在固件设置或设备管理器中被禁用。</translation>
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
        <source>Make one and choose it.</source>
        <translation>创建一个并选择它。</translation>
    </message>
    <message>
        <source>Make the training environment in a short folder with English letters, such as C:\ds, and set TEMP and TMP to C:\ds\temp.</source>
        <translation>把训练环境建在路径短、只含英文字母的文件夹里，例如 C:\ds，并把 TEMP 和 TMP 设为 C:\ds\temp。</translation>
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
        <source>Memory ran out {when} while much of the GPU's was free: most likely no more page-locked memory could be had.</source>
        <translation>{when}，内存分配失败，而显存还有很多空闲：很可能是无法再得到锁页内存。</translation>
    </message>
    <message>
        <source>Memory use</source>
        <translation>显存与内存</translation>
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
        <source>New preset</source>
        <translation>新预设</translation>
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
        <source>No CUDA toolkit was found; the driver alone has no nvcc.</source>
        <translation>没有找到 CUDA 工具包；只有驱动是没有 nvcc 的。</translation>
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
        <source>No Windows SDK was found.</source>
        <translation>没有找到 Windows SDK。</translation>
    </message>
    <message>
        <source>No all-gather</source>
        <translation>禁用 all-gather</translation>
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
        <source>No more page-locked memory could be had {when}.</source>
        <translation>{when}，无法再得到锁页内存。</translation>
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
        <source>Not known to this interpreter; kept.</source>
        <translation>此解释器不认识它；已保留。</translation>
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
        <source>Nothing is partitioned. For one device with room to spare.</source>
        <translation>不做分片。适合显存充裕的单个设备。</translation>
    </message>
    <message>
        <source>Nothing that was not tried before lets the run fit this computer: {needs}.</source>
        <translation>除了已尝试过的办法，没有能让这次训练在这台电脑上放得下的：{needs}。</translation>
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
        <source>On Windows DeepSpeed trains with one card: there is no NCCL.</source>
        <translation>在 Windows 上 DeepSpeed 只用一张显卡训练：没有 NCCL。</translation>
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
        <source>One step</source>
        <translation>每步</translation>
    </message>
    <message>
        <source>One step that can be undone. The method of training is changed only by the button beside its problem.</source>
        <translation>作为一步完成，可以撤销。训练方法只会由相应问题旁的按钮修改。</translation>
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
        <source>Only your own presets can be renamed; duplicate this one.</source>
        <translation>只能重命名您自己的预设；请先复制这一个。</translation>
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
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Ops are compiled with the toolkit and loaded into torch: both must have the same CUDA major version (11 or 12).</source>
        <translation>算子用工具包编译，再由 torch 加载：两者的 CUDA 主版本（11 或 12）必须相同。</translation>
    </message>
    <message>
        <source>Ops that were not compiled in advance are compiled with ninja when they are first used.</source>
        <translation>没有预先编译的算子，在第一次使用时用 ninja 编译。</translation>
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
        <source>Other processes hold {others} of the card; process {pid} alone {size}. End them first.</source>
        <translation>其他进程占用了显卡的 {others}，其中进程 {pid} 占 {size}。请先结束它们。</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
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
        <source>Pads the flat buffers so that each weight starts at a multiple of 16 bytes.</source>
        <translation>填充缓冲区，使每个权重从 16 字节的倍数开始。</translation>
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
        <source>Processes that tokenize side by side.</source>
        <translation>并行分词的进程数。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
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
        <source>Python {version}.</source>
        <translation>Python {version}。</translation>
    </message>
    <message>
        <source>Python, PyTorch and DeepSpeed: {size} for each process, measured</source>
        <translation>Python、PyTorch 和 DeepSpeed：每个进程 {size}，实测</translation>
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
        <source>Removes the gradients after a step instead of setting them to zero.</source>
        <translation>更新后删除梯度而不是清零。</translation>
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
        <source>Run name</source>
        <translation>训练名称</translation>
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
        <source>Set CUDA_HOME and CUDA_PATH to the toolkit to use, without quotation marks, and start this program again.</source>
        <translation>把 CUDA_HOME 和 CUDA_PATH 设为要用的工具包，不加引号，然后重新启动本程序。</translation>
    </message>
    <message>
        <source>Set CUDA_HOME to the one to use.</source>
        <translation>把 CUDA_HOME 设为要用的那个。</translation>
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
        <source>Show the command…</source>
        <translation>显示命令…</translation>
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
        <source>Switch on what may be changed.</source>
        <translation>请勾选可以更改的项目。</translation>
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
        <source>Symbolic links can be made.</source>
        <translation>可以创建符号链接。</translation>
    </message>
    <message>
        <source>Take the key out</source>
        <translation>移除此键</translation>
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
        <source>The buckets for gradients take {needed} of the card. auto makes them as large as the model needs.</source>
        <translation>梯度桶会占用 {needed} 显存。写 auto 则按模型所需的大小设置。</translation>
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
        <source>The card is sm_{card}; torch has {archs}.</source>
        <translation>显卡是 sm_{card}；torch 有 {archs}。</translation>
    </message>
    <message>
        <source>The card's {total} are used up.</source>
        <translation>显卡的 {total} 已用完。</translation>
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
        <source>The command before ends here for the script's own shell, since the line above does not continue. Its options were read as meant.</source>
        <translation>由于上一行没有续行，对脚本所用的 shell 来说前面的命令到此结束。这里的选项已按原意读取。</translation>
    </message>
    <message>
        <source>The comment that starts here with /* is not closed. Add */ at its end.</source>
        <translation>从这里以 /* 开始的注释没有结束。请在末尾补上 */。</translation>
    </message>
    <message>
        <source>The compiler {best} fits CUDA 11.8.</source>
        <translation>编译器 {best} 适合 CUDA 11.8。</translation>
    </message>
    <message>
        <source>The compilers found ({versions}) do not work with CUDA 11.8.</source>
        <translation>找到的编译器（{versions}）不能与 CUDA 11.8 一起使用。</translation>
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
        <source>The disk is full: nothing more could be written.</source>
        <translation>磁盘已满，无法继续写入。</translation>
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
        <source>The environment, compilers and checkpoints need room.</source>
        <translation>环境、编译器和检查点都需要空间。</translation>
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
        <source>The folder {path} has a config.json but no weights (*.safetensors or pytorch_model*.bin). Download the model again.</source>
        <translation>文件夹 {path} 有 config.json，但没有权重（*.safetensors 或 pytorch_model*.bin）。请重新下载模型。</translation>
    </message>
    <message>
        <source>The folder {path} holds no model: it has no config.json.</source>
        <translation>文件夹 {path} 中没有模型：缺少 config.json。</translation>
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
        <source>The hub configuration has no effect without a hub data set.</source>
        <translation>没有 Hub 数据集时，Hub 配置不起作用。</translation>
    </message>
    <message>
        <source>The input embeddings keep their weights, and so does the output layer where the two are one.</source>
        <translation>输入词嵌入的权重保持不变；与输出层共用权重时，输出层也不变。</translation>
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
        <source>The log below and {path} tell more.</source>
        <translation>详情见下方日志和 {path}。</translation>
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
        <source>The page file has {amount}, the memory {ram}.</source>
        <translation>页面文件 {amount}，内存 {ram}。</translation>
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
        <source>The settings are in {path}, which is not there; import that file instead.</source>
        <translation>设置在 {path} 中，但该文件不在那里；请改为导入该文件。</translation>
    </message>
    <message>
        <source>The settings do not go together: {error}</source>
        <translation>设置之间有冲突：{error}</translation>
    </message>
    <message>
        <source>The shared memory, /dev/shm, was full {when}.</source>
        <translation>{when}，共享内存 /dev/shm 已满。</translation>
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
        <source>The warm-up share has no effect beside a number of warm-up steps.</source>
        <translation>已指定预热步数时，预热比例不起作用。</translation>
    </message>
    <message>
        <source>The weights take {needed} in the computer's memory while they are loaded; it has {has}, of which about {others} are taken.</source>
        <translation>加载权重时会占用内存 {needed}；内存共 {has}，其中约 {others} 已被占用。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
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
        <translation>没有 {key} 这个键，DeepSpeed 会直接忽略它，不给任何提示。您是想写 {near} 吗？</translation>
    </message>
    <message>
        <source>There is no key {key}, and DeepSpeed refuses unknown keys here. Did you mean {near}?</source>
        <translation>没有 {key} 这个键，DeepSpeed 在此处拒绝未知的键。您是想写 {near} 吗？</translation>
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
        <source>There is no parameter {name}. Did you mean {near}?</source>
        <translation>没有参数 {name}。您是想写 {near} 吗？</translation>
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
        <source>There is no training interpreter {path}.</source>
        <translation>找不到训练解释器 {path}。</translation>
    </message>
    <message>
        <source>There is no validation text to evaluate on.</source>
        <translation>没有可供评估的验证文本。</translation>
    </message>
    <message>
        <source>There is one {mark} too many here. Remove it.</source>
        <translation>这里多了一个 {mark}。请删除它。</translation>
    </message>
    <message>
        <source>These changes do not go together.</source>
        <translation>这些更改不能同时采用。</translation>
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
        <source>This Python comes from the Microsoft Store.</source>
        <translation>这个 Python 来自 Microsoft Store。</translation>
    </message>
    <message>
        <source>This Python does not come from the Microsoft Store.</source>
        <translation>这个 Python 不是来自 Microsoft Store。</translation>
    </message>
    <message>
        <source>This Python has {bits} bits.</source>
        <translation>这个 Python 是 {bits} 位的。</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>无法执行此操作。</translation>
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
        <source>This is no Windows: nothing of WSL2 is needed.</source>
        <translation>这不是 Windows：不需要 WSL2。</translation>
    </message>
    <message>
        <source>This program is tested from DeepSpeed 0.16.5 on; install a newer one.</source>
        <translation>本程序从 DeepSpeed 0.16.5 起经过测试；请安装更新的版本。</translation>
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
        <source>This torch is built for CUDA {cuda}.</source>
        <translation>这个 torch 是为 CUDA {cuda} 编译的。</translation>
    </message>
    <message>
        <source>This torch is built for the CPU only.</source>
        <translation>这个 torch 只支持 CPU。</translation>
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
        <source>Train on the first blocks only. It counts blocks, not documents.</source>
        <translation>只用前面若干块训练。这里数的是块，不是文档。</translation>
    </message>
    <message>
        <source>Train with fp16 instead.</source>
        <translation>改用 fp16 训练。</translation>
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
        <source>Transformers' models do not use it; gradient_checkpointing of the run does this.</source>
        <translation>Transformers 的模型不使用它；训练参数 gradient_checkpointing 有此作用。</translation>
    </message>
    <message>
        <source>Tried before: {names}</source>
        <translation>已尝试过：{names}</translation>
    </message>
    <message>
        <source>Try it: train the bundled model</source>
        <translation>试一试：训练自带的模型</translation>
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
        <source>Use a computer with 16 GiB or more.</source>
        <translation>请使用内存 16 GiB 或更多的电脑。</translation>
    </message>
    <message>
        <source>Use my hub login</source>
        <translation>使用 Hugging Face 登录</translation>
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
        <source>Use torch 2.7 or newer with CUDA 12.8 or newer, best inside WSL2.</source>
        <translation>使用 torch 2.7 或更新版本和 CUDA 12.8 或更新版本，最好在 WSL2 里。</translation>
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
        <source>Very small buckets slow the exchange.</source>
        <translation>桶太小会拖慢通信。</translation>
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
        <source>WSL is installed, but no Linux in it.</source>
        <translation>已安装 WSL，但里面没有 Linux。</translation>
    </message>
    <message>
        <source>WSL is not installed.</source>
        <translation>没有安装 WSL。</translation>
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
        <source>Warns when modules run in another order than in the step before.</source>
        <translation>模块执行顺序与上一步不同时给出警告。</translation>
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
        <source>What DeepSpeed itself records there; AtomTrainer draws its curves without it.</source>
        <translation>DeepSpeed 自己在此记录的内容，AtomTrainer 的曲线不需要它。</translation>
    </message>
    <message>
        <source>What happens where devices save under different names.</source>
        <translation>各设备以不同名称保存时如何处理。</translation>
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
        <source>What one document is in a .txt file: a line, a paragraph between blank lines, or the whole file.</source>
        <translation>.txt 文件中什么算一篇文档：一行、空行隔开的一段，或整个文件。</translation>
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
        <source>What this preset is for</source>
        <translation>这个预设的用途</translation>
    </message>
    <message>
        <source>What to change, least disruptive first</source>
        <translation>可以更改什么（影响最小的在前）</translation>
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
        <source>Width of the small matrices: how much can be learned.</source>
        <translation>小矩阵的宽度，决定能学到多少。</translation>
    </message>
    <message>
        <source>Will not fit</source>
        <translation>放不下</translation>
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
        <source>evaluation</source>
        <translation>评估</translation>
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
        <source>gb18030 (GBK) for files of older Chinese Windows programs, big5 for older ones from Taiwan and Hong Kong; utf-8 for all others.</source>
        <translation>较旧的中文 Windows 程序生成的文件用 gb18030（GBK），来自台湾、香港的旧文件用 big5，其余用 utf-8。</translation>
    </message>
    <message>
        <source>get goes on with an experiment, create makes a new one.</source>
        <translation>get 继续已有实验，create 新建实验。</translation>
    </message>
    <message>
        <source>git was not found.</source>
        <translation>没有找到 git。</translation>
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
        <source>it was read, not run</source>
        <translation>只读取，未执行</translation>
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
        <source>log rises fast at first, linear evenly.</source>
        <translation>log 先快后慢，linear 匀速上升。</translation>
    </message>
    <message>
        <source>long passages are cut</source>
        <translation>长文会被切断</translation>
    </message>
    <message>
        <source>lora takes about two thirds of full's arithmetic. qlora is up to a quarter slower than lora.</source>
        <translation>lora 的计算量约为 full 的三分之二。qlora 比 lora 最多慢四分之一。</translation>
    </message>
    <message>
        <source>made {date}</source>
        <translation>创建于 {date}</translation>
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
        <source>nvcc and the linker stumble over paths with other letters than English ones, and over spaces.</source>
        <translation>nvcc 和链接器遇到含非英文字母或空格的路径会出错。</translation>
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
        <source>precision.loss {loss} and use_liger_kernel in more.training_arguments contradict each other. Remove use_liger_kernel.</source>
        <translation>precision.loss 的值 {loss} 与 more.training_arguments 中的 use_liger_kernel 互相矛盾。请删除 use_liger_kernel。</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>pydantic {version} is too old.</source>
        <translation>pydantic {version} 太旧。</translation>
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
        <source>shell script</source>
        <translation>shell 脚本</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>平滑后</translation>
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
        <source>torch and DeepSpeed look for the toolkit in CUDA_HOME, then in CUDA_PATH; build_win.bat takes CUDA_PATH.</source>
        <translation>torch 和 DeepSpeed 先按 CUDA_HOME、再按 CUDA_PATH 寻找工具包；build_win.bat 使用 CUDA_PATH。</translation>
    </message>
    <message>
        <source>torch autocast</source>
        <translation>torch autocast</translation>
    </message>
    <message>
        <source>torch exists for 64-bit Python only.</source>
        <translation>torch 只有 64 位 Python 的版本。</translation>
    </message>
    <message>
        <source>torch is for CUDA {cuda}, the toolkit is {version}.</source>
        <translation>torch 用 CUDA {cuda}，工具包是 {version}。</translation>
    </message>
    <message>
        <source>torch is not installed.</source>
        <translation>没有安装 torch。</translation>
    </message>
    <message>
        <source>torch {version}.</source>
        <translation>torch {version}。</translation>
    </message>
    <message>
        <source>torch's DLLs need the Visual C++ runtime; without it loading ends with WinError 126 or 1114.</source>
        <translation>torch 的 DLL 需要 Visual C++ 运行库；没有它，加载会以 WinError 126 或 1114 失败。</translation>
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
        <source>{count} errors</source>
        <translation>{count} 个错误</translation>
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
        <source>{count} more notes are not shown.</source>
        <translation>另有 {count} 条说明未显示。</translation>
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
        <source>{devices} devices are asked for, and {cards} NVIDIA cards were found.</source>
        <translation>要求 {devices} 个设备，只找到 {cards} 张 NVIDIA 显卡。</translation>
    </message>
    <message>
        <source>{examined} configurations examined.</source>
        <translation>共检查 {examined} 种配置。</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}，{second}</translation>
    </message>
    <message>
        <source>{formula}.</source>
        <translation>{formula}。</translation>
    </message>
    <message>
        <source>{given} is no value of this key.</source>
        <translation>{given} 不是此键的有效值。</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
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
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{model_type} is no model type that this Transformers knows.</source>
        <translation>当前的 Transformers 不认识模型类型 {model_type}。</translation>
    </message>
    <message>
        <source>{names}</source>
        <translation>{names}</translation>
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
        <source>{name} as a number of samples is not offered; set a share in percent.</source>
        <translation>不支持把 {name} 设为样本数；请设置百分比。</translation>
    </message>
    <message>
        <source>{name} cannot stand in more.training_arguments: {label} ({path}) decides it. Set it there.</source>
        <translation>{name} 不能写在 more.training_arguments 中：它由“{label}”（{path}）决定，请在那里设置。</translation>
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
        <translation>无法识别 {name}，已略去。您是想写 {near} 吗？</translation>
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
        <source>{name}, build {build}: its WSL2 does not see the card.</source>
        <translation>{name}，内部版本 {build}：它的 WSL2 看不到显卡。</translation>
    </message>
    <message>
        <source>{name}, compute capability {capability}.</source>
        <translation>{name}，计算能力 {capability}。</translation>
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
        <source>{path} has no column {column}; its columns are {columns}.</source>
        <translation>{path} 没有 {column} 列；现有的列：{columns}。</translation>
    </message>
    <message>
        <source>{path} has no column {column}; its columns are {columns}. Choose the text column under Data.</source>
        <translation>{path} 没有 {column} 列；现有的列：{columns}。可在“数据”中选择文本列。</translation>
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
        <source>{path} holds no settings of a training.</source>
        <translation>{path} 中没有训练设置。</translation>
    </message>
    <message>
        <source>{path} holds no training command: none of its lines starts Python, DeepSpeed, torchrun or accelerate with options.</source>
        <translation>{path} 中没有训练命令：没有一行带选项启动 Python、DeepSpeed、torchrun 或 accelerate。</translation>
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
        <source>{path} is listed more than once and would be read as often.</source>
        <translation>{path} 列出了不止一次，会被重复读取。</translation>
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
        <source>{path} lies in a folder that is synchronised with a cloud: it would upload every checkpoint and lock files while they are written. Choose another.</source>
        <translation>{path} 位于与云端同步的文件夹中：每个检查点都会被上传，写入时文件会被锁定。请另选文件夹。</translation>
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
        <source>{program} could not be started: {error}.</source>
        <translation>无法启动 {program}：{error}。</translation>
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
