#!/usr/bin/env bash
# Several cards, as many blogs start it.
set -e
export NCCL_P2P_DISABLE=1
export WANDB_MODE="offline"
MODEL=${MODEL_PATH:-/data/models/Qwen2.5-7B}
LR='2e-5'; EPOCHS=2
FILES=(data/a.jsonl "data/b c.jsonl")
STAMP=$(date +%Y%m%d)
EXTRA="--bf16 --logging-steps 5"

CUDA_VISIBLE_DEVICES=0,1,2,3 accelerate launch --num_processes 4 --mixed_precision bf16 \
  --use_deepspeed --deepspeed_config_file=configs/ds_zero3_offload.json \
  src/run_clm.py --model_name_or_path "$MODEL" --train_file "${FILES[@]}" \
  --learning_rate $LR --num_train_epochs "$EPOCHS" $EXTRA $MORE \
  --output_dir "out/$STAMP" \
  --eval_strategy steps --eval-steps 200 --warmup_ratio 0.03 \
  --optim adamw_torch --dataloader_num_workers 4 --lr_scheduler_kwargs '{"num_cycles": 1}' \
  --report_to wandb --group_by_length --max_steps -1 --torch_dtype bfloat16 \
  --learning_rate 1e-5 --validation_file data/*.dev.jsonl --no_keep_linebreaks \
  --colour red 2>&1 | tee log.txt
