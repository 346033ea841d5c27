#!/bin/sh
# Compiles a network for iPhones, the simulator and Macs, and puts it where Package.swift looks for it. Runs anywhere:
#     make_xcframework.sh net.onnx [more options of bnnc compile]
set -eu
[ $# -ge 1 ] || { echo "usage: $0 MODEL.onnx [OPTIONS]" >&2; exit 2; }
folder=$(cd "$(dirname "$0")" && pwd)
exec "${BNNC:-bnnc}" compile "$@" -o "$folder/Network.xcframework" \
    --target ios-arm64 --target ios-simulator-arm64 --target macos-arm64
