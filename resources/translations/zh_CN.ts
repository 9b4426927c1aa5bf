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
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
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
        <source>16-bit mixed precision for older cards. Needs loss scaling, which DeepSpeed does.</source>
        <translation>适合较旧显卡的 16 位混合精度。需要损失缩放，由 DeepSpeed 完成。</translation>
    </message>
    <message>
        <source>16-bit mixed precision that never overflows. Needs an RTX 30 card or newer, or a processor; halves the memory for activations.</source>
        <translation>不会溢出的 16 位混合精度。需要 RTX 30 系列或更新的显卡，处理器也可以；激活值的内存占用减半。</translation>
    </message>
    <message>
        <source>A bf16 section was added to the DeepSpeed configuration, since the run asks for bfloat16.</source>
        <translation>训练要求 bfloat16，已在 DeepSpeed 配置中添加 bf16 一节。</translation>
    </message>
    <message>
        <source>A config.json (or its folder) that describes a new model with random weights. Used only where no model is given.</source>
        <translation>描述新模型的 config.json（或其所在文件夹），权重随机初始化。仅在未指定模型时使用。</translation>
    </message>
    <message>
        <source>A native library aborted it.</source>
        <translation>训练进程被某个原生库中止。</translation>
    </message>
    <message>
        <source>A new model needs a tokenizer: name one, or give the size of a new vocabulary.</source>
        <translation>新模型需要分词器：指定一个，或填写新词表大小。</translation>
    </message>
    <message>
        <source>A run is still training.</source>
        <translation>还有一次训练正在进行。</translation>
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
        <source>Acts only while {other} is set.</source>
        <translation>仅在设置了“{other}”时生效。</translation>
    </message>
    <message>
        <source>Acts only while {other} is {values}.</source>
        <translation>仅当“{other}”为 {values} 时生效。</translation>
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
        <source>Adam epsilon</source>
        <translation>Adam epsilon</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
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
        <source>An option of PyTorch's own distribution. DeepSpeed finds them itself, so it has no effect here.</source>
        <translation>PyTorch 自带分布式训练的选项。DeepSpeed 会自行查找这类参数，因此在这里不起作用。</translation>
    </message>
    <message>
        <source>Architecture for a new model without a configuration file, for example llama.</source>
        <translation>没有配置文件时新模型采用的架构，例如 llama。</translation>
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
        <source>As the system</source>
        <translation>跟随系统</translation>
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
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Batch and length</source>
        <translation>批次与长度</translation>
    </message>
    <message>
        <source>Beginnings that the model continues at each evaluation and at the end, one a line.</source>
        <translation>每次评估时和训练结束时交给模型续写的开头，每行一个。</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最低损失</translation>
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
        <source>Branch, tag or commit of a model on the hub.</source>
        <translation>模型库（Hugging Face Hub）中模型的分支、标签或提交。</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>CSV, JSON, JSON Lines, Parquet or text files. Kinds may be mixed. Each row, or each line or paragraph of a text file, is one document.</source>
        <translation>CSV、JSON、JSON Lines、Parquet 或文本文件，可以混用。每一行数据，或文本文件的每一行、每一段，算一篇文档。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <source>Checkpoints and evaluation</source>
        <translation>检查点与评估</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>检查点保留数</translation>
    </message>
    <message>
        <source>Column that holds the text. Empty: the one named text, or the only one.</source>
        <translation>存放文本的列。留空：取名为 text 的列，或唯一的一列。</translation>
    </message>
    <message>
        <source>Compiling {op}</source>
        <translation>编译 {op}</translation>
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
        <source>Continue from</source>
        <translation>从检查点继续</translation>
    </message>
    <message>
        <source>Continued pretraining of Llama models with DeepSpeed</source>
        <translation>用 DeepSpeed 对 Llama 模型继续预训练</translation>
    </message>
    <message>
        <source>Continuing from latest needs an output folder; a run in its own folder is continued with Continue or --resume.</source>
        <translation>从 latest 继续需要指定输出文件夹；在自己文件夹里的训练请用“继续”或 --resume 继续。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
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
        <source>DeepSpeed</source>
        <translation>DeepSpeed</translation>
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
        <source>DeepSpeed did not start; the training would run without it.</source>
        <translation>DeepSpeed 没有启动，训练无法用到它，因此已停止。</translation>
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
        <source>Default: {value}</source>
        <translation>默认值：{value}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation>删除训练</translation>
    </message>
    <message>
        <source>Delete the preset {name}?</source>
        <translation>删除预设“{name}”？</translation>
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
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备数</translation>
    </message>
    <message>
        <source>Devices of this machine that train together. Windows has one only.</source>
        <translation>本机一起参与训练的设备数。Windows 上只能用一个。</translation>
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
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>下载文件夹</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Each device keeps a part of the optimizer's state. Saves memory from two devices on.</source>
        <translation>每个设备只保存一部分优化器状态。两个及以上设备时节省内存。</translation>
    </message>
    <message>
        <source>Effective batch</source>
        <translation>有效批次</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
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
        <source>Ends the training after so many optimizer steps, whatever the epochs say.</source>
        <translation>达到这么多优化器步数后结束训练，不论轮数是多少。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
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
        <source>Evaluation needs validation text: add validation files, or set aside a share of the training text.</source>
        <translation>评估需要验证文本：添加验证文件，或从训练文本中留出一部分。</translation>
    </message>
    <message>
        <source>Evaluations after or without training use 16-bit weights: less memory, slightly different numbers. During training they always use the weights in training.</source>
        <translation>训练结束后或不训练时的评估使用 16 位权重：更省内存，数值略有差别。训练过程中的评估始终使用正在训练的权重。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Fast tokenizer</source>
        <translation>快速分词器</translation>
    </message>
    <message>
        <source>Files to measure the loss on during training; the model never learns from them.</source>
        <translation>训练期间用来测量损失的文件，模型不会从中学习。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Find unused parameters</source>
        <translation>查找未使用的参数</translation>
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
        <source>First forward pass</source>
        <translation>首次前向传播</translation>
    </message>
    <message>
        <source>First loss</source>
        <translation>首次计算损失</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>首次更新</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder of a Hugging Face model, or its name on the hub. Training continues from its weights. Leave it empty to start from random weights with a model configuration.</source>
        <translation>Hugging Face 模型的文件夹，或它在模型库（Hugging Face Hub）中的名称。训练从它的权重继续。留空则按模型配置从随机权重开始。</translation>
    </message>
    <message>
        <source>Folder of a checkpoint to continue from, or latest for the newest in the output folder.</source>
        <translation>从哪个检查点文件夹继续；填 latest 则取输出文件夹中最新的检查点。</translation>
    </message>
    <message>
        <source>Folder of the runs</source>
        <translation>训练结果文件夹</translation>
    </message>
    <message>
        <source>Folder or hub name of the tokenizer, where it is not the model's own. A new model needs one, or a vocabulary size to train one.</source>
        <translation>不用模型自带的分词器时，填分词器的文件夹或它在模型库中的名称。新模型需要指定分词器，或填写词表大小来训练一个。</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>显存</translation>
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
        <source>Gradients longer than this are shortened to it. 0: never.</source>
        <translation>梯度范数超过此值时缩小到此值。0：不裁剪。</translation>
    </message>
    <message>
        <source>How often the whole text is seen.</source>
        <translation>全部文本训练几遍。</translation>
    </message>
    <message>
        <source>How the bytes of the files are read. Files made by older Chinese Windows programs are often gb18030 (GBK).</source>
        <translation>读取文件所用的字符编码。较旧的中文 Windows 程序生成的文件多为 gb18030（GBK）。</translation>
    </message>
    <message>
        <source>How the learning rate falls after warm-up, where DeepSpeed's file has no scheduler.</source>
        <translation>预热之后学习率如何下降。仅在 DeepSpeed 配置没有 scheduler 时使用。</translation>
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
        <source>Ignore what is in the output folder</source>
        <translation>忽略输出文件夹中的已有内容</translation>
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
        <source>Its stack overflowed.</source>
        <translation>训练进程的栈溢出。</translation>
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
        <source>Keeps Adam from dividing by zero.</source>
        <translation>防止 Adam 除以零。</translation>
    </message>
    <message>
        <source>Keeps only the input of each layer and computes the rest again: about a third more time, and most of the memory for activations is saved.</source>
        <translation>只保留每层的输入，其余重新计算：多花约三分之一的时间，省下大部分激活值内存。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>最近检查点</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Length of a training sequence. Documents are joined and cut into blocks of this length. Memory for activations grows with it. Empty: the model's length, at most 1024.</source>
        <translation>训练序列的长度。文档拼接后按此长度切块。块越大，激活值占用的内存越多。留空：取模型的长度，最多 1024。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>日志记录</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory of the gradient's mean.</source>
        <translation>梯度均值的衰减系数，越接近 1 记忆越长。</translation>
    </message>
    <message>
        <source>Memory of the gradient's square.</source>
        <translation>梯度平方的衰减系数，越接近 1 记忆越长。</translation>
    </message>
    <message>
        <source>Micro-batch per device</source>
        <translation>每设备微批次</translation>
    </message>
    <message>
        <source>Micro-batches whose gradients are summed before the weights change. It makes the effective batch larger without more memory.</source>
        <translation>累加多少个微批次的梯度后才更新权重。增大有效批次而不多占内存。</translation>
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
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name a preset to train; the command presets lists them.</source>
        <translation>需要指定用于训练的预设；命令 presets 可列出全部预设。</translation>
    </message>
    <message>
        <source>Name of a data set on the Hugging Face hub, instead of files.</source>
        <translation>Hugging Face Hub 上的数据集名称，用来代替文件。</translation>
    </message>
    <message>
        <source>Name of a template, path of a JSON file, or the configuration itself.</source>
        <translation>模板名称、JSON 文件路径，或配置内容本身。</translation>
    </message>
    <message>
        <source>Name of the run in its folder and in reports.</source>
        <translation>训练的名称，用于文件夹名和记录。</translation>
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
        <source>No permission to read or write {path}.</source>
        <translation>没有读写 {path} 的权限。</translation>
    </message>
    <message>
        <source>No permission to read {path}.</source>
        <translation>没有读取 {path} 的权限。</translation>
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
        <source>Nothing can be written to {path}: {error}.</source>
        <translation>无法写入 {path}：{error}。</translation>
    </message>
    <message>
        <source>Nothing is partitioned. For one device with room to spare.</source>
        <translation>不做分片。适合内存充裕的单个设备。</translation>
    </message>
    <message>
        <source>Number format of the loaded weights. Empty: 32-bit floats, except that a 16-bit run loads weights that are stored in 16 bit as they are. auto: as stored.</source>
        <translation>加载权重时的数值格式。留空：32 位浮点；若以 16 位训练且权重以 16 位存储，则按原样加载。auto：按存储格式。</translation>
    </message>
    <message>
        <source>Off: only evaluate the model on the validation text.</source>
        <translation>关：不训练，只在验证文本上评估模型。</translation>
    </message>
    <message>
        <source>Older checkpoints are deleted beyond this number. A full checkpoint takes 14 bytes per parameter: 94 GB for 7B.</source>
        <translation>超过此数时删除较旧的检查点。完整检查点每个参数占 14 字节，7B 模型约 94 GB。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>打开文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open preset</source>
        <translation>打开预设</translation>
    </message>
    <message>
        <source>Optimizer and schedule</source>
        <translation>优化器与调度</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <source>Own configuration</source>
        <translation>自定义配置</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Please note.</source>
        <translation>请注意。</translation>
    </message>
    <message>
        <source>Precision and memory</source>
        <translation>精度与内存</translation>
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
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>问题（{count}）</translation>
    </message>
    <message>
        <source>Processes that tokenize side by side. More than the processor's cores slow it down; on Windows each one starts anew and takes about 1 GiB.</source>
        <translation>并行分词的进程数。超过处理器核心数反而更慢；在 Windows 上每个进程都要重新启动，各占约 1 GiB 内存。</translation>
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
        <source>Pulls the weights towards zero. Usual: 0 to 0.1.</source>
        <translation>把权重拉向零。常用值：0 到 0.1。</translation>
    </message>
    <message>
        <source>Read the text while training instead of preparing it first. Needs a number of steps, since the length is not known.</source>
        <translation>边训练边读取文本，不预先处理。因为长度未知，需要设置步数上限。</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>最近的训练</translation>
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
        <source>Restart the data when continuing</source>
        <translation>继续时从头读取数据</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>模型版本</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
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
        <source>Saved</source>
        <translation>保存时机</translation>
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
        <source>Search {count} parameters (Ctrl+F)</source>
        <translation>搜索 {count} 个参数（Ctrl+F）</translation>
    </message>
    <message>
        <source>Seconds after which devices that wait for each other give up.</source>
        <translation>设备之间互相等待的最长时间，超过后放弃。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Send the token of your Hugging Face login. Gated models such as Llama 2 ask for it.</source>
        <translation>发送 Hugging Face 登录令牌。Llama 2 等受限模型需要它。</translation>
    </message>
    <message>
        <source>Sequences that are evaluated at once on each device.</source>
        <translation>每个设备一次评估的序列数。</translation>
    </message>
    <message>
        <source>Sequences that go through the model at once on each device. It decides the memory for activations; lower it first when memory runs out.</source>
        <translation>每个设备一次送入模型的序列数。它决定激活值占用的内存；内存或显存不足时，先调低它。</translation>
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
        <source>Share of the training documents set aside for validation where there are no validation files. 0: none.</source>
        <translation>没有验证文件时，从训练文档中留出用于验证的比例。0：不留。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Size of a step at its peak. Continued pretraining of all weights: 1e-5 to 5e-5. A new small model: 1e-4 to 3e-3.</source>
        <translation>学习率的峰值。对全部权重继续预训练：1e-5 到 5e-5。全新的小模型：1e-4 到 3e-3。</translation>
    </message>
    <message>
        <source>Stage {stage} · optimizer {optimizer} · optimizer offload {offload} · parameter offload {parameters}</source>
        <translation>阶段 {stage} · 优化器 {optimizer} · 优化器卸载 {offload} · 参数卸载 {parameters}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start anew although the output folder holds checkpoints; they are moved aside into a folder named previous-1, previous-2 and so on. Off: training continues from the last one.</source>
        <translation>即使输出文件夹中已有检查点也从头开始；原有检查点会移到名为 previous-1、previous-2 等的文件夹中。关闭时：从最后一个检查点继续。</translation>
    </message>
    <message>
        <source>Start of all random numbers: the same seed gives the same run.</source>
        <translation>所有随机数的起点：种子相同，训练结果相同。</translation>
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
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>步数上限</translation>
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
        <source>Steps between reports; the reported loss is their mean.</source>
        <translation>相邻两次记录之间的步数；记录的损失是这些步的平均值。</translation>
    </message>
    <message>
        <source>Steps during which the learning rate rises to its peak. Usual: 1–5 % of the run.</source>
        <translation>学习率升到峰值所用的步数。常用值：总步数的 1–5%。</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>停止并保存</translation>
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
        <source>TensorBoard folder</source>
        <translation>TensorBoard 文件夹</translation>
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
        <source>The DeepSpeed configuration {name} is neither a template ({names}) nor a file that can be read.</source>
        <translation>DeepSpeed 配置 {name} 既不是模板（{names}），也不是可读取的文件。</translation>
    </message>
    <message>
        <source>The Python that has torch and DeepSpeed. It need not be the one of this window. A new folder of the runs is used from the next start on.</source>
        <translation>装有 torch 和 DeepSpeed 的 Python，不必是本窗口所用的那个。更改后的训练结果文件夹从下次启动起生效。</translation>
    </message>
    <message>
        <source>The computer has no memory left.</source>
        <translation>电脑内存已耗尽。</translation>
    </message>
    <message>
        <source>The configuration changes cannot be applied: {error}</source>
        <translation>无法应用配置修改：{error}</translation>
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
        <source>The disk is full: nothing more could be written.</source>
        <translation>磁盘已满，无法继续写入。</translation>
    </message>
    <message>
        <source>The disk of {path} is full: {free} MiB are free.</source>
        <translation>{path} 所在磁盘已满：仅剩 {free} MiB。</translation>
    </message>
    <message>
        <source>The file {path} is empty.</source>
        <translation>文件 {path} 是空的。</translation>
    </message>
    <message>
        <source>The folder {path} holds no model: it has no config.json.</source>
        <translation>文件夹 {path} 中没有模型：缺少 config.json。</translation>
    </message>
    <message>
        <source>The graphics card has no memory left.</source>
        <translation>显存已耗尽。</translation>
    </message>
    <message>
        <source>The log below and {path} tell more.</source>
        <translation>详情见下方日志和 {path}。</translation>
    </message>
    <message>
        <source>The model {name} cannot be loaded: {error}</source>
        <translation>无法加载模型 {name}：{error}</translation>
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
        <source>The process that watched this run is gone. The training itself goes on.</source>
        <translation>监控这次训练的进程已退出，训练本身仍在进行。</translation>
    </message>
    <message>
        <source>The run folder is gone.</source>
        <translation>这次训练的文件夹已不存在。</translation>
    </message>
    <message>
        <source>The run folder's preset must hold the DeepSpeed configuration itself, not the name {name}.</source>
        <translation>训练文件夹中的预设应包含 DeepSpeed 配置的内容，而不是名称 {name}。</translation>
    </message>
    <message>
        <source>The run has {steps} steps: with a warm-up of {warmup} it never reaches its learning rate. Usual here: {usual}.</source>
        <translation>这次训练共 {steps} 步，预热却有 {warmup} 步，学习率到不了设定值。此处常用值：{usual}。</translation>
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
        <source>The same as the demo, to compare with ZeRO-3.</source>
        <translation>与演示相同，便于和 ZeRO-3 比较。</translation>
    </message>
    <message>
        <source>The schedule {name} has no effect: the DeepSpeed configuration has a scheduler of its own.</source>
        <translation>调度方式 {name} 不起作用：DeepSpeed 配置中已有自己的调度器。</translation>
    </message>
    <message>
        <source>The section {name} of the DeepSpeed configuration must be an object.</source>
        <translation>DeepSpeed 配置中的 {name} 部分必须是对象。</translation>
    </message>
    <message>
        <source>The section {name} of the preset is no group of parameters.</source>
        <translation>预设中的 {name} 部分不是一组参数。</translation>
    </message>
    <message>
        <source>The settings do not go together: {error}</source>
        <translation>设置之间有冲突：{error}</translation>
    </message>
    <message>
        <source>The system killed the training process (SIGKILL) while memory was short: only {free} MiB were free.</source>
        <translation>内存不足时系统终止了训练进程（SIGKILL）：当时仅剩 {free} MiB。</translation>
    </message>
    <message>
        <source>The tokenizer {name} cannot be loaded: {error}</source>
        <translation>无法加载分词器 {name}：{error}</translation>
    </message>
    <message>
        <source>The tokenizer {name} has no begin-of-text token (BOS); documents get only an end mark.</source>
        <translation>分词器 {name} 没有文本开始词元（BOS），文档只会加上结束标记。</translation>
    </message>
    <message>
        <source>The tokenizer {name} has no end-of-text token (EOS), which marks the end of each document.</source>
        <translation>分词器 {name} 没有文本结束词元（EOS），无法标记每篇文档的结尾。</translation>
    </message>
    <message>
        <source>The training interpreter has no TensorBoard; its files are not written.</source>
        <translation>训练解释器中没有 TensorBoard，不会写入它的文件。</translation>
    </message>
    <message>
        <source>The training interpreter lacks a package: {error}</source>
        <translation>训练解释器缺少软件包：{error}</translation>
    </message>
    <message>
        <source>The training interpreter sees no NVIDIA card: its PyTorch is {version}. Choose the device auto or cpu, or an interpreter with a CUDA build of PyTorch.</source>
        <translation>训练解释器看不到 NVIDIA 显卡：它的 PyTorch 是 {version}。请把设备设为 auto 或 cpu，或选择带 CUDA 版 PyTorch 的解释器。</translation>
    </message>
    <message>
        <source>The training interpreter {path} did not answer within {seconds} s.</source>
        <translation>训练解释器 {path} 在 {seconds} 秒内没有响应。</translation>
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
        <source>The training process died of signal {signal}.</source>
        <translation>训练进程因信号 {signal} 终止。</translation>
    </message>
    <message>
        <source>The training process ended with exit code {code} and said nothing; the console log may tell more.</source>
        <translation>训练进程以退出码 {code} 结束，没有给出原因；控制台日志中可能有线索。</translation>
    </message>
    <message>
        <source>The training process ended without telling why, and nobody watched it.</source>
        <translation>训练进程结束了，没有说明原因，也没有监视进程记录它。</translation>
    </message>
    <message>
        <source>The training process was killed from outside (SIGKILL).</source>
        <translation>训练进程被外部终止（SIGKILL）。</translation>
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
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>There are no runs in {path}.</source>
        <translation>{path} 中没有训练。</translation>
    </message>
    <message>
        <source>There are no runs yet. Try the demo on the Start page, or start your own under Model &amp; training.</source>
        <translation>还没有训练。可以在“开始”页试试演示，或在“模型与训练”页开始自己的训练。</translation>
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
        <source>There is no complete checkpoint in {path} to continue from.</source>
        <translation>{path} 中没有可供继续的完整检查点。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>找不到文件 {path}。</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>找不到文件夹 {path}。</translation>
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
        <translation>没有参数 {name}。是否指 {near}？</translation>
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
        <source>There is no run {name} in {path}.</source>
        <translation>{path} 中没有训练 {name}。</translation>
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
        <source>This cannot be done.</source>
        <translation>无法执行此操作。</translation>
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
        <source>Too many runs were started at once.</source>
        <translation>同时启动的训练过多。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>进行训练</translation>
    </message>
    <message>
        <source>Train on the first blocks only, for a quick trial.</source>
        <translation>只用前面若干块训练，便于快速试验。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练中</translation>
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
        <source>Training interpreter</source>
        <translation>训练解释器</translation>
    </message>
    <message>
        <source>Training stopped with an error: {error}</source>
        <translation>训练因错误停止：{error}</translation>
    </message>
    <message>
        <source>Trains a byte-level BPE tokenizer of this size on the training files before the first run and keeps it. Only for new models.</source>
        <translation>首次训练前，用训练文件训练一个此大小的字节级 BPE 分词器并保留下来。仅用于新模型。</translation>
    </message>
    <message>
        <source>Try it: train the bundled model</source>
        <translation>试一试：训练自带的模型</translation>
    </message>
    <message>
        <source>Unit of text files</source>
        <translation>文本文件划分方式</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use my hub login</source>
        <translation>使用 Hugging Face 登录</translation>
    </message>
    <message>
        <source>Use the tokenizer written in Rust. Transformers 5 has no slow ones any more; there the fast one is used and a warning says so.</source>
        <translation>使用 Rust 编写的分词器。Transformers 5 已没有慢速分词器，此时一律使用快速分词器并给出警告。</translation>
    </message>
    <message>
        <source>Validate on the first blocks only, which shortens each evaluation.</source>
        <translation>只用前面若干块验证，缩短每次评估的时间。</translation>
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
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Weights and optimizer lie in the computer's memory: the least GPU memory, and the slowest.</source>
        <translation>权重和优化器放在内存中：最省显存，也最慢。</translation>
    </message>
    <message>
        <source>Weights loaded as</source>
        <translation>权重加载格式</translation>
    </message>
    <message>
        <source>What is partitioned among devices, and what leaves the card</source>
        <translation>哪些内容在设备间分片，哪些移出显卡</translation>
    </message>
    <message>
        <source>What one document is in a .txt file: a line, a paragraph between blank lines, or the whole file.</source>
        <translation>.txt 文件中什么算一篇文档：一行、空行隔开的一段，或整个文件。</translation>
    </message>
    <message>
        <source>When checkpoints are saved besides the end.</source>
        <translation>除训练结束时外，何时保存检查点。</translation>
    </message>
    <message>
        <source>When continuing, begin with the first block again instead of where the run stopped. Faster to start, but some text is seen twice.</source>
        <translation>继续训练时从第一块重新开始，而不是从停下的位置接着读。启动更快，但部分文本会重复训练。</translation>
    </message>
    <message>
        <source>When loss, learning rate and gradient norm are reported.</source>
        <translation>何时记录损失、学习率和梯度范数。</translation>
    </message>
    <message>
        <source>When the loss on the validation text is measured.</source>
        <translation>何时测量验证文本上的损失。</translation>
    </message>
    <message>
        <source>Where TensorBoard files go. Empty: the run's own folder.</source>
        <translation>TensorBoard 文件的存放位置。留空：本次训练自己的文件夹。</translation>
    </message>
    <message>
        <source>Where checkpoints and the final model go. Empty: the run's own folder.</source>
        <translation>检查点和最终模型的存放位置。留空：本次训练自己的文件夹。</translation>
    </message>
    <message>
        <source>Where downloaded models are kept. Empty: the usual Hugging Face folder.</source>
        <translation>下载的模型存放在哪里。留空：Hugging Face 的默认文件夹。</translation>
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
        <source>Writing samples</source>
        <translation>生成样例</translation>
    </message>
    <message>
        <source>ZeRO stage {stage} does not exist; stages are 0, 1, 2 and 3.</source>
        <translation>不存在 ZeRO 阶段 {stage}；可用的阶段是 0、1、2 和 3。</translation>
    </message>
    <message>
        <source>ZeRO stage {stage} without offload saves no memory on one device.</source>
        <translation>未启用卸载的 ZeRO 阶段 {stage} 在单个设备上不节省内存。</translation>
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
        <source>ZeRO-2 with optimizer offload</source>
        <translation>ZeRO-2 + 优化器卸载</translation>
    </message>
    <message>
        <source>ZeRO-3</source>
        <translation>ZeRO-3</translation>
    </message>
    <message>
        <source>ZeRO-3 with offload</source>
        <translation>ZeRO-3 + 卸载</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>训练结束时</translation>
    </message>
    <message>
        <source>auto uses the NVIDIA card where the training interpreter sees one.</source>
        <translation>auto：训练解释器能识别 NVIDIA 显卡时就用显卡。</translation>
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
        <source>blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>each epoch and at the end</source>
        <translation>每轮及训练结束时</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>every {count} steps and at the end</source>
        <translation>每 {count} 步及训练结束时</translation>
    </message>
    <message>
        <source>final model</source>
        <translation>最终模型</translation>
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
        <source>fp16.fp16_opt_level was left out: it belongs to NVIDIA Apex, and DeepSpeed has never used it here.</source>
        <translation>已略去 fp16.fp16_opt_level：它属于 NVIDIA Apex，DeepSpeed 在这里从未用到它。</translation>
    </message>
    <message>
        <source>keep_linebreaks has no effect unless the unit of text files is a line.</source>
        <translation>只有文本文件以行为单位时，keep_linebreaks 才起作用。</translation>
    </message>
    <message>
        <source>min_lr at the top level has no effect in DeepSpeed; the lowest learning rate is scheduler.params.warmup_min_lr.</source>
        <translation>顶层的 min_lr 在 DeepSpeed 中不起作用；最低学习率由 scheduler.params.warmup_min_lr 设定。</translation>
    </message>
    <message>
        <source>nats/token</source>
        <translation>nats/词元</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>范数</translation>
    </message>
    <message>
        <source>of Transformers</source>
        <translation>Transformers 自带</translation>
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
        <source>rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>sdpa uses PyTorch's fused attention and is right nearly always. eager needs memory that grows with the square of the block size.</source>
        <translation>sdpa 使用 PyTorch 的融合注意力，几乎总是合适的选择。eager 占用的内存随块大小的平方增长。</translation>
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
        <source>tensorboard also writes TensorBoard files.</source>
        <translation>tensorboard：另外写入 TensorBoard 文件。</translation>
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
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
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
        <source>zero_optimization.offload_param has no effect at stage {stage}: only stage 3 moves parameters.</source>
        <translation>zero_optimization.offload_param 在阶段 {stage} 不起作用：只有阶段 3 会转移参数。</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} 个错误</translation>
    </message>
    <message>
        <source>{count} parameters differ from the defaults</source>
        <translation>{count} 个参数与默认值不同</translation>
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
        <source>{count} warnings</source>
        <translation>{count} 个警告</translation>
    </message>
    <message>
        <source>{epochs} epochs of the text</source>
        <translation>文本 {epochs} 轮</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{label} ({name}) cannot be {given}.</source>
        <translation>“{label}”（{name}）不能为 {given}。</translation>
    </message>
    <message>
        <source>{label} ({name}) cannot be {given}. {range}</source>
        <translation>“{label}”（{name}）不能是 {given}。{range}</translation>
    </message>
    <message>
        <source>{label} ({name}) cannot be {given}; it is one of {choices}.</source>
        <translation>“{label}”（{name}）不能为 {given}；可选值：{choices}。</translation>
    </message>
    <message>
        <source>{label} needs a value.</source>
        <translation>“{label}”需要填写一个值。</translation>
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
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{model_type} is no model type that this Transformers knows.</source>
        <translation>当前的 Transformers 不认识模型类型 {model_type}。</translation>
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
        <source>{name} needs a value: {name}=VALUE.</source>
        <translation>{name} 需要一个值：{name}=VALUE。</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {error}.</source>
        <translation>无法删除 {path}：{error}。</translation>
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
        <source>{path} has a header and no rows.</source>
        <translation>{path} 只有表头，没有数据行。</translation>
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
        <source>{path} is not a whole Parquet file.</source>
        <translation>{path} 不是完整的 Parquet 文件。</translation>
    </message>
    <message>
        <source>{path} is not {encoding} text. Choose its encoding under Data.</source>
        <translation>{path} 不是 {encoding} 文本。可在“数据”中选择它的编码。</translation>
    </message>
    <message>
        <source>{path} was made by a newer AtomTrainer (preset version {version}). What this one does not know is kept but has no effect.</source>
        <translation>{path} 由更新版本的 AtomTrainer 创建（预设版本 {version}）。当前版本无法识别的内容会保留，但不起作用。</translation>
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
        <source>{path}, line {line}: this is not a preset file ({error}).</source>
        <translation>{path} 第 {line} 行：不是预设文件（{error}）。</translation>
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
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
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
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>■  S&amp;top and save</source>
        <translation>■  停止并保存(&amp;T)</translation>
    </message>
    <message>
        <source>▶  &amp;Start training</source>
        <translation>▶  开始训练(&amp;S)</translation>
    </message>
    <message>
        <source>▶  Train the &amp;demo</source>
        <translation>▶  训练演示模型(&amp;D)</translation>
    </message>
</context>
</TS>
