"""What is generated for ARM, without an ARM processor: executed instructions, exactly; cycles, by LLVM's models."""
