# PowerShell form
param([string]$Name = "x")
$env:PYTHONUTF8 = "1"
$model = "D:\models\Llama 2"
$files = @('a.csv', "b 's.csv"
  'c.csv')
$options = @(
    '--bf16', 'true',
    "--run_name", "it is `"$($Name)`"", "--seed", "7"
)
& python.exe -u .\pretrain_clm.py `
    --model_name_or_path $model `
    --train_files $files `
    --learning_rate 3e-5 ` # peak
    --block_size 2048 @options --output_dir "$PSScriptRoot\out"
# --gradient_checkpointing
