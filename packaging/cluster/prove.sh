#!/usr/bin/env bash
# Proves that an exploration split by a batch engine gives the bytes of one run: prove.sh [SPEC [SHARDS]]. As root it starts Debian's
# slurm-wlm and munge on this machine with a configuration of its own and stops them again; where that cannot be, GNU parallel runs the shards.
# Packages: slurm-wlm munge, or parallel. NONGJANG_CLI names the program.
set -euo pipefail

here=$(dirname "$(realpath "$0")")
export NONGJANG_CLI=${NONGJANG_CLI:-$here/../../build/release/nongjang-cli}
spec=${1:-$here/rigs.explore.json}
shards=${2:-8}
work=$(mktemp -d /tmp/nongjang-cluster.XXXXXX)
chmod 755 "$work"
pids=()
stop() {
    for pid in "${pids[@]}"; do kill "$pid" 2> /dev/null || true; done
    wait 2> /dev/null || true
    rm -rf "$work"
}
trap stop EXIT

start_slurm() {
    [ "$(id -u)" = 0 ] && command -v slurmctld slurmd munged > /dev/null || return 1
    mkdir -p "$work"/{state,spool,munge}
    dd if=/dev/urandom of="$work/munge/key" bs=128 count=1 status=none
    chmod 700 "$work/munge" && chmod 600 "$work/munge/key"
    munged --foreground --force --socket="$work/munge.socket" --key-file="$work/munge/key" --pid-file="$work/munge/pid" \
        --log-file="$work/munge/log" --seed-file="$work/munge/seed" > /dev/null 2>&1 &
    pids+=($!)
    local host
    host=$(hostname -s)
    cat > "$work/slurm.conf" << CONF
ClusterName=nongjang
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge.socket
CredType=cred/munge
SlurmctldPort=16817
SlurmdPort=16818
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ReturnToService=2
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=$host Default=YES State=UP
CONF
    export SLURM_CONF=$work/slurm.conf
    slurmctld -D -f "$SLURM_CONF" > "$work/slurmctld.out" 2>&1 &
    pids+=($!)
    slurmd -D -f "$SLURM_CONF" > "$work/slurmd.out" 2>&1 &
    pids+=($!)
    for _ in $(seq 60); do
        [ "$(sinfo --noheader --format=%t 2> /dev/null)" = idle ] && return 0
        sleep 0.5
    done
    tail -n 3 "$work"/slurm*.log >&2 || true
    return 1
}

if start_slurm; then
    sinfo >&2
else
    echo "Slurm does not start here" >&2
    export SLURM_CONF=$work/none
fi
"$here/explore-slurm.sh" "$spec" "$work/array.csv" "$shards"
"$NONGJANG_CLI" explore "$spec" --quiet -o "$work/one.csv"
cmp "$work/array.csv" "$work/one.csv"
echo "$(wc -l < "$work/one.csv") lines, the same bytes from $shards shards as from one run"
