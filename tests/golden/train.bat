@echo off
REM Windows form of the same training
setlocal
set CUDA_VISIBLE_DEVICES=0
set "MODEL=D:\models\Llama 2"
set OUT=%~dp0out
cd /d %~dp0
python -u pretrain_clm.py ^
  --model_name_or_path "%MODEL%" ^
  --train_files "数据\a b.csv" c.csv ^
  REM --resume_from_checkpoint %OUT%\checkpoint-100 ^
  --output_dir %OUT% ^
  --run_name 100%%^&more ^
  --learning_rate 3e-5 --do_train --bf16 True ^
  --cache_dir %HF_HOME% ^
  --block_size 2048 > log.txt 2>&1
pause
