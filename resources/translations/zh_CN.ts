<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AtomTrainer</name>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16-bit mixed precision for older cards. Needs loss scaling, which DeepSpeed does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16-bit mixed precision that never overflows. Needs an RTX 30 card or newer, or a processor; halves the memory for activations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bf16 section was added to the DeepSpeed configuration, since the run asks for bfloat16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A config.json (or its folder) that describes a new model with random weights. Used only where no model is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A native library aborted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new model needs a tokenizer: name one, or give the size of a new vocabulary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small new Llama learns from the bundled Chinese text with DeepSpeed ZeRO-2 on this computer's processor. It takes about two minutes and needs nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small new Llama learns from the bundled text with ZeRO-2, on any computer, in two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts only while {other} is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts only while {other} is {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam beta 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam beta 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option of PyTorch's own distribution. DeepSpeed finds them itself, so it has no effect here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture for a new model without a configuration file, for example llama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AtomTrainer met an error of its own: {error}. Details are in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch and length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginnings that the model continues at each evaluation and at the end, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block size {block} is larger than the tokenizer's model_max_length {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block size {block} is larger than the {positions} positions of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch, tag or commit of a model on the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, JSON, JSON Lines, Parquet or text files. Kinds may be mixed. Each row, or each line or paragraph of a text file, is one document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to the default configuration of a model type, written as hidden_size=256,num_hidden_layers=4. Only together with a model type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints and evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column that holds the text. Empty: the one named text, or the only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiling {op}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration changes go only with a model type, not with a configuration file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration changes go only with a model type, not with a model that is continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration of the hub data set, where it has several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continued pretraining of Llama models with DeepSpeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeepSpeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeepSpeed compiles {op} for this computer. This happens once and takes a minute or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeepSpeed configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeepSpeed did not start; the training would run without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeepSpeed on Windows trains on one device; use WSL2 for several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {run} with its checkpoints ({size})? This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo, ZeRO-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo, ZeRO-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo, ZeRO-3 with offload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices of this machine that train together. Windows has one only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each device keeps a part of the optimizer's state. Saves memory from two devices on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by force, as asked; what was trained since the last checkpoint is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by force: it did not stop within the time given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the training after so many optimizer steps, whatever the epochs say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate in bfloat16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate with 16-bit weights: less memory, slightly different numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation needs validation text: add validation files, or set aside a share of the training text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast tokenizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to measure the loss on during training; the model never learns from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find unused parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First backward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a Hugging Face model, or its name on the hub. Training continues from its weights. Leave it empty to start from random weights with a model configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a checkpoint to continue from, or latest for the newest in the output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder or hub name of the tokenizer, where it is not the model's own. A new model needs one, or a vocabulary size to train one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient checkpointing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients longer than this are shortened to it. 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the whole text is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the bytes of the files are read. Files made by older Chinese Windows programs are often gb18030 (GBK).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate falls after warm-up, where DeepSpeed's file has no scheduler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore what is in the output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can go on in the background; the next start of this window shows it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It touched memory that is not its own (access violation), often after a failed allocation in a native library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was closed from outside (Ctrl+C or the end of the session).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its heap was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its stack overflowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep line breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the last block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the line break at the end of each line of a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the tokens that do not fill the last block, padded and without effect on the loss. Off: they are dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps Adam from dividing by zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps only the input of each layer and computes the rest again: about a third more time, and most of the memory for activations is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a training sequence. Documents are joined and cut into blocks of this length. Memory for activations grows with it. Empty: the model's length, at most 1024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the gradient's mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the gradient's square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-batch per device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-batches whose gradients are summed before the weights change. It makes the effective batch larger without more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model &amp;&amp; training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a preset to train; the command presets lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a data set on the Hugging Face hub, instead of files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a template, path of a JSON file, or the configuration itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the run in its folder and in reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model: name one, or a model configuration, or a known model type instead of {model_type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission to read or write {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission to read {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No progress bars in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run in {path} has a complete checkpoint to continue from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet. The demo makes the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to {path}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is partitioned. For one device with room to spare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format of the loaded weights. Empty: 32-bit floats, which mixed precision needs as master weights. auto: as stored in the checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: only evaluate the model on the validation text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older checkpoints are deleted beyond this number. A full checkpoint takes 14 bytes per parameter: 94 GB for 7B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer and schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision and memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes that tokenize side by side. More than the processor's cores slow it down; on Windows each one starts anew and takes about 1 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress bars fill the console log with control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls the weights towards zero. Usual: 0 to 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text while training instead of preparing it first. Needs a number of steps, since the length is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the data when continuing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, unwatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {count} parameters (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds after which devices that wait for each other give up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the token of your Hugging Face login, which gated models such as Llama 2 ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences that are evaluated at once on each device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences that go through the model at once on each device. It decides the memory for activations; lower it first when memory runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several runs fit {name}: {runs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the training documents set aside for validation where there are no validation files. 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a step at its peak. Continued pretraining of all weights: 1e-5 to 5e-5. A new small model: 1e-4 to 3e-3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {stage} · optimizer {optimizer} · optimizer offload {offload} · parameter offload {parameters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anew although the output folder holds checkpoints. Off: training continues from the last one. Nothing is deleted either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of all random numbers: the same seed gives the same run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one on the page Model &amp; training, or try the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting DeepSpeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between checkpoints. What was trained since the last one is lost in a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between evaluations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between reports; the reported loss is their mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps during which the learning rate rises to its peak. Usual: 1–5 % of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by the user at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streaming needs a number of steps, since the length of the text is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorBoard folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DeepSpeed configuration {name} is neither a template ({names}) nor a file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python that has torch and DeepSpeed. It need not be the one of this window. A new folder of the runs is used from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article's file for one card: gradients are partitioned, and the optimizer's state lies in the computer's memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article's file for several cards: the weights are partitioned as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer has no memory left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo with optimizer and weights kept in the computer's memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo with optimizer state and gradients partitioned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo with the weights partitioned as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing more could be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {path} is full: {free} MiB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} holds no model: it has no config.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card has no memory left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log below and {path} tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} cannot be loaded: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset cannot be saved as {path}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset {path} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that watched this run is gone. The training itself goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run folder is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run folder's preset must hold the DeepSpeed configuration itself, not the name {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has {steps} steps: with a warm-up of {warmup} it never reaches its learning rate. Usual here: {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {run} has no complete checkpoint to continue from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {run} is not going.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {run} is still going.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings do not go together: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system killed the training process (SIGKILL) while memory was short: only {free} MiB were free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer {name} cannot be loaded: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer {name} has no begin-of-text token (BOS); documents get only an end mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer {name} has no end-of-text token (EOS), which marks the end of each document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training interpreter lacks a package: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training interpreter {path} did not answer within {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training interpreter {path} lacks {names}. Choose another under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training process could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training process died of a bus error (SIGBUS): /dev/shm or a disk that is mapped into memory was full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training process died of signal {signal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training process ended with exit code {code} and said nothing; the console log may tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training process ended without a word, and nobody watched it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training process was killed from outside (SIGKILL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training text has {tokens} tokens, fewer than one block of {block}. Lower the block size or add text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no runs in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no runs yet. Try the demo on the Start page, or start your own under Model &amp; training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no training files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no training files. Add some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no complete checkpoint in {path} to continue from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model configuration {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model. Name one to continue, or a configuration for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parameter {name}; write section.field=value, for example batch.block_size=512.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset {name}. The command presets lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run {name} in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no training interpreter {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no validation text to evaluate on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program's own Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokenize again although a prepared copy is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokenizer processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that are generated for each prompt at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many runs were started at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on the first blocks only, for a quick trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training blocks at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training files and a hub data set are both named; keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training stopped with an error: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a byte-level BPE tokenizer of this size on the training files before the first run and keeps it. Only for new models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it: train the bundled model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my hub login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the tokenizer written in Rust. Transformers 5 has no slow ones any more; there the fast one is used and a warning says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate on the first blocks only, which shortens each evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation batch per device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation blocks at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up as a share of all steps, where no number of steps is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and optimizer lie in the computer's memory: the least GPU memory, and the slowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights loaded as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one document is in a .txt file: a line, a paragraph between blank lines, or the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When checkpoints are saved besides the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When continuing, begin with the first block again instead of where the run stopped. Faster to start, but some text is seen twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When loss, learning rate and gradient norm are reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the loss on the validation text is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where TensorBoard files go. Empty: the run's own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where checkpoints and the final model go. Empty: the run's own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where downloaded models are kept. Empty: the usual Hugging Face folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows had no commit left: RAM and page file together were used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows had no memory left (STATUS_NO_MEMORY).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZeRO stage {stage} does not exist; stages are 0, 1, 2 and 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZeRO stage {stage} without offload saves no memory on one device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZeRO-0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZeRO-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZeRO-2 with optimizer offload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZeRO-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZeRO-3 with offload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto uses the NVIDIA card where the training interpreter sees one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bfloat16 and float16 are both on; choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each epoch and at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {count} steps and at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float16 does not train on a processor; use bfloat16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fp16.fp16_opt_level was left out: it belongs to NVIDIA Apex, and DeepSpeed has never used it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min_lr at the top level has no effect in DeepSpeed; the lowest learning rate is scheduler.params.warmup_min_lr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nats/token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of Transformers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sdpa uses PyTorch's fused attention and is right nearly always. eager needs memory that grows with the square of the block size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensorboard also writes TensorBoard files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use_fast_tokenizer false has no effect: Transformers {version} has fast tokenizers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero_optimization.offload_param has no effect at stage {stage}: only stage 3 moves parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parameters differ from the defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{epochs} epochs of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} ({name}) cannot be {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} ({name}) cannot be {given}; it is a number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} ({name}) cannot be {given}; it is a number from {low} up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} ({name}) cannot be {given}; it is one of {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {given} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {given} is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no column {column}; its columns are {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no column {column}; its columns are {columns}. Choose the text column under Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a file; a model is a folder with config.json and weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a file; choose a folder for the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder; name the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a Python interpreter that works: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a complete checkpoint: it needs trainer_state.json and a global_step folder of DeepSpeed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a kind of file that can be read as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a preset file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a preset file: it is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not {encoding} text. Choose its encoding under Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer AtomTrainer (preset version {version}). What this one does not know is kept but has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line 1: not valid {kind}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}: not {encoding} text. Convert the file to UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}: not {encoding} text. It looks like {likely}; choose that as the encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}: this is not a preset file ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: files ending in {suffix} cannot be read as text. Use {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {names} is not known and has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} could not be started: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, line {line}: this is not valid JSON ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {name}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■  S&amp;top and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▶  &amp;Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▶  Train the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
