# What the scripts of this folder share; each reads it.

# A column of a file, its median.
median() {
  awk -v column="$2" '{ print $column }' "$1" | sort -n |
    awk '{ rows[NR] = $0 } END { print rows[int((NR + 1) / 2)] }'
}

# How many crates the application of a manifest is built of.
crates() {
  cargo tree --quiet --offline --manifest-path "$1" --edges normal,build --prefix none --no-dedupe \
    --format '{p}' | awk '{ print $1, $2 }' | sort -u | grep -vc '^application '
}
