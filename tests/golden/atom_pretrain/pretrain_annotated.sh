#!/bin/bash
output_model=/mnt/data1/atomgpt                                  # 目录
if [ ! -d ${output_model} ];then                                 # 目录
    mkdir ${output_model}                                        # 目录
fi
cp ./pretrain.sh ${output_model}                                 # 目录
cp ./ds_config_zero*.json ${output_model}                        # 目录

deepspeed --num_gpus 1 pretrain_clm.py \                         # num_gpus
    --model_name_or_path L:/20230903_Llama2/Llama-2-7b-hf \      # 继续训练的模型
    --train_files ../../data/train_sft.csv \                     # 训练文本
                ../../data/train_sft_sharegpt.csv \
    --validation_files  ../../data/dev_sft.csv \                 # 验证文本
                         ../../data/dev_sft_sharegpt.csv \
    --per_device_train_batch_size 10 \                           # per_device_train_batch_size
    --per_device_eval_batch_size 10 \                            # per_device_eval_batch_size
    --do_train \                                                 # do_train
    --output_dir ${output_model} \                               # output_dir
    --evaluation_strategy  steps \                               # evaluation_strategy
    --use_fast_tokenizer false \                                 # use_fast_tokenizer
    --max_eval_samples 500 \                                     # max_eval_samples
    --learning_rate 3e-5 \                                       # 峰值
    --gradient_accumulation_steps 4 \                            # gradient_accumulation_steps
    --num_train_epochs 3 \                                       # num_train_epochs
    --warmup_steps 10000 \                                       # 预热
    --logging_dir ${output_model}/logs \                         # logging_dir
    --logging_strategy steps \                                   # logging_strategy
    --logging_steps 2 \                                          # logging_steps
    --save_strategy steps \                                      # save_strategy
    --preprocessing_num_workers 10 \                             # preprocessing_num_workers
    --save_steps 500 \                                           # save_steps
    --eval_steps 500 \                                           # eval_steps
    --save_total_limit 2000 \                                    # save_total_limit
    --seed 42 \                                                  # 随机数
    --disable_tqdm false \                                       # disable_tqdm
    --ddp_find_unused_parameters false \                         # ddp_find_unused_parameters
    --block_size 4096 \                                          # block_size
    --overwrite_output_dir \                                     # overwrite_output_dir
    --report_to tensorboard \                                    # report_to
    --run_name ${output_model} \                                 # run_name
    --bf16 \                                                     # 16 位
    --bf16_full_eval \                                           # bf16_full_eval
    --gradient_checkpointing \                                   # gradient_checkpointing
    --deepspeed ./ds_config_zero3.json \                         # ZeRO 配置
    --ignore_data_skip true \                                    # ignore_data_skip
    --ddp_timeout 18000000 \                                     # ddp_timeout
    | tee -a ${output_model}/train.log                           # 目录

    # --resume_from_checkpoint ${output_model}/checkpoint-20400 \# 续训
