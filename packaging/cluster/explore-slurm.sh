#!/usr/bin/env bash
# Runs an exploration in shards and merges them: explore-slurm.sh SPEC OUT.csv [SHARDS]. As a Slurm job array where Slurm answers, else with
# GNU parallel on this machine. A shard that was interrupted goes on when this is run again. NONGJANG_CLI names the program.
# SLURM_OPTIONS are further options of sbatch; the folder of OUT.csv is seen by all machines.
set -euo pipefail

if [ $# -lt 2 ]; then
    sed -n '2,4s/^# //p' "$0" >&2
    exit 2
fi
spec=$(realpath "$1")
out=$(realpath -m "$2")
shards=${3:-8}
cli=${NONGJANG_CLI:-$(command -v nongjang-cli)}
cli=$(realpath "$cli")
parts=$out.parts
mkdir -p "$parts"

if command -v sbatch > /dev/null && sinfo > /dev/null 2>&1; then
    echo "Slurm job array of $shards shards" >&2
    # shellcheck disable=SC2086 # options are words
    sbatch ${SLURM_OPTIONS:-} --wait --quiet --job-name=explore --array="1-$shards" --output="$parts/%a.log" \
        --wrap="exec '$cli' explore '$spec' --quiet --resume --threads \"\${SLURM_CPUS_PER_TASK:-1}\" \
                --shard \"\$SLURM_ARRAY_TASK_ID/$shards\" -o '$parts/'\"\$SLURM_ARRAY_TASK_ID\".csv"
elif command -v parallel > /dev/null; then
    echo "GNU parallel with $shards shards" >&2
    seq "$shards" | parallel --halt now,fail=1 "'$cli' explore '$spec' --quiet --resume --threads 1 --shard {}/$shards -o '$parts'/{}.csv"
else
    echo "error: neither Slurm nor GNU parallel" >&2
    exit 2
fi
for shard in $(seq "$shards"); do files+=("$parts/$shard.csv"); done
"$cli" explore --merge "${files[@]}" -o "$out"
rm -r "$parts"
