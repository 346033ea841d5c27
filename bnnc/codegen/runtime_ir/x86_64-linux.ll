; Made by runtime/build_ir.py: do not edit.
; sources: e5f0e3ac9e463181a080aec223b8bbc45b964155d9e58049ae018f8afd42b6f8
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.bnnc_model = type { i32, i32, i32, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, i64, ptr }
%struct.bnnc_processors = type { [16 x i64], i32 }
%struct.__va_list_tag = type { i32, i32, ptr, ptr }
%struct.bnnc_level = type { ptr, ptr, i64 }
%struct.bnnc_lane = type { %struct.bnnc_memory, ptr }
%struct.bnnc_memory = type { ptr, ptr, ptr, ptr, ptr, i64 }
%struct.bnnc_tensor = type { ptr, ptr, ptr, i64, i32 }
%struct.bnnc_stage = type { ptr, ptr, i32, i32, i32, i32 }
%struct.bnnc_argument = type { i64, i32, i32 }
%struct.bnnc_slot = type { ptr, ptr, i64 }
%struct.counter = type { i32, [124 x i8] }
%struct.bnnc_kernel = type { ptr, i32, i32 }
%struct.run = type { ptr, ptr, ptr, i32 }
%struct.timespec = type { i64, i64 }
%struct.bnnc_job = type { ptr, i32, ptr, ptr, ptr }

@bnnc_cpu_feature_name.names.rel = internal unnamed_addr constant [23 x i32] [i32 trunc (i64 sub (i64 ptrtoint (ptr @.str to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.1 to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.2 to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.3 to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.4 to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.5 to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.6 to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.7 to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.8 to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.9 to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.10 to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.11 to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.12 to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.13 to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.14 to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.15 to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.16 to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.17 to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.18 to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.19 to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.20 to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.21 to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.22 to i64), i64 ptrtoint (ptr @bnnc_cpu_feature_name.names.rel to i64)) to i32)], align 4
@.str = private unnamed_addr constant [5 x i8] c"sse3\00", align 1
@.str.1 = private unnamed_addr constant [6 x i8] c"ssse3\00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"sse4_1\00", align 1
@.str.3 = private unnamed_addr constant [7 x i8] c"sse4_2\00", align 1
@.str.4 = private unnamed_addr constant [7 x i8] c"popcnt\00", align 1
@.str.5 = private unnamed_addr constant [5 x i8] c"cx16\00", align 1
@.str.6 = private unnamed_addr constant [10 x i8] c"lahf_sahf\00", align 1
@.str.7 = private unnamed_addr constant [4 x i8] c"avx\00", align 1
@.str.8 = private unnamed_addr constant [5 x i8] c"avx2\00", align 1
@.str.9 = private unnamed_addr constant [4 x i8] c"fma\00", align 1
@.str.10 = private unnamed_addr constant [5 x i8] c"f16c\00", align 1
@.str.11 = private unnamed_addr constant [4 x i8] c"bmi\00", align 1
@.str.12 = private unnamed_addr constant [5 x i8] c"bmi2\00", align 1
@.str.13 = private unnamed_addr constant [6 x i8] c"lzcnt\00", align 1
@.str.14 = private unnamed_addr constant [6 x i8] c"movbe\00", align 1
@.str.15 = private unnamed_addr constant [8 x i8] c"avx512f\00", align 1
@.str.16 = private unnamed_addr constant [9 x i8] c"avx512bw\00", align 1
@.str.17 = private unnamed_addr constant [9 x i8] c"avx512cd\00", align 1
@.str.18 = private unnamed_addr constant [9 x i8] c"avx512dq\00", align 1
@.str.19 = private unnamed_addr constant [9 x i8] c"avx512vl\00", align 1
@.str.20 = private unnamed_addr constant [17 x i8] c"avx512_vpopcntdq\00", align 1
@.str.21 = private unnamed_addr constant [14 x i8] c"avx512_bitalg\00", align 1
@.str.22 = private unnamed_addr constant [12 x i8] c"avx512_vnni\00", align 1
@.str.23 = private unnamed_addr constant [19 x i8] c"an unknown feature\00", align 1
@.str.24 = private unnamed_addr constant [12 x i8] c"BNNC_DEVICE\00", align 1
@bnnc_compiled_model = external hidden local_unnamed_addr constant %struct.bnnc_model, align 8
@.str.25 = private unnamed_addr constant [18 x i8] c"not enough memory\00", align 1
@.str.26 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.27 = private unnamed_addr constant [9 x i8] c"BNNC_ISA\00", align 1
@.str.28 = private unnamed_addr constant [43 x i8] c"the model has interface %u, its runtime %d\00", align 1
@.str.29 = private unnamed_addr constant [33 x i8] c"not enough memory for %llu bytes\00", align 1
@.str.30 = private unnamed_addr constant [37 x i8] c"BNNC_ISA=%s: this processor lacks %s\00", align 1
@.str.31 = private unnamed_addr constant [51 x i8] c"BNNC_ISA=%s: not in this library, whose best is %s\00", align 1
@.str.32 = private unnamed_addr constant [51 x i8] c"this library needs %s, and this processor lacks %s\00", align 1
@.str.33 = private unnamed_addr constant [5 x i8] c"auto\00", align 1
@.str.34 = private unnamed_addr constant [4 x i8] c"cpu\00", align 1
@.str.35 = private unnamed_addr constant [6 x i8] c"cuda:\00", align 1
@.str.36 = private unnamed_addr constant [5 x i8] c"cuda\00", align 1
@.str.37 = private unnamed_addr constant [57 x i8] c"device %s: choose from cpu, cuda, cuda:0 to cuda:9, auto\00", align 1
@.str.38 = private unnamed_addr constant [45 x i8] c"device %s: this library has no code for GPUs\00", align 1
@.str.39 = private unnamed_addr constant [35 x i8] c"'%s' failed: this is a bug in bnnc\00", align 1
@.str.40 = private unnamed_addr constant [23 x i8] c"%u threads: at most %d\00", align 1
@.str.41 = private unnamed_addr constant [24 x i8] c"cannot start %u threads\00", align 1
@.str.42 = private unnamed_addr constant [22 x i8] c"input %u (%s) is null\00", align 1
@.str.43 = private unnamed_addr constant [23 x i8] c"output %u (%s) is null\00", align 1
@.str.44 = private unnamed_addr constant [50 x i8] c"this instance runs on the processor: use bnnc_run\00", align 1

; Function Attrs: nounwind
define hidden void @bnnc_processors_allowed(ptr noundef initializes((0, 136)) %0) local_unnamed_addr #0 {
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(136) %0, i8 0, i64 136, i1 false)
  %2 = tail call i32 @sched_getaffinity(i32 noundef 0, i64 noundef 128, ptr noundef nonnull %0) #19
  %3 = icmp eq i32 %2, 0
  %4 = zext i1 %3 to i32
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i32 %4, ptr %5, align 8
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

; Function Attrs: nounwind
declare i32 @sched_getaffinity(i32 noundef, i64 noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define hidden i32 @bnnc_processor_count() local_unnamed_addr #0 {
  %1 = alloca %struct.bnnc_processors, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(136) %1, i8 0, i64 136, i1 false)
  %2 = call i32 @sched_getaffinity(i32 noundef 0, i64 noundef 128, ptr noundef nonnull %1) #19
  %3 = icmp eq i32 %2, 0
  %4 = zext i1 %3 to i32
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 128
  store i32 %4, ptr %5, align 8
  br label %10

6:                                                ; preds = %29
  %7 = icmp ne i32 %30, 0
  %8 = select i1 %3, i1 %7, i1 false
  %9 = select i1 %8, i32 %30, i32 1
  ret i32 %9

10:                                               ; preds = %29, %0
  %11 = phi i64 [ 0, %0 ], [ %31, %29 ]
  %12 = phi i32 [ 0, %0 ], [ %30, %29 ]
  %13 = getelementptr inbounds nuw i64, ptr %1, i64 %11
  %14 = load i64, ptr %13, align 8
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %16, label %33

16:                                               ; preds = %33, %10
  %17 = phi i32 [ %12, %10 ], [ %36, %33 ]
  %18 = getelementptr inbounds nuw i64, ptr %1, i64 %11
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 8
  %20 = load i64, ptr %19, align 8
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %29, label %22

22:                                               ; preds = %16, %22
  %23 = phi i64 [ %27, %22 ], [ %20, %16 ]
  %24 = phi i32 [ %25, %22 ], [ %17, %16 ]
  %25 = add i32 %24, 1
  %26 = add i64 %23, -1
  %27 = and i64 %26, %23
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %29, label %22, !llvm.loop !4

29:                                               ; preds = %22, %16
  %30 = phi i32 [ %17, %16 ], [ %25, %22 ]
  %31 = add nuw nsw i64 %11, 2
  %32 = icmp eq i64 %31, 16
  br i1 %32, label %6, label %10, !llvm.loop !6

33:                                               ; preds = %10, %33
  %34 = phi i64 [ %38, %33 ], [ %14, %10 ]
  %35 = phi i32 [ %36, %33 ], [ %12, %10 ]
  %36 = add i32 %35, 1
  %37 = add i64 %34, -1
  %38 = and i64 %37, %34
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %16, label %33, !llvm.loop !4
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

; Function Attrs: nounwind
define hidden i32 @bnnc_processor() local_unnamed_addr #0 {
  %1 = tail call i32 @sched_getcpu() #19
  ret i32 %1
}

; Function Attrs: nounwind
declare i32 @sched_getcpu() local_unnamed_addr #2

; Function Attrs: nounwind
define hidden i32 @bnnc_thread_number() local_unnamed_addr #0 {
  %1 = tail call i64 (i64, ...) @syscall(i64 noundef 186) #19
  %2 = trunc i64 %1 to i32
  ret i32 %2
}

; Function Attrs: nounwind
declare i64 @syscall(i64 noundef, ...) local_unnamed_addr #2

; Function Attrs: nounwind
define hidden void @bnnc_keep_off(i32 noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = alloca [16 x i64], align 16
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %6 = load i32, ptr %5, align 8
  %7 = icmp eq i32 %6, 0
  %8 = icmp ugt i32 %2, 1023
  %9 = or i1 %8, %7
  br i1 %9, label %128, label %10

10:                                               ; preds = %3
  %11 = lshr i32 %2, 6
  %12 = and i32 %2, 63
  %13 = zext nneg i32 %12 to i64
  %14 = shl nuw i64 1, %13
  %15 = xor i64 %14, -1
  %16 = load i64, ptr %1, align 8
  %17 = icmp eq i32 %11, 0
  %18 = select i1 %17, i64 %15, i64 -1
  %19 = and i64 %16, %18
  store i64 %19, ptr %4, align 16
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %21 = load i64, ptr %20, align 8
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %23 = icmp eq i32 %11, 1
  %24 = select i1 %23, i64 %15, i64 -1
  %25 = and i64 %21, %24
  store i64 %25, ptr %22, align 8
  %26 = or i64 %25, %19
  %27 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %28 = load i64, ptr %27, align 8
  %29 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %30 = icmp eq i32 %11, 2
  %31 = select i1 %30, i64 %15, i64 -1
  %32 = and i64 %28, %31
  store i64 %32, ptr %29, align 16
  %33 = or i64 %32, %26
  %34 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %35 = load i64, ptr %34, align 8
  %36 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %37 = icmp eq i32 %11, 3
  %38 = select i1 %37, i64 %15, i64 -1
  %39 = and i64 %35, %38
  store i64 %39, ptr %36, align 8
  %40 = or i64 %39, %33
  %41 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %44 = icmp eq i32 %11, 4
  %45 = select i1 %44, i64 %15, i64 -1
  %46 = and i64 %42, %45
  store i64 %46, ptr %43, align 16
  %47 = or i64 %46, %40
  %48 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %49 = load i64, ptr %48, align 8
  %50 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %51 = icmp eq i32 %11, 5
  %52 = select i1 %51, i64 %15, i64 -1
  %53 = and i64 %49, %52
  store i64 %53, ptr %50, align 8
  %54 = or i64 %53, %47
  %55 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %56 = load i64, ptr %55, align 8
  %57 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %58 = icmp eq i32 %11, 6
  %59 = select i1 %58, i64 %15, i64 -1
  %60 = and i64 %56, %59
  store i64 %60, ptr %57, align 16
  %61 = or i64 %60, %54
  %62 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %63 = load i64, ptr %62, align 8
  %64 = getelementptr inbounds nuw i8, ptr %4, i64 56
  %65 = icmp eq i32 %11, 7
  %66 = select i1 %65, i64 %15, i64 -1
  %67 = and i64 %63, %66
  store i64 %67, ptr %64, align 8
  %68 = or i64 %67, %61
  %69 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %70 = load i64, ptr %69, align 8
  %71 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %72 = icmp eq i32 %11, 8
  %73 = select i1 %72, i64 %15, i64 -1
  %74 = and i64 %70, %73
  store i64 %74, ptr %71, align 16
  %75 = or i64 %74, %68
  %76 = getelementptr inbounds nuw i8, ptr %1, i64 72
  %77 = load i64, ptr %76, align 8
  %78 = getelementptr inbounds nuw i8, ptr %4, i64 72
  %79 = icmp eq i32 %11, 9
  %80 = select i1 %79, i64 %15, i64 -1
  %81 = and i64 %77, %80
  store i64 %81, ptr %78, align 8
  %82 = or i64 %81, %75
  %83 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %84 = load i64, ptr %83, align 8
  %85 = getelementptr inbounds nuw i8, ptr %4, i64 80
  %86 = icmp eq i32 %11, 10
  %87 = select i1 %86, i64 %15, i64 -1
  %88 = and i64 %84, %87
  store i64 %88, ptr %85, align 16
  %89 = or i64 %88, %82
  %90 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %91 = load i64, ptr %90, align 8
  %92 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %93 = icmp eq i32 %11, 11
  %94 = select i1 %93, i64 %15, i64 -1
  %95 = and i64 %91, %94
  store i64 %95, ptr %92, align 8
  %96 = or i64 %95, %89
  %97 = getelementptr inbounds nuw i8, ptr %1, i64 96
  %98 = load i64, ptr %97, align 8
  %99 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %100 = icmp eq i32 %11, 12
  %101 = select i1 %100, i64 %15, i64 -1
  %102 = and i64 %98, %101
  store i64 %102, ptr %99, align 16
  %103 = or i64 %102, %96
  %104 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %105 = load i64, ptr %104, align 8
  %106 = getelementptr inbounds nuw i8, ptr %4, i64 104
  %107 = icmp eq i32 %11, 13
  %108 = select i1 %107, i64 %15, i64 -1
  %109 = and i64 %105, %108
  store i64 %109, ptr %106, align 8
  %110 = or i64 %109, %103
  %111 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %112 = load i64, ptr %111, align 8
  %113 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %114 = icmp eq i32 %11, 14
  %115 = select i1 %114, i64 %15, i64 -1
  %116 = and i64 %112, %115
  store i64 %116, ptr %113, align 16
  %117 = or i64 %116, %110
  %118 = getelementptr inbounds nuw i8, ptr %1, i64 120
  %119 = load i64, ptr %118, align 8
  %120 = getelementptr inbounds nuw i8, ptr %4, i64 120
  %121 = icmp eq i32 %11, 15
  %122 = select i1 %121, i64 %15, i64 -1
  %123 = and i64 %119, %122
  store i64 %123, ptr %120, align 8
  %124 = or i64 %123, %117
  %125 = icmp eq i64 %124, 0
  br i1 %125, label %128, label %126

126:                                              ; preds = %10
  %127 = call i32 @sched_setaffinity(i32 noundef %0, i64 noundef 128, ptr noundef nonnull %4) #19
  br label %128

128:                                              ; preds = %10, %126, %3
  ret void
}

; Function Attrs: nounwind
declare i32 @sched_setaffinity(i32 noundef, i64 noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define hidden range(i64 0, 8388608) i64 @bnnc_cpu_features() local_unnamed_addr #0 {
  %1 = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 1, i32 0) #19, !srcloc !7
  %2 = extractvalue { i32, i32, i32, i32 } %1, 2
  %3 = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 0, i32 0) #19, !srcloc !7
  %4 = extractvalue { i32, i32, i32, i32 } %3, 0
  %5 = icmp ugt i32 %4, 6
  br i1 %5, label %6, label %10

6:                                                ; preds = %0
  %7 = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 7, i32 0) #19, !srcloc !7
  %8 = extractvalue { i32, i32, i32, i32 } %7, 1
  %9 = extractvalue { i32, i32, i32, i32 } %7, 2
  br label %10

10:                                               ; preds = %0, %6
  %11 = phi i32 [ %9, %6 ], [ 0, %0 ]
  %12 = phi i32 [ %8, %6 ], [ 0, %0 ]
  %13 = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 -2147483648, i32 0) #19, !srcloc !7
  %14 = extractvalue { i32, i32, i32, i32 } %13, 0
  %15 = icmp ugt i32 %14, -2147483648
  br i1 %15, label %16, label %19

16:                                               ; preds = %10
  %17 = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 -2147483647, i32 0) #19, !srcloc !7
  %18 = extractvalue { i32, i32, i32, i32 } %17, 2
  br label %19

19:                                               ; preds = %10, %16
  %20 = phi i32 [ %18, %16 ], [ 0, %10 ]
  %21 = and i32 %2, 134217728
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %26, label %23

23:                                               ; preds = %19
  %24 = tail call { i32, i32 } asm sideeffect "xgetbv", "={ax},={dx},{cx},~{dirflag},~{fpsr},~{flags}"(i32 0) #19, !srcloc !8
  %25 = extractvalue { i32, i32 } %24, 0
  br label %26

26:                                               ; preds = %19, %23
  %27 = phi i32 [ %25, %23 ], [ 0, %19 ]
  %28 = and i32 %2, 1
  %29 = lshr i32 %2, 8
  %30 = and i32 %29, 2
  %31 = lshr i32 %2, 17
  %32 = lshr i32 %2, 19
  %33 = and i32 %32, 16
  %34 = and i32 %29, 32
  %35 = and i32 %29, 16384
  %36 = shl i32 %20, 6
  %37 = and i32 %36, 64
  %38 = shl i32 %20, 8
  %39 = and i32 %38, 8192
  %40 = shl i32 %12, 8
  %41 = and i32 %40, 2048
  %42 = shl i32 %12, 4
  %43 = and i32 %42, 4096
  %44 = or disjoint i32 %34, %28
  %45 = or disjoint i32 %44, %33
  %46 = or disjoint i32 %45, %30
  %47 = and i32 %31, 12
  %48 = or disjoint i32 %46, %47
  %49 = or disjoint i32 %48, %35
  %50 = or i32 %49, %43
  %51 = or i32 %50, %41
  %52 = or i32 %51, %39
  %53 = or i32 %52, %37
  %54 = and i32 %27, 6
  %55 = icmp eq i32 %54, 6
  br i1 %55, label %56, label %68

56:                                               ; preds = %26
  %57 = lshr i32 %2, 21
  %58 = and i32 %57, 128
  %59 = shl i32 %12, 3
  %60 = and i32 %59, 256
  %61 = lshr i32 %2, 3
  %62 = and i32 %61, 512
  %63 = and i32 %32, 1024
  %64 = or disjoint i32 %62, %63
  %65 = or disjoint i32 %64, %58
  %66 = or disjoint i32 %65, %60
  %67 = or i32 %66, %53
  br label %68

68:                                               ; preds = %56, %26
  %69 = phi i32 [ %67, %56 ], [ %53, %26 ]
  %70 = and i32 %27, 230
  %71 = icmp eq i32 %70, 230
  br i1 %71, label %72, label %97

72:                                               ; preds = %68
  %73 = lshr i32 %12, 1
  %74 = and i32 %73, 32768
  %75 = shl i32 %12, 1
  %76 = and i32 %75, 262144
  %77 = lshr i32 %12, 11
  %78 = and i32 %77, 131072
  %79 = lshr i32 %12, 14
  %80 = and i32 %79, 65536
  %81 = lshr i32 %12, 12
  %82 = and i32 %81, 524288
  %83 = shl i32 %11, 6
  %84 = and i32 %83, 1048576
  %85 = shl i32 %11, 9
  %86 = and i32 %85, 2097152
  %87 = shl i32 %11, 11
  %88 = and i32 %87, 4194304
  %89 = or disjoint i32 %86, %88
  %90 = or disjoint i32 %89, %84
  %91 = or disjoint i32 %90, %82
  %92 = or disjoint i32 %91, %76
  %93 = or disjoint i32 %92, %74
  %94 = or i32 %93, %80
  %95 = or i32 %94, %78
  %96 = or i32 %95, %69
  br label %97

97:                                               ; preds = %72, %68
  %98 = phi i32 [ %96, %72 ], [ %69, %68 ]
  %99 = zext nneg i32 %98 to i64
  ret i64 %99
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden ptr @bnnc_cpu_feature_name(i64 noundef %0) local_unnamed_addr #5 {
  %2 = and i64 %0, 1
  %3 = icmp eq i64 %2, 0
  br i1 %3, label %8, label %4

4:                                                ; preds = %71, %68, %65, %62, %59, %56, %53, %50, %47, %44, %41, %38, %35, %32, %29, %26, %23, %20, %17, %14, %11, %8, %1
  %5 = phi i64 [ 0, %1 ], [ 1, %8 ], [ 2, %11 ], [ 3, %14 ], [ 4, %17 ], [ 5, %20 ], [ 6, %23 ], [ 7, %26 ], [ 8, %29 ], [ 9, %32 ], [ 10, %35 ], [ 11, %38 ], [ 12, %41 ], [ 13, %44 ], [ 14, %47 ], [ 15, %50 ], [ 16, %53 ], [ 17, %56 ], [ 18, %59 ], [ 19, %62 ], [ 20, %65 ], [ 21, %68 ], [ 22, %71 ]
  %6 = shl i64 %5, 2
  %7 = call ptr @llvm.load.relative.i64(ptr @bnnc_cpu_feature_name.names.rel, i64 %6)
  br label %74

8:                                                ; preds = %1
  %9 = and i64 %0, 2
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %4

11:                                               ; preds = %8
  %12 = and i64 %0, 4
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %14, label %4

14:                                               ; preds = %11
  %15 = and i64 %0, 8
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %17, label %4

17:                                               ; preds = %14
  %18 = and i64 %0, 16
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %20, label %4

20:                                               ; preds = %17
  %21 = and i64 %0, 32
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %23, label %4

23:                                               ; preds = %20
  %24 = and i64 %0, 64
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %26, label %4

26:                                               ; preds = %23
  %27 = and i64 %0, 128
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %29, label %4

29:                                               ; preds = %26
  %30 = and i64 %0, 256
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %32, label %4

32:                                               ; preds = %29
  %33 = and i64 %0, 512
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %35, label %4

35:                                               ; preds = %32
  %36 = and i64 %0, 1024
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %38, label %4

38:                                               ; preds = %35
  %39 = and i64 %0, 2048
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %41, label %4

41:                                               ; preds = %38
  %42 = and i64 %0, 4096
  %43 = icmp eq i64 %42, 0
  br i1 %43, label %44, label %4

44:                                               ; preds = %41
  %45 = and i64 %0, 8192
  %46 = icmp eq i64 %45, 0
  br i1 %46, label %47, label %4

47:                                               ; preds = %44
  %48 = and i64 %0, 16384
  %49 = icmp eq i64 %48, 0
  br i1 %49, label %50, label %4

50:                                               ; preds = %47
  %51 = and i64 %0, 32768
  %52 = icmp eq i64 %51, 0
  br i1 %52, label %53, label %4

53:                                               ; preds = %50
  %54 = and i64 %0, 65536
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %56, label %4

56:                                               ; preds = %53
  %57 = and i64 %0, 131072
  %58 = icmp eq i64 %57, 0
  br i1 %58, label %59, label %4

59:                                               ; preds = %56
  %60 = and i64 %0, 262144
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %62, label %4

62:                                               ; preds = %59
  %63 = and i64 %0, 524288
  %64 = icmp eq i64 %63, 0
  br i1 %64, label %65, label %4

65:                                               ; preds = %62
  %66 = and i64 %0, 1048576
  %67 = icmp eq i64 %66, 0
  br i1 %67, label %68, label %4

68:                                               ; preds = %65
  %69 = and i64 %0, 2097152
  %70 = icmp eq i64 %69, 0
  br i1 %70, label %71, label %4

71:                                               ; preds = %68
  %72 = and i64 %0, 4194304
  %73 = icmp eq i64 %72, 0
  br i1 %73, label %74, label %4

74:                                               ; preds = %71, %4
  %75 = phi ptr [ %7, %4 ], [ @.str.23, %71 ]
  ret ptr %75
}

; Function Attrs: nofree nounwind
define hidden noundef i32 @bnnc_fail(ptr noundef captures(none) %0, i32 noundef returned %1, ptr noundef readonly captures(none) %2, ...) local_unnamed_addr #6 {
  %4 = alloca [1 x %struct.__va_list_tag], align 16
  call void @llvm.va_start.p0(ptr nonnull %4)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %6 = call i32 @vsnprintf(ptr noundef nonnull %5, i64 noundef 256, ptr noundef %2, ptr noundef nonnull %4) #19
  call void @llvm.va_end.p0(ptr nonnull %4)
  ret i32 %1
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start.p0(ptr) #7

; Function Attrs: nofree nounwind
declare noundef i32 @vsnprintf(ptr noundef captures(none), i64 noundef, ptr noundef readonly captures(none), ptr noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end.p0(ptr) #7

; Function Attrs: nounwind
define i32 @bnnc_create(ptr noundef writeonly captures(address_is_null) %0) local_unnamed_addr #0 {
  %2 = tail call i32 @bnnc_create_on(ptr noundef %0, ptr noundef null)
  ret i32 %2
}

; Function Attrs: nounwind
define i32 @bnnc_create_on(ptr noundef writeonly captures(address_is_null) %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = alloca ptr, align 8
  %4 = icmp eq ptr %0, null
  br i1 %4, label %183, label %5

5:                                                ; preds = %2
  store ptr null, ptr %0, align 8
  %6 = tail call noalias dereferenceable_or_null(384) ptr @calloc(i64 noundef 1, i64 noundef 384) #23
  %7 = icmp eq ptr %6, null
  br i1 %7, label %183, label %8

8:                                                ; preds = %5
  %9 = tail call i32 @pthread_mutex_init(ptr noundef nonnull %6, ptr noundef null) #19
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %12, label %11

11:                                               ; preds = %8
  tail call void @free(ptr noundef nonnull %6) #19
  br label %183

12:                                               ; preds = %8
  store ptr %6, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %6, i64 96
  store i32 1, ptr %13, align 8
  %14 = icmp eq ptr %1, null
  br i1 %14, label %18, label %15

15:                                               ; preds = %12
  %16 = load i8, ptr %1, align 1
  %17 = icmp eq i8 %16, 0
  br i1 %17, label %18, label %25

18:                                               ; preds = %12, %15
  %19 = tail call ptr @getenv(ptr noundef nonnull @.str.24) #19
  %20 = icmp eq ptr %19, null
  br i1 %20, label %25, label %21

21:                                               ; preds = %18
  %22 = load i8, ptr %19, align 1
  %23 = icmp eq i8 %22, 0
  %24 = select i1 %23, ptr null, ptr %19
  br label %25

25:                                               ; preds = %15, %21, %18
  %26 = phi ptr [ null, %18 ], [ %24, %21 ], [ %1, %15 ]
  %27 = tail call ptr @getenv(ptr noundef nonnull @.str.27) #19
  %28 = load i32, ptr @bnnc_compiled_model, align 8
  %29 = icmp eq i32 %28, 2
  br i1 %29, label %32, label %30

30:                                               ; preds = %25
  %31 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %6, i32 noundef 2, ptr noundef nonnull @.str.28, i32 noundef %28, i32 noundef 2)
  br label %180

32:                                               ; preds = %25
  %33 = icmp eq ptr %27, null
  br i1 %33, label %65, label %34

34:                                               ; preds = %32
  %35 = load i8, ptr %27, align 1
  %36 = icmp eq i8 %35, 0
  br i1 %36, label %65, label %37

37:                                               ; preds = %34
  %38 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 4), align 4
  %39 = icmp eq i32 %38, 0
  %40 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 40), align 8
  br i1 %39, label %62, label %41

41:                                               ; preds = %37
  %42 = zext i32 %38 to i64
  br label %46

43:                                               ; preds = %46
  %44 = add nuw nsw i64 %47, 1
  %45 = icmp eq i64 %44, %42
  br i1 %45, label %62, label %46, !llvm.loop !9

46:                                               ; preds = %43, %41
  %47 = phi i64 [ 0, %41 ], [ %44, %43 ]
  %48 = getelementptr inbounds nuw %struct.bnnc_level, ptr %40, i64 %47
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 16
  %50 = load i64, ptr %49, align 8
  %51 = tail call i64 @bnnc_cpu_features()
  %52 = load ptr, ptr %48, align 8
  %53 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %52, ptr noundef nonnull dereferenceable(1) %27) #24
  %54 = icmp eq i32 %53, 0
  br i1 %54, label %55, label %43

55:                                               ; preds = %46
  %56 = xor i64 %51, -1
  %57 = and i64 %50, %56
  %58 = icmp eq i64 %57, 0
  br i1 %58, label %91, label %59

59:                                               ; preds = %55
  %60 = tail call ptr @bnnc_cpu_feature_name(i64 noundef %57)
  %61 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %6, i32 noundef 4, ptr noundef nonnull @.str.30, ptr noundef nonnull %27, ptr noundef %60)
  br label %180

62:                                               ; preds = %43, %37
  %63 = load ptr, ptr %40, align 8
  %64 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %6, i32 noundef 4, ptr noundef nonnull @.str.31, ptr noundef nonnull %27, ptr noundef %63)
  br label %180

65:                                               ; preds = %34, %32
  %66 = tail call i64 @bnnc_cpu_features()
  %67 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 4), align 4
  %68 = icmp eq i32 %67, 0
  %69 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 40), align 8
  br i1 %68, label %83, label %70

70:                                               ; preds = %65
  %71 = xor i64 %66, -1
  %72 = zext i32 %67 to i64
  br label %76

73:                                               ; preds = %76
  %74 = add nuw nsw i64 %77, 1
  %75 = icmp eq i64 %74, %72
  br i1 %75, label %83, label %76, !llvm.loop !10

76:                                               ; preds = %73, %70
  %77 = phi i64 [ 0, %70 ], [ %74, %73 ]
  %78 = getelementptr inbounds nuw %struct.bnnc_level, ptr %69, i64 %77
  %79 = getelementptr inbounds nuw i8, ptr %78, i64 16
  %80 = load i64, ptr %79, align 8
  %81 = and i64 %80, %71
  %82 = icmp eq i64 %81, 0
  br i1 %82, label %91, label %73

83:                                               ; preds = %73, %65
  %84 = phi i64 [ 0, %65 ], [ %81, %73 ]
  %85 = add i32 %67, -1
  %86 = zext i32 %85 to i64
  %87 = getelementptr inbounds nuw %struct.bnnc_level, ptr %69, i64 %86
  %88 = load ptr, ptr %87, align 8
  %89 = tail call ptr @bnnc_cpu_feature_name(i64 noundef %84)
  %90 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %6, i32 noundef 4, ptr noundef nonnull @.str.32, ptr noundef %88, ptr noundef %89)
  br label %180

91:                                               ; preds = %76, %55
  %92 = phi ptr [ %48, %55 ], [ %78, %76 ]
  %93 = getelementptr inbounds nuw i8, ptr %6, i64 40
  store ptr %92, ptr %93, align 8
  %94 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %95 = add i32 %94, 1
  %96 = zext i32 %95 to i64
  %97 = tail call noalias ptr @calloc(i64 noundef %96, i64 noundef 8) #23
  %98 = getelementptr inbounds nuw i8, ptr %6, i64 80
  store ptr %97, ptr %98, align 8
  %99 = icmp eq ptr %97, null
  br i1 %99, label %100, label %102

100:                                              ; preds = %91
  %101 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %6, i32 noundef 5, ptr noundef nonnull @.str.25)
  br label %180

102:                                              ; preds = %91
  %103 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 112), align 8
  %104 = icmp eq ptr %26, null
  br i1 %104, label %113, label %105

105:                                              ; preds = %102
  %106 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %26, ptr noundef nonnull dereferenceable(5) @.str.33) #24
  %107 = icmp eq i32 %106, 0
  %108 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %26, ptr noundef nonnull dereferenceable(4) @.str.34) #24
  %109 = icmp eq i32 %108, 0
  %110 = icmp eq ptr %103, null
  %111 = select i1 %107, i1 %110, i1 false
  %112 = select i1 %109, i1 true, i1 %111
  br i1 %112, label %152, label %115

113:                                              ; preds = %102
  %114 = icmp eq ptr %103, null
  br i1 %114, label %152, label %140

115:                                              ; preds = %105
  %116 = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %26, ptr noundef nonnull dereferenceable(6) @.str.35, i64 noundef 5) #24
  %117 = icmp eq i32 %116, 0
  br i1 %117, label %118, label %129

118:                                              ; preds = %115
  %119 = getelementptr inbounds nuw i8, ptr %26, i64 5
  %120 = load i8, ptr %119, align 1
  %121 = add i8 %120, -48
  %122 = icmp ult i8 %121, 10
  br i1 %122, label %123, label %129

123:                                              ; preds = %118
  %124 = getelementptr inbounds nuw i8, ptr %26, i64 6
  %125 = load i8, ptr %124, align 1
  %126 = icmp eq i8 %125, 0
  br i1 %126, label %127, label %129

127:                                              ; preds = %123
  %128 = zext nneg i8 %121 to i32
  br label %135

129:                                              ; preds = %123, %118, %115
  br i1 %107, label %135, label %130

130:                                              ; preds = %129
  %131 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %26, ptr noundef nonnull dereferenceable(5) @.str.36) #24
  %132 = icmp eq i32 %131, 0
  br i1 %132, label %135, label %133

133:                                              ; preds = %130
  %134 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %6, i32 noundef 1, ptr noundef nonnull @.str.37, ptr noundef nonnull %26)
  br label %180

135:                                              ; preds = %130, %129, %127
  %136 = phi i1 [ true, %129 ], [ false, %130 ], [ %107, %127 ]
  %137 = phi i32 [ 0, %129 ], [ 0, %130 ], [ %128, %127 ]
  br i1 %110, label %138, label %140

138:                                              ; preds = %135
  %139 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %6, i32 noundef 8, ptr noundef nonnull @.str.38, ptr noundef nonnull %26)
  br label %180

140:                                              ; preds = %135, %113
  %141 = phi i32 [ %137, %135 ], [ 0, %113 ]
  %142 = phi i1 [ %136, %135 ], [ false, %113 ]
  %143 = load ptr, ptr %103, align 8
  %144 = load ptr, ptr %143, align 8
  %145 = tail call i32 %144(ptr noundef nonnull %6, i32 noundef %141) #19
  %146 = icmp ne i32 %145, 0
  %147 = select i1 %146, i1 %142, i1 false
  br i1 %147, label %148, label %150

148:                                              ; preds = %140
  %149 = getelementptr inbounds nuw i8, ptr %6, i64 128
  store i8 0, ptr %149, align 8
  br label %152

150:                                              ; preds = %140
  %151 = icmp eq i32 %145, 0
  br i1 %151, label %152, label %180

152:                                              ; preds = %150, %148, %113, %105
  %153 = getelementptr inbounds nuw i8, ptr %6, i64 48
  %154 = load ptr, ptr %153, align 8
  %155 = icmp eq ptr %154, null
  br i1 %155, label %156, label %183

156:                                              ; preds = %152
  %157 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 20), align 4
  %158 = tail call noundef i32 @llvm.umin.i32(i32 %157, i32 256)
  %159 = zext nneg i32 %158 to i64
  %160 = tail call noalias ptr @calloc(i64 noundef %159, i64 noundef 56) #23
  %161 = getelementptr inbounds nuw i8, ptr %6, i64 64
  store ptr %160, ptr %161, align 8
  %162 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 88), align 8
  %163 = add i64 %162, 64
  %164 = call i32 @posix_memalign(ptr noundef nonnull %3, i64 noundef 64, i64 noundef %163) #19
  %165 = icmp eq i32 %164, 0
  br i1 %165, label %168, label %166

166:                                              ; preds = %156
  %167 = getelementptr inbounds nuw i8, ptr %6, i64 56
  store ptr null, ptr %167, align 8
  br label %175

168:                                              ; preds = %156
  %169 = load ptr, ptr %3, align 8
  call void @llvm.memset.p0.i64(ptr align 1 %169, i8 0, i64 %163, i1 false)
  %170 = getelementptr inbounds nuw i8, ptr %6, i64 56
  store ptr %169, ptr %170, align 8
  %171 = load ptr, ptr %161, align 8
  %172 = icmp eq ptr %171, null
  %173 = icmp eq ptr %169, null
  %174 = select i1 %172, i1 true, i1 %173
  br i1 %174, label %175, label %177

175:                                              ; preds = %168, %166
  %176 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %6, i32 noundef 5, ptr noundef nonnull @.str.29, i64 noundef %162)
  br label %180

177:                                              ; preds = %168
  %178 = call fastcc i32 @add_lanes(ptr noundef nonnull %6, i32 noundef 1)
  %179 = icmp eq i32 %178, 0
  br i1 %179, label %183, label %180

180:                                              ; preds = %133, %138, %59, %62, %150, %175, %83, %100, %30, %177
  %181 = phi i32 [ %178, %177 ], [ 1, %133 ], [ 8, %138 ], [ 4, %59 ], [ 4, %62 ], [ %145, %150 ], [ 5, %175 ], [ 4, %83 ], [ 5, %100 ], [ 2, %30 ]
  %182 = getelementptr inbounds nuw i8, ptr %6, i64 40
  store ptr null, ptr %182, align 8
  br label %183

183:                                              ; preds = %152, %177, %180, %5, %2, %11
  %184 = phi i32 [ 5, %11 ], [ 5, %5 ], [ 1, %2 ], [ %181, %180 ], [ 0, %177 ], [ 0, %152 ]
  ret i32 %184
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #9

; Function Attrs: nounwind
declare i32 @pthread_mutex_init(ptr noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #10

; Function Attrs: nofree nounwind memory(read)
declare noundef ptr @getenv(ptr noundef captures(none)) local_unnamed_addr #11

; Function Attrs: nounwind
define void @bnnc_destroy(ptr noundef %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %22, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %5 = load ptr, ptr %4, align 8
  tail call void @bnnc_pool_destroy(ptr noundef %5)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %14, label %9

9:                                                ; preds = %3
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 112), align 8
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %13 = load ptr, ptr %12, align 8
  tail call void %13(ptr noundef nonnull %7) #19
  br label %14

14:                                               ; preds = %9, %3
  tail call fastcc void @drop_lanes(ptr noundef %0, i32 noundef 0)
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %16 = load ptr, ptr %15, align 8
  tail call void @free(ptr noundef %16) #19
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %18 = load ptr, ptr %17, align 8
  tail call void @free(ptr noundef %18) #19
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %20 = load ptr, ptr %19, align 8
  tail call void @free(ptr noundef %20) #19
  %21 = tail call i32 @pthread_mutex_destroy(ptr noundef nonnull %0) #19
  tail call void @free(ptr noundef nonnull %0) #19
  br label %22

22:                                               ; preds = %1, %14
  ret void
}

; Function Attrs: nounwind
define hidden void @bnnc_pool_destroy(ptr noundef %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %28, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %5 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %4) #19
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 36
  store i32 1, ptr %6, align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %8 = tail call i32 @pthread_cond_broadcast(ptr noundef nonnull %7) #19
  %9 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %4) #19
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %11 = load i32, ptr %10, align 4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %3
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 1304
  br label %15

15:                                               ; preds = %13, %15
  %16 = phi i64 [ 0, %13 ], [ %20, %15 ]
  %17 = getelementptr inbounds nuw i64, ptr %14, i64 %16
  %18 = load i64, ptr %17, align 8
  %19 = tail call i32 @pthread_join(i64 noundef %18, ptr noundef null) #19
  %20 = add nuw nsw i64 %16, 1
  %21 = load i32, ptr %10, align 4
  %22 = zext i32 %21 to i64
  %23 = icmp samesign ult i64 %20, %22
  br i1 %23, label %15, label %24, !llvm.loop !11

24:                                               ; preds = %15, %3
  %25 = tail call i32 @pthread_cond_destroy(ptr noundef nonnull %7) #19
  %26 = tail call i32 @pthread_mutex_destroy(ptr noundef nonnull %4) #19
  %27 = load ptr, ptr %0, align 8
  tail call void @free(ptr noundef %27) #19
  tail call void @free(ptr noundef nonnull %0) #19
  br label %28

28:                                               ; preds = %1, %24
  ret void
}

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal fastcc void @drop_lanes(ptr noundef nonnull captures(none) %0, i32 noundef %1) unnamed_addr #12 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %4 = load i32, ptr %3, align 8
  %5 = icmp ugt i32 %4, %1
  br i1 %5, label %6, label %27

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 64
  br label %8

8:                                                ; preds = %6, %8
  %9 = phi i32 [ %4, %6 ], [ %25, %8 ]
  %10 = load ptr, ptr %7, align 8
  %11 = add i32 %9, -1
  store i32 %11, ptr %3, align 8
  %12 = zext i32 %11 to i64
  %13 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %10, i64 %12
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 32
  %15 = load ptr, ptr %14, align 8
  tail call void @free(ptr noundef %15) #19
  %16 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %17 = load ptr, ptr %16, align 8
  tail call void @free(ptr noundef %17) #19
  %18 = getelementptr inbounds nuw i8, ptr %13, i64 16
  %19 = load ptr, ptr %18, align 8
  tail call void @free(ptr noundef %19) #19
  %20 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %21 = load ptr, ptr %20, align 8
  tail call void @free(ptr noundef %21) #19
  %22 = load ptr, ptr %13, align 8
  tail call void @free(ptr noundef %22) #19
  %23 = getelementptr inbounds nuw i8, ptr %13, i64 48
  %24 = load ptr, ptr %23, align 8
  tail call void @free(ptr noundef %24) #19
  %25 = load i32, ptr %3, align 8
  %26 = icmp ugt i32 %25, %1
  br i1 %26, label %8, label %27, !llvm.loop !12

27:                                               ; preds = %8, %2
  ret void
}

; Function Attrs: nounwind
declare i32 @pthread_mutex_destroy(ptr noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define nonnull ptr @bnnc_error(ptr noundef readnone captures(address_is_null, ret: address, provenance) %0) local_unnamed_addr #5 {
  %2 = icmp eq ptr %0, null
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %4 = select i1 %2, ptr @.str.25, ptr %3
  ret ptr %4
}

; Function Attrs: nounwind
define ptr @bnnc_isa_name(ptr noundef readonly captures(address_is_null) %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %19, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %5 = load ptr, ptr %4, align 8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %19, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %9 = load ptr, ptr %8, align 8
  %10 = icmp eq ptr %9, null
  br i1 %10, label %17, label %11

11:                                               ; preds = %7
  %12 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 112), align 8
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %15 = load ptr, ptr %14, align 8
  %16 = tail call ptr %15(ptr noundef nonnull %9) #19
  br label %19

17:                                               ; preds = %7
  %18 = load ptr, ptr %5, align 8
  br label %19

19:                                               ; preds = %11, %17, %1, %3
  %20 = phi ptr [ @.str.26, %1 ], [ @.str.26, %3 ], [ %16, %11 ], [ %18, %17 ]
  ret ptr %20
}

; Function Attrs: nounwind
define range(i32 0, 7) i32 @bnnc_set_threads(ptr noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca %struct.bnnc_processors, align 8
  %4 = icmp eq ptr %0, null
  br i1 %4, label %91, label %5

5:                                                ; preds = %2
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %91, label %9

9:                                                ; preds = %5
  %10 = icmp eq i32 %1, 0
  br i1 %10, label %11, label %51

11:                                               ; preds = %9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(136) %3, i8 0, i64 136, i1 false)
  %12 = call i32 @sched_getaffinity(i32 noundef 0, i64 noundef 128, ptr noundef nonnull %3) #19
  %13 = icmp eq i32 %12, 0
  %14 = zext i1 %13 to i32
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 128
  store i32 %14, ptr %15, align 8
  br label %16

16:                                               ; preds = %35, %11
  %17 = phi i64 [ 0, %11 ], [ %37, %35 ]
  %18 = phi i32 [ 0, %11 ], [ %36, %35 ]
  %19 = getelementptr inbounds nuw i64, ptr %3, i64 %17
  %20 = load i64, ptr %19, align 8
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %22, label %39

22:                                               ; preds = %39, %16
  %23 = phi i32 [ %18, %16 ], [ %42, %39 ]
  %24 = getelementptr inbounds nuw i64, ptr %3, i64 %17
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %26 = load i64, ptr %25, align 8
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %35, label %28

28:                                               ; preds = %22, %28
  %29 = phi i64 [ %33, %28 ], [ %26, %22 ]
  %30 = phi i32 [ %31, %28 ], [ %23, %22 ]
  %31 = add i32 %30, 1
  %32 = add i64 %29, -1
  %33 = and i64 %32, %29
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %35, label %28, !llvm.loop !4

35:                                               ; preds = %28, %22
  %36 = phi i32 [ %23, %22 ], [ %31, %28 ]
  %37 = add nuw nsw i64 %17, 2
  %38 = icmp eq i64 %37, 16
  br i1 %38, label %46, label %16, !llvm.loop !6

39:                                               ; preds = %16, %39
  %40 = phi i64 [ %44, %39 ], [ %20, %16 ]
  %41 = phi i32 [ %42, %39 ], [ %18, %16 ]
  %42 = add i32 %41, 1
  %43 = add i64 %40, -1
  %44 = and i64 %43, %40
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %22, label %39, !llvm.loop !4

46:                                               ; preds = %35
  %47 = icmp ne i32 %36, 0
  %48 = select i1 %13, i1 %47, i1 false
  %49 = call i32 @llvm.umin.i32(i32 %36, i32 256)
  %50 = select i1 %48, i32 %49, i32 1
  br label %51

51:                                               ; preds = %46, %9
  %52 = phi i32 [ %50, %46 ], [ %1, %9 ]
  %53 = call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #19
  %54 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 20), align 4
  %55 = call noundef i32 @llvm.umin.i32(i32 %52, i32 %54)
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %57 = load i32, ptr %56, align 8
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %59 = load i32, ptr %58, align 8
  %60 = icmp eq i32 %52, %59
  br i1 %60, label %88, label %61

61:                                               ; preds = %51
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %63 = load ptr, ptr %62, align 8
  %64 = icmp eq ptr %63, null
  br i1 %64, label %65, label %88

65:                                               ; preds = %61
  %66 = icmp ugt i32 %52, 256
  br i1 %66, label %67, label %69

67:                                               ; preds = %65
  %68 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.40, i32 noundef %52, i32 noundef 256)
  br label %88

69:                                               ; preds = %65
  %70 = call fastcc i32 @add_lanes(ptr noundef nonnull %0, i32 noundef %55)
  %71 = icmp eq i32 %70, 0
  %72 = icmp samesign ugt i32 %52, 1
  %73 = and i1 %72, %71
  br i1 %73, label %74, label %81

74:                                               ; preds = %69
  %75 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %76 = add i32 %75, 1
  %77 = call ptr @bnnc_pool_create(i32 noundef %52, i32 noundef %76)
  %78 = icmp eq ptr %77, null
  br i1 %78, label %79, label %84

79:                                               ; preds = %74
  %80 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 5, ptr noundef nonnull @.str.41, i32 noundef %52)
  br label %82

81:                                               ; preds = %69
  br i1 %71, label %84, label %82

82:                                               ; preds = %81, %79
  %83 = phi i32 [ 5, %79 ], [ %70, %81 ]
  call fastcc void @drop_lanes(ptr noundef nonnull %0, i32 noundef %57)
  br label %88

84:                                               ; preds = %81, %74
  %85 = phi ptr [ null, %81 ], [ %77, %74 ]
  call fastcc void @drop_lanes(ptr noundef nonnull %0, i32 noundef %55)
  %86 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %87 = load ptr, ptr %86, align 8
  call void @bnnc_pool_destroy(ptr noundef %87)
  store ptr %85, ptr %86, align 8
  store i32 %52, ptr %58, align 8
  br label %88

88:                                               ; preds = %51, %61, %67, %82, %84
  %89 = phi i32 [ 0, %84 ], [ 1, %67 ], [ %83, %82 ], [ 0, %61 ], [ 0, %51 ]
  %90 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #19
  br label %91

91:                                               ; preds = %2, %5, %88
  %92 = phi i32 [ %89, %88 ], [ 1, %5 ], [ 1, %2 ]
  ret i32 %92
}

; Function Attrs: nounwind
declare i32 @pthread_mutex_lock(ptr noundef) local_unnamed_addr #2

; Function Attrs: nounwind
declare i32 @pthread_mutex_unlock(ptr noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_abi_version() local_unnamed_addr #5 {
  %1 = load i32, ptr @bnnc_compiled_model, align 8
  ret i32 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define ptr @bnnc_model_id() local_unnamed_addr #5 {
  %1 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 24), align 8
  ret ptr %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define ptr @bnnc_metadata() local_unnamed_addr #5 {
  %1 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 32), align 8
  ret ptr %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_input_count() local_unnamed_addr #5 {
  %1 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  ret i32 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_output_count() local_unnamed_addr #5 {
  %1 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 16), align 8
  ret i32 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_stage_count() local_unnamed_addr #5 {
  %1 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  ret i32 %1
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i32 0, 4) i32 @bnnc_check(i32 noundef %0, ptr noundef readonly captures(address_is_null) %1) local_unnamed_addr #13 {
  %3 = load i32, ptr @bnnc_compiled_model, align 8
  %4 = icmp eq i32 %0, %3
  br i1 %4, label %5, label %12

5:                                                ; preds = %2
  %6 = icmp eq ptr %1, null
  br i1 %6, label %12, label %7

7:                                                ; preds = %5
  %8 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 24), align 8
  %9 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %1, ptr noundef nonnull dereferenceable(1) %8) #24
  %10 = icmp eq i32 %9, 0
  %11 = select i1 %10, i32 0, i32 3
  br label %12

12:                                               ; preds = %5, %7, %2
  %13 = phi i32 [ 2, %2 ], [ 0, %5 ], [ %11, %7 ]
  ret i32 %13
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i32 @strcmp(ptr noundef captures(none), ptr noundef captures(none)) local_unnamed_addr #14

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define ptr @bnnc_input(i32 noundef %0) local_unnamed_addr #5 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  %3 = icmp ult i32 %0, %2
  %4 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 56), align 8
  %5 = zext i32 %0 to i64
  %6 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %4, i64 %5
  %7 = select i1 %3, ptr %6, ptr null
  ret ptr %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define ptr @bnnc_output(i32 noundef %0) local_unnamed_addr #5 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 16), align 8
  %3 = icmp ult i32 %0, %2
  %4 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 64), align 8
  %5 = zext i32 %0 to i64
  %6 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %4, i64 %5
  %7 = select i1 %3, ptr %6, ptr null
  ret ptr %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define ptr @bnnc_stage_name(i32 noundef %0) local_unnamed_addr #15 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %3 = icmp ult i32 %0, %2
  br i1 %3, label %4, label %9

4:                                                ; preds = %1
  %5 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %6 = zext i32 %0 to i64
  %7 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %5, i64 %6
  %8 = load ptr, ptr %7, align 8
  br label %9

9:                                                ; preds = %1, %4
  %10 = phi ptr [ %8, %4 ], [ null, %1 ]
  ret ptr %10
}

; Function Attrs: nofree nounwind
define hidden ptr @bnnc_memory_allocate(i64 noundef %0) local_unnamed_addr #6 {
  %2 = alloca ptr, align 8
  %3 = add i64 %0, 64
  %4 = call i32 @posix_memalign(ptr noundef nonnull %2, i64 noundef 64, i64 noundef %3) #19
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %1
  %7 = load ptr, ptr %2, align 8
  call void @llvm.memset.p0.i64(ptr align 1 %7, i8 0, i64 %3, i1 false)
  br label %8

8:                                                ; preds = %1, %6
  %9 = phi ptr [ %7, %6 ], [ null, %1 ]
  ret ptr %9
}

; Function Attrs: nofree nounwind
declare i32 @posix_memalign(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #8

; Function Attrs: nofree nounwind
define hidden range(i32 0, 2) i32 @bnnc_memory_create(ptr noundef captures(none) %0, ptr noundef %1) local_unnamed_addr #6 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %35, label %7

7:                                                ; preds = %2
  %8 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %9 = zext i32 %5 to i64
  %10 = and i64 %9, 3
  %11 = icmp ult i32 %5, 4
  br i1 %11, label %16, label %12

12:                                               ; preds = %7
  %13 = and i64 %9, 4294967292
  br label %68

14:                                               ; preds = %68
  %15 = icmp eq i64 %10, 0
  br i1 %15, label %32, label %16

16:                                               ; preds = %14, %7
  %17 = phi i64 [ 0, %7 ], [ %92, %14 ]
  %18 = phi i64 [ 0, %7 ], [ %91, %14 ]
  %19 = icmp ne i64 %10, 0
  tail call void @llvm.assume(i1 %19)
  br label %20

20:                                               ; preds = %20, %16
  %21 = phi i64 [ %17, %16 ], [ %29, %20 ]
  %22 = phi i64 [ %18, %16 ], [ %28, %20 ]
  %23 = phi i64 [ 0, %16 ], [ %30, %20 ]
  %24 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %8, i64 %21
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %26 = load i32, ptr %25, align 8
  %27 = zext i32 %26 to i64
  %28 = add i64 %22, %27
  %29 = add nuw nsw i64 %21, 1
  %30 = add i64 %23, 1
  %31 = icmp eq i64 %30, %10
  br i1 %31, label %32, label %20, !llvm.loop !13

32:                                               ; preds = %20, %14
  %33 = phi i64 [ %91, %14 ], [ %28, %20 ]
  %34 = add i64 %33, 1
  br label %35

35:                                               ; preds = %32, %2
  %36 = phi i64 [ 1, %2 ], [ %34, %32 ]
  %37 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 80), align 8
  %38 = add i64 %37, 64
  %39 = call i32 @posix_memalign(ptr noundef nonnull %4, i64 noundef 64, i64 noundef %38) #19
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %41, label %43

41:                                               ; preds = %35
  %42 = load ptr, ptr %4, align 8
  call void @llvm.memset.p0.i64(ptr align 1 %42, i8 0, i64 %38, i1 false)
  br label %43

43:                                               ; preds = %35, %41
  %44 = phi ptr [ %42, %41 ], [ null, %35 ]
  store ptr %44, ptr %0, align 8
  %45 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 96), align 8
  %46 = add i64 %45, 64
  %47 = call i32 @posix_memalign(ptr noundef nonnull %3, i64 noundef 64, i64 noundef %46) #19
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %49, label %51

49:                                               ; preds = %43
  %50 = load ptr, ptr %3, align 8
  call void @llvm.memset.p0.i64(ptr align 1 %50, i8 0, i64 %46, i1 false)
  br label %51

51:                                               ; preds = %43, %49
  %52 = phi ptr [ %50, %49 ], [ null, %43 ]
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store ptr %52, ptr %53, align 8
  %54 = call noalias ptr @calloc(i64 noundef %36, i64 noundef 8) #23
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store ptr %54, ptr %55, align 8
  %56 = add i32 %5, 1
  %57 = zext i32 %56 to i64
  %58 = call noalias ptr @calloc(i64 noundef %57, i64 noundef 8) #23
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %58, ptr %59, align 8
  %60 = call noalias ptr @calloc(i64 noundef %36, i64 noundef 24) #23
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store ptr %60, ptr %61, align 8
  %62 = load ptr, ptr %0, align 8
  %63 = icmp eq ptr %62, null
  %64 = icmp eq ptr %52, null
  %65 = select i1 %63, i1 true, i1 %64
  %66 = icmp eq ptr %54, null
  %67 = or i1 %66, %65
  br i1 %67, label %169, label %95

68:                                               ; preds = %68, %12
  %69 = phi i64 [ 0, %12 ], [ %92, %68 ]
  %70 = phi i64 [ 0, %12 ], [ %91, %68 ]
  %71 = phi i64 [ 0, %12 ], [ %93, %68 ]
  %72 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %8, i64 %69
  %73 = getelementptr inbounds nuw i8, ptr %72, i64 16
  %74 = load i32, ptr %73, align 8
  %75 = zext i32 %74 to i64
  %76 = add i64 %70, %75
  %77 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %8, i64 %69
  %78 = getelementptr inbounds nuw i8, ptr %77, i64 48
  %79 = load i32, ptr %78, align 8
  %80 = zext i32 %79 to i64
  %81 = add i64 %76, %80
  %82 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %8, i64 %69
  %83 = getelementptr inbounds nuw i8, ptr %82, i64 80
  %84 = load i32, ptr %83, align 8
  %85 = zext i32 %84 to i64
  %86 = add i64 %81, %85
  %87 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %8, i64 %69
  %88 = getelementptr inbounds nuw i8, ptr %87, i64 112
  %89 = load i32, ptr %88, align 8
  %90 = zext i32 %89 to i64
  %91 = add i64 %86, %90
  %92 = add nuw nsw i64 %69, 4
  %93 = add i64 %71, 4
  %94 = icmp eq i64 %93, %13
  br i1 %94, label %14, label %68, !llvm.loop !15

95:                                               ; preds = %51
  %96 = icmp eq ptr %58, null
  %97 = icmp eq ptr %60, null
  %98 = or i1 %96, %97
  %99 = or i1 %98, %6
  %100 = zext i1 %98 to i32
  br i1 %99, label %169, label %101

101:                                              ; preds = %95
  %102 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %103 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 72), align 8
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %105 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 56), align 8
  %106 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 64), align 8
  %107 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 20), align 4
  %108 = zext i32 %107 to i64
  %109 = zext i32 %5 to i64
  br label %110

110:                                              ; preds = %121, %101
  %111 = phi i64 [ 0, %101 ], [ %123, %121 ]
  %112 = phi ptr [ %54, %101 ], [ %122, %121 ]
  %113 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %102, i64 %111
  %114 = load ptr, ptr %59, align 8
  %115 = getelementptr inbounds nuw ptr, ptr %114, i64 %111
  store ptr %112, ptr %115, align 8
  %116 = getelementptr inbounds nuw i8, ptr %113, i64 16
  %117 = load i32, ptr %116, align 8
  %118 = icmp eq i32 %117, 0
  br i1 %118, label %121, label %119

119:                                              ; preds = %110
  %120 = getelementptr inbounds nuw i8, ptr %113, i64 8
  br label %125

121:                                              ; preds = %163, %110
  %122 = phi ptr [ %112, %110 ], [ %165, %163 ]
  %123 = add nuw nsw i64 %111, 1
  %124 = icmp eq i64 %123, %109
  br i1 %124, label %169, label %110, !llvm.loop !16

125:                                              ; preds = %163, %119
  %126 = phi i64 [ 0, %119 ], [ %164, %163 ]
  %127 = phi ptr [ %112, %119 ], [ %165, %163 ]
  %128 = load ptr, ptr %120, align 8
  %129 = getelementptr inbounds nuw %struct.bnnc_argument, ptr %128, i64 %126
  %130 = getelementptr inbounds nuw i8, ptr %129, i64 8
  %131 = load i32, ptr %130, align 8
  switch i32 %131, label %146 [
    i32 0, label %132
    i32 1, label %135
    i32 2, label %139
    i32 3, label %142
  ]

132:                                              ; preds = %125
  %133 = load i64, ptr %129, align 8
  %134 = getelementptr inbounds nuw i8, ptr %103, i64 %133
  store ptr %134, ptr %127, align 8
  br label %163

135:                                              ; preds = %125
  %136 = load ptr, ptr %0, align 8
  %137 = load i64, ptr %129, align 8
  %138 = getelementptr inbounds nuw i8, ptr %136, i64 %137
  store ptr %138, ptr %127, align 8
  br label %163

139:                                              ; preds = %125
  %140 = load i64, ptr %129, align 8
  %141 = getelementptr inbounds nuw i8, ptr %1, i64 %140
  store ptr %141, ptr %127, align 8
  br label %163

142:                                              ; preds = %125
  %143 = load ptr, ptr %53, align 8
  %144 = load i64, ptr %129, align 8
  %145 = getelementptr inbounds nuw i8, ptr %143, i64 %144
  store ptr %145, ptr %127, align 8
  br label %163

146:                                              ; preds = %125
  %147 = load ptr, ptr %61, align 8
  %148 = load i64, ptr %104, align 8
  %149 = add i64 %148, 1
  store i64 %149, ptr %104, align 8
  %150 = getelementptr inbounds nuw %struct.bnnc_slot, ptr %147, i64 %148
  %151 = load i32, ptr %130, align 8
  %152 = icmp eq i32 %151, 4
  %153 = select i1 %152, ptr %105, ptr %106
  %154 = getelementptr inbounds nuw i8, ptr %129, i64 12
  %155 = load i32, ptr %154, align 4
  %156 = zext i32 %155 to i64
  %157 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %153, i64 %156
  %158 = getelementptr inbounds nuw i8, ptr %157, i64 24
  %159 = load i64, ptr %158, align 8
  %160 = udiv i64 %159, %108
  store ptr %127, ptr %150, align 8
  %161 = getelementptr inbounds nuw i8, ptr %150, i64 8
  store ptr %129, ptr %161, align 8
  %162 = getelementptr inbounds nuw i8, ptr %150, i64 16
  store i64 %160, ptr %162, align 8
  br label %163

163:                                              ; preds = %146, %142, %139, %135, %132
  %164 = add nuw nsw i64 %126, 1
  %165 = getelementptr inbounds nuw i8, ptr %127, i64 8
  %166 = load i32, ptr %116, align 8
  %167 = zext i32 %166 to i64
  %168 = icmp samesign ult i64 %164, %167
  br i1 %168, label %125, label %121, !llvm.loop !17

169:                                              ; preds = %121, %95, %51
  %170 = phi i32 [ 1, %51 ], [ %100, %95 ], [ 0, %121 ]
  ret i32 %170
}

; Function Attrs: mustprogress nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none)
define hidden void @bnnc_memory_destroy(ptr noundef readonly captures(none) %0) local_unnamed_addr #16 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = load ptr, ptr %2, align 8
  tail call void @free(ptr noundef %3) #19
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %5 = load ptr, ptr %4, align 8
  tail call void @free(ptr noundef %5) #19
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load ptr, ptr %6, align 8
  tail call void @free(ptr noundef %7) #19
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  tail call void @free(ptr noundef %9) #19
  %10 = load ptr, ptr %0, align 8
  tail call void @free(ptr noundef %10) #19
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden void @bnnc_memory_bind(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i32 noundef %3) local_unnamed_addr #17 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %6 = load i64, ptr %5, align 8
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %11, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %10 = zext i32 %3 to i64
  br label %12

11:                                               ; preds = %12, %4
  ret void

12:                                               ; preds = %8, %12
  %13 = phi i64 [ 0, %8 ], [ %34, %12 ]
  %14 = load ptr, ptr %9, align 8
  %15 = getelementptr inbounds nuw %struct.bnnc_slot, ptr %14, i64 %13
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 8
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 8
  %19 = load i32, ptr %18, align 8
  %20 = icmp eq i32 %19, 4
  %21 = getelementptr inbounds nuw i8, ptr %17, i64 12
  %22 = load i32, ptr %21, align 4
  %23 = zext i32 %22 to i64
  %24 = select i1 %20, ptr %1, ptr %2
  %25 = getelementptr inbounds nuw ptr, ptr %24, i64 %23
  %26 = load ptr, ptr %25, align 8
  %27 = getelementptr inbounds nuw i8, ptr %15, i64 16
  %28 = load i64, ptr %27, align 8
  %29 = mul i64 %28, %10
  %30 = load i64, ptr %17, align 8
  %31 = getelementptr i8, ptr %26, i64 %29
  %32 = getelementptr i8, ptr %31, i64 %30
  %33 = load ptr, ptr %15, align 8
  store ptr %32, ptr %33, align 8
  %34 = add nuw i64 %13, 1
  %35 = load i64, ptr %5, align 8
  %36 = icmp ult i64 %34, %35
  br i1 %36, label %12, label %11, !llvm.loop !18
}

; Function Attrs: nounwind
define hidden noundef ptr @bnnc_pool_create(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca ptr, align 8
  %4 = tail call noalias dereferenceable_or_null(3352) ptr @calloc(i64 noundef 1, i64 noundef 3352) #23
  %5 = zext i32 %1 to i64
  %6 = icmp eq ptr %4, null
  br i1 %6, label %50, label %7

7:                                                ; preds = %2
  %8 = add i32 %0, 1
  %9 = zext i32 %8 to i64
  %10 = shl nuw nsw i64 %9, 7
  %11 = mul i64 %10, %5
  %12 = call i32 @posix_memalign(ptr noundef nonnull %3, i64 noundef 128, i64 noundef %11) #19
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %15, label %14

14:                                               ; preds = %7
  call void @free(ptr noundef nonnull %4) #19
  br label %50

15:                                               ; preds = %7
  %16 = load ptr, ptr %3, align 8
  call void @llvm.memset.p0.i64(ptr align 1 %16, i8 0, i64 %11, i1 false)
  %17 = load ptr, ptr %3, align 8
  store ptr %17, ptr %4, align 8
  %18 = zext i32 %0 to i64
  %19 = mul nuw i64 %5, %18
  %20 = getelementptr inbounds nuw %struct.counter, ptr %17, i64 %19
  %21 = getelementptr inbounds nuw i8, ptr %4, i64 8
  store ptr %20, ptr %21, align 8
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 272
  store i32 -1, ptr %22, align 8
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 136
  %24 = call i32 @sched_getaffinity(i32 noundef 0, i64 noundef 128, ptr noundef nonnull %23) #19
  %25 = icmp eq i32 %24, 0
  %26 = zext i1 %25 to i32
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 264
  store i32 %26, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %29 = call i32 @pthread_mutex_init(ptr noundef nonnull %28, ptr noundef null) #19
  %30 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %31 = call i32 @pthread_cond_init(ptr noundef nonnull %30, ptr noundef null) #19
  %32 = getelementptr inbounds nuw i8, ptr %4, i64 28
  %33 = load i32, ptr %32, align 4
  %34 = add i32 %33, 1
  %35 = icmp ult i32 %34, %0
  br i1 %35, label %36, label %50

36:                                               ; preds = %15
  %37 = getelementptr inbounds nuw i8, ptr %4, i64 1304
  br label %38

38:                                               ; preds = %36, %45
  %39 = phi i32 [ %33, %36 ], [ %47, %45 ]
  %40 = zext i32 %39 to i64
  %41 = getelementptr inbounds nuw i64, ptr %37, i64 %40
  %42 = call i32 @pthread_create(ptr noundef nonnull %41, ptr noundef null, ptr noundef nonnull @worker, ptr noundef nonnull %4) #19
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %45, label %44

44:                                               ; preds = %38
  call void @bnnc_pool_destroy(ptr noundef nonnull %4)
  br label %50

45:                                               ; preds = %38
  %46 = load i32, ptr %32, align 4
  %47 = add i32 %46, 1
  store i32 %47, ptr %32, align 4
  %48 = add i32 %46, 2
  %49 = icmp ult i32 %48, %0
  br i1 %49, label %38, label %50, !llvm.loop !19

50:                                               ; preds = %45, %15, %2, %44, %14
  %51 = phi ptr [ null, %14 ], [ null, %44 ], [ null, %2 ], [ %4, %15 ], [ %4, %45 ]
  ret ptr %51
}

; Function Attrs: nounwind
declare i32 @pthread_cond_init(ptr noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: nounwind
declare i32 @pthread_create(ptr noundef, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal noalias noundef ptr @worker(ptr noundef %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %3 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %2) #19
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %5 = load i32, ptr %4, align 8
  %6 = add i32 %5, 1
  store i32 %6, ptr %4, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 276
  %8 = zext i32 %5 to i64
  %9 = getelementptr inbounds nuw i32, ptr %7, i64 %8
  %10 = tail call i64 (i64, ...) @syscall(i64 noundef 186) #19
  %11 = trunc i64 %10 to i32
  store atomic i32 %11, ptr %9 monotonic, align 4
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %14 = load i32, ptr %13, align 4
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %38

16:                                               ; preds = %1
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 88
  br label %20

20:                                               ; preds = %16, %34
  %21 = phi i32 [ 0, %16 ], [ %35, %34 ]
  %22 = load ptr, ptr %12, align 8
  %23 = icmp eq ptr %22, null
  br i1 %23, label %27, label %24

24:                                               ; preds = %20
  %25 = load i32, ptr %17, align 8
  %26 = icmp eq i32 %25, %21
  br i1 %26, label %27, label %29

27:                                               ; preds = %24, %20
  %28 = tail call i32 @pthread_cond_wait(ptr noundef nonnull %19, ptr noundef nonnull %2) #19
  br label %34

29:                                               ; preds = %24
  %30 = atomicrmw add ptr %18, i32 1 monotonic, align 8
  %31 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %2) #19
  tail call fastcc void @walk(ptr noundef nonnull %0, ptr noundef nonnull %22, i32 noundef %6)
  %32 = atomicrmw sub ptr %18, i32 1 release, align 8
  %33 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %2) #19
  br label %34

34:                                               ; preds = %29, %27
  %35 = phi i32 [ %25, %29 ], [ %21, %27 ]
  %36 = load i32, ptr %13, align 4
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %20, label %38

38:                                               ; preds = %34, %1
  %39 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %2) #19
  ret ptr null
}

; Function Attrs: nounwind
declare i32 @pthread_cond_broadcast(ptr noundef) local_unnamed_addr #2

declare i32 @pthread_join(i64 noundef, ptr noundef) local_unnamed_addr #18

; Function Attrs: nounwind
declare i32 @pthread_cond_destroy(ptr noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define hidden i32 @bnnc_pool_run(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 44
  store atomic i32 0, ptr %3 monotonic, align 4
  %4 = tail call i32 @sched_getcpu() #19
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %6 = load i32, ptr %5, align 8
  %7 = icmp eq i32 %4, %6
  br i1 %7, label %26, label %8

8:                                                ; preds = %2
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %10 = load i32, ptr %9, align 4
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %25, label %12

12:                                               ; preds = %8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 276
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 136
  br label %15

15:                                               ; preds = %20, %12
  %16 = phi i64 [ 0, %12 ], [ %21, %20 ]
  %17 = getelementptr inbounds nuw i32, ptr %13, i64 %16
  %18 = load atomic i32, ptr %17 monotonic, align 4
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %26, label %20

20:                                               ; preds = %15
  tail call void @bnnc_keep_off(i32 noundef %18, ptr noundef nonnull %14, i32 noundef %4)
  %21 = add nuw nsw i64 %16, 1
  %22 = load i32, ptr %9, align 4
  %23 = zext i32 %22 to i64
  %24 = icmp samesign ult i64 %21, %23
  br i1 %24, label %15, label %25, !llvm.loop !20

25:                                               ; preds = %20, %8
  store i32 %4, ptr %5, align 8
  br label %26

26:                                               ; preds = %15, %2, %25
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %28 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %27) #19
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store ptr %1, ptr %29, align 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %31 = load i32, ptr %30, align 8
  %32 = add i32 %31, 1
  store i32 %32, ptr %30, align 8
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %34 = tail call i32 @pthread_cond_broadcast(ptr noundef nonnull %33) #19
  %35 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %27) #19
  tail call fastcc void @walk(ptr noundef nonnull %0, ptr noundef %1, i32 noundef 0)
  %36 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %27) #19
  store ptr null, ptr %29, align 8
  %37 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %27) #19
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %39 = load atomic i32, ptr %38 acquire, align 8
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %51, label %41

41:                                               ; preds = %26, %48
  %42 = phi i32 [ %43, %48 ], [ 0, %26 ]
  %43 = add nuw nsw i32 %42, 1
  %44 = icmp samesign ult i32 %42, 199
  br i1 %44, label %45, label %46

45:                                               ; preds = %41
  tail call void @llvm.x86.sse2.pause()
  br label %48

46:                                               ; preds = %41
  %47 = tail call i32 @sched_yield() #19
  br label %48

48:                                               ; preds = %45, %46
  %49 = load atomic i32, ptr %38 acquire, align 8
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %51, label %41, !llvm.loop !21

51:                                               ; preds = %48, %26
  %52 = load atomic i32, ptr %3 monotonic, align 4
  ret i32 %52
}

; Function Attrs: nounwind
define internal fastcc void @walk(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) unnamed_addr #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %5 = load i32, ptr %4, align 4
  %6 = add i32 %5, 1
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %8 = load i32, ptr %7, align 8
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %17, label %10

10:                                               ; preds = %3
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %13 = icmp ugt i32 %6, 1
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %15 = icmp eq i32 %2, 0
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 32
  br label %18

17:                                               ; preds = %61, %3
  ret void

18:                                               ; preds = %10, %61
  %19 = phi i64 [ 0, %10 ], [ %62, %61 ]
  %20 = load ptr, ptr %11, align 8
  %21 = load ptr, ptr %1, align 8
  %22 = trunc nuw i64 %19 to i32
  %23 = tail call i32 %20(ptr noundef %21, i32 noundef %22) #19
  %24 = load i32, ptr %12, align 8
  %25 = mul i32 %24, %23
  %26 = tail call fastcc i32 @run_share(ptr noundef nonnull %0, ptr noundef nonnull %1, i32 noundef %2, i32 noundef %22, i32 noundef %23, i32 noundef %2)
  %27 = icmp ne i32 %26, %25
  %28 = select i1 %13, i1 %27, i1 false
  br i1 %28, label %34, label %29

29:                                               ; preds = %34, %18
  %30 = load ptr, ptr %14, align 8
  %31 = getelementptr inbounds nuw %struct.counter, ptr %30, i64 %19
  %32 = load atomic i32, ptr %31 acquire, align 128
  %33 = icmp eq i32 %32, %25
  br i1 %33, label %55, label %43

34:                                               ; preds = %18, %34
  %35 = phi i32 [ %39, %34 ], [ 1, %18 ]
  %36 = add i32 %35, %2
  %37 = urem i32 %36, %6
  %38 = tail call fastcc i32 @run_share(ptr noundef nonnull %0, ptr noundef nonnull %1, i32 noundef %2, i32 noundef %22, i32 noundef %23, i32 noundef %37)
  %39 = add nuw i32 %35, 1
  %40 = icmp ult i32 %39, %6
  %41 = icmp ne i32 %38, %25
  %42 = select i1 %40, i1 %41, i1 false
  br i1 %42, label %34, label %29, !llvm.loop !22

43:                                               ; preds = %29, %50
  %44 = phi i32 [ %45, %50 ], [ 0, %29 ]
  %45 = add nuw nsw i32 %44, 1
  %46 = icmp samesign ult i32 %44, 199
  br i1 %46, label %47, label %48

47:                                               ; preds = %43
  tail call void @llvm.x86.sse2.pause()
  br label %50

48:                                               ; preds = %43
  %49 = tail call i32 @sched_yield() #19
  br label %50

50:                                               ; preds = %47, %48
  %51 = load ptr, ptr %14, align 8
  %52 = getelementptr inbounds nuw %struct.counter, ptr %51, i64 %19
  %53 = load atomic i32, ptr %52 acquire, align 128
  %54 = icmp eq i32 %53, %25
  br i1 %54, label %55, label %43, !llvm.loop !23

55:                                               ; preds = %50, %29
  br i1 %15, label %56, label %61

56:                                               ; preds = %55
  %57 = load ptr, ptr %16, align 8
  %58 = icmp eq ptr %57, null
  br i1 %58, label %61, label %59

59:                                               ; preds = %56
  %60 = load ptr, ptr %1, align 8
  tail call void %57(ptr noundef %60, i32 noundef %22) #19
  br label %61

61:                                               ; preds = %59, %56, %55
  %62 = add nuw nsw i64 %19, 1
  %63 = load i32, ptr %7, align 8
  %64 = zext i32 %63 to i64
  %65 = icmp samesign ult i64 %62, %64
  br i1 %65, label %18, label %17, !llvm.loop !24
}

; Function Attrs: nounwind
define hidden range(i32 -2147483647, -2147483648) i32 @bnnc_prepare(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(address) %1) local_unnamed_addr #0 {
  %3 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %53, label %5

5:                                                ; preds = %2
  %6 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %10 = zext i32 %3 to i64
  br label %11

11:                                               ; preds = %5, %47
  %12 = phi i64 [ 0, %5 ], [ %48, %47 ]
  %13 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %6, i64 %12
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 16
  %15 = load i32, ptr %14, align 8
  %16 = icmp eq i32 %15, 1
  %17 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %18 = load i32, ptr %17, align 8
  %19 = icmp eq i32 %18, 0
  br i1 %16, label %20, label %21

20:                                               ; preds = %11
  br i1 %19, label %47, label %22

21:                                               ; preds = %11
  br i1 %19, label %47, label %28

22:                                               ; preds = %20
  %23 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %24 = load ptr, ptr %23, align 8
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %26 = load i32, ptr %25, align 8
  %27 = icmp eq i32 %26, 3
  br i1 %27, label %31, label %28

28:                                               ; preds = %21, %22
  %29 = load ptr, ptr %7, align 8
  %30 = icmp eq ptr %1, %29
  br i1 %30, label %31, label %47

31:                                               ; preds = %22, %28
  %32 = load ptr, ptr %8, align 8
  %33 = getelementptr inbounds nuw i8, ptr %32, i64 8
  %34 = load ptr, ptr %33, align 8
  %35 = getelementptr inbounds nuw i8, ptr %13, i64 20
  %36 = load i32, ptr %35, align 4
  %37 = zext i32 %36 to i64
  %38 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %34, i64 %37
  %39 = getelementptr inbounds nuw i8, ptr %38, i64 8
  %40 = load i32, ptr %39, align 8
  %41 = load ptr, ptr %38, align 8
  %42 = load ptr, ptr %9, align 8
  %43 = getelementptr inbounds nuw ptr, ptr %42, i64 %12
  %44 = load ptr, ptr %43, align 8
  %45 = tail call i32 %41(ptr noundef %44, i32 noundef 0, i32 noundef %40) #19
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %47, label %50

47:                                               ; preds = %21, %28, %20, %31
  %48 = add nuw nsw i64 %12, 1
  %49 = icmp eq i64 %48, %10
  br i1 %49, label %53, label %11, !llvm.loop !25

50:                                               ; preds = %31
  %51 = trunc nuw i64 %12 to i32
  %52 = add nuw nsw i32 %51, 1
  br label %53

53:                                               ; preds = %47, %2, %50
  %54 = phi i32 [ %52, %50 ], [ 0, %2 ], [ 0, %47 ]
  ret i32 %54
}

; Function Attrs: nounwind
define i32 @bnnc_run(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #0 {
  %4 = tail call fastcc i32 @run_locked(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef 0)
  ret i32 %4
}

; Function Attrs: nounwind
define internal fastcc i32 @run_locked(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef range(i32 0, 2) %3) unnamed_addr #0 {
  %5 = alloca %struct.run, align 8
  %6 = icmp eq ptr %0, null
  br i1 %6, label %137, label %7

7:                                                ; preds = %4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %9 = load ptr, ptr %8, align 8
  %10 = icmp eq ptr %9, null
  br i1 %10, label %137, label %11

11:                                               ; preds = %7
  %12 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #19
  store ptr %0, ptr %5, align 8
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 8
  store ptr %1, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 16
  store ptr %2, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %5, i64 24
  store i32 0, ptr %15, align 8
  %16 = getelementptr inbounds nuw i8, ptr %5, i64 28
  store i32 0, ptr %16, align 4
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %18 = load ptr, ptr %17, align 8
  %19 = icmp eq ptr %18, null
  br i1 %19, label %24, label %20

20:                                               ; preds = %11
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %22 = load ptr, ptr %21, align 8
  %23 = icmp eq ptr %22, null
  br label %24

24:                                               ; preds = %20, %11
  %25 = phi i1 [ false, %11 ], [ %23, %20 ]
  %26 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %31, label %28

28:                                               ; preds = %24
  %29 = icmp eq ptr %1, null
  %30 = zext i32 %26 to i64
  br label %37

31:                                               ; preds = %51, %24
  %32 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 16), align 8
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %71, label %34

34:                                               ; preds = %31
  %35 = icmp eq ptr %2, null
  %36 = zext i32 %32 to i64
  br label %54

37:                                               ; preds = %51, %28
  %38 = phi i64 [ 0, %28 ], [ %52, %51 ]
  br i1 %29, label %43, label %39

39:                                               ; preds = %37
  %40 = getelementptr inbounds nuw ptr, ptr %1, i64 %38
  %41 = load ptr, ptr %40, align 8
  %42 = icmp eq ptr %41, null
  br i1 %42, label %43, label %51

43:                                               ; preds = %39, %37
  %44 = phi i64 [ %38, %39 ], [ 0, %37 ]
  %45 = trunc nuw i64 %44 to i32
  %46 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 56), align 8
  %47 = and i64 %44, 4294967295
  %48 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %46, i64 %47
  %49 = load ptr, ptr %48, align 8
  %50 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.42, i32 noundef %45, ptr noundef %49)
  br label %134

51:                                               ; preds = %39
  %52 = add nuw nsw i64 %38, 1
  %53 = icmp eq i64 %52, %30
  br i1 %53, label %31, label %37, !llvm.loop !26

54:                                               ; preds = %68, %34
  %55 = phi i64 [ 0, %34 ], [ %69, %68 ]
  br i1 %35, label %60, label %56

56:                                               ; preds = %54
  %57 = getelementptr inbounds nuw ptr, ptr %2, i64 %55
  %58 = load ptr, ptr %57, align 8
  %59 = icmp eq ptr %58, null
  br i1 %59, label %60, label %68

60:                                               ; preds = %56, %54
  %61 = phi i64 [ %55, %56 ], [ 0, %54 ]
  %62 = trunc nuw i64 %61 to i32
  %63 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 64), align 8
  %64 = and i64 %61, 4294967295
  %65 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %63, i64 %64
  %66 = load ptr, ptr %65, align 8
  %67 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.43, i32 noundef %62, ptr noundef %66)
  br label %134

68:                                               ; preds = %56
  %69 = add nuw nsw i64 %55, 1
  %70 = icmp eq i64 %69, %36
  br i1 %70, label %71, label %54, !llvm.loop !27

71:                                               ; preds = %68, %31
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %73 = load ptr, ptr %72, align 8
  %74 = icmp eq ptr %73, null
  br i1 %74, label %81, label %75

75:                                               ; preds = %71
  %76 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 112), align 8
  %77 = load ptr, ptr %76, align 8
  %78 = getelementptr inbounds nuw i8, ptr %77, i64 16
  %79 = load ptr, ptr %78, align 8
  %80 = tail call i32 %79(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, i32 noundef range(i32 0, 2) %3) #19
  br label %134

81:                                               ; preds = %71
  %82 = icmp eq i32 %3, 0
  br i1 %82, label %85, label %83

83:                                               ; preds = %81
  %84 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 8, ptr noundef nonnull @.str.44)
  br label %134

85:                                               ; preds = %81
  %86 = getelementptr inbounds nuw i8, ptr %0, i64 100
  %87 = load i32, ptr %86, align 4
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %110, label %89

89:                                               ; preds = %85
  %90 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %91 = zext i32 %90 to i64
  %92 = shl nuw nsw i64 %91, 3
  %93 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %94 = load ptr, ptr %93, align 8
  tail call void @llvm.memset.p0.i64(ptr align 8 %94, i8 0, i64 %92, i1 false)
  %95 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %96 = load i32, ptr %95, align 8
  %97 = icmp eq i32 %96, 0
  br i1 %97, label %110, label %98

98:                                               ; preds = %89
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 64
  br label %100

100:                                              ; preds = %100, %98
  %101 = phi i64 [ 0, %98 ], [ %106, %100 ]
  %102 = load ptr, ptr %99, align 8
  %103 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %102, i64 %101
  %104 = getelementptr inbounds nuw i8, ptr %103, i64 48
  %105 = load ptr, ptr %104, align 8
  tail call void @llvm.memset.p0.i64(ptr align 8 %105, i8 0, i64 %92, i1 false)
  %106 = add nuw nsw i64 %101, 1
  %107 = load i32, ptr %95, align 8
  %108 = zext i32 %107 to i64
  %109 = icmp samesign ult i64 %106, %108
  br i1 %109, label %100, label %110, !llvm.loop !28

110:                                              ; preds = %100, %89, %85
  br i1 %25, label %111, label %113

111:                                              ; preds = %110
  %112 = call fastcc i32 @run_with_pool(ptr noundef %5)
  br label %115

113:                                              ; preds = %110
  %114 = call fastcc i32 @run_alone(ptr noundef %5)
  br label %115

115:                                              ; preds = %113, %111
  %116 = phi i32 [ %112, %111 ], [ %114, %113 ]
  %117 = icmp eq i32 %116, 0
  br i1 %117, label %125, label %118

118:                                              ; preds = %115
  %119 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %120 = sext i32 %116 to i64
  %121 = getelementptr %struct.bnnc_stage, ptr %119, i64 %120
  %122 = getelementptr i8, ptr %121, i64 -32
  %123 = load ptr, ptr %122, align 8
  %124 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 6, ptr noundef nonnull @.str.39, ptr noundef %123)
  br label %134

125:                                              ; preds = %115
  %126 = load i32, ptr %86, align 4
  %127 = icmp eq i32 %126, 0
  br i1 %127, label %134, label %128

128:                                              ; preds = %125
  br i1 %25, label %129, label %132

129:                                              ; preds = %128
  %130 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %131 = load i32, ptr %130, align 8
  br label %132

132:                                              ; preds = %129, %128
  %133 = phi i32 [ %131, %129 ], [ 1, %128 ]
  call fastcc void @add_times(ptr noundef nonnull %0, i32 noundef %133)
  br label %134

134:                                              ; preds = %43, %60, %75, %83, %118, %125, %132
  %135 = phi i32 [ %80, %75 ], [ 8, %83 ], [ 6, %118 ], [ 1, %43 ], [ 1, %60 ], [ 0, %132 ], [ 0, %125 ]
  %136 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #19
  br label %137

137:                                              ; preds = %4, %7, %134
  %138 = phi i32 [ %135, %134 ], [ 1, %7 ], [ 1, %4 ]
  ret i32 %138
}

; Function Attrs: nounwind
define i32 @bnnc_run_device(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #0 {
  %4 = tail call fastcc i32 @run_locked(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef 1)
  ret i32 %4
}

; Function Attrs: nounwind
define range(i32 0, 2) i32 @bnnc_enable_times(ptr noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %14, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %6 = load ptr, ptr %5, align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %14, label %8

8:                                                ; preds = %4
  %9 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #19
  %10 = icmp ne i32 %1, 0
  %11 = zext i1 %10 to i32
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 100
  store i32 %11, ptr %12, align 4
  %13 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #19
  br label %14

14:                                               ; preds = %2, %4, %8
  %15 = phi i32 [ 0, %8 ], [ 1, %4 ], [ 1, %2 ]
  ret i32 %15
}

; Function Attrs: nounwind
define range(i32 0, 2) i32 @bnnc_stage_times(ptr noundef %0, ptr noundef writeonly captures(address_is_null) %1) local_unnamed_addr #0 {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %18, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %6 = load ptr, ptr %5, align 8
  %7 = icmp ne ptr %6, null
  %8 = icmp ne ptr %1, null
  %9 = and i1 %8, %7
  br i1 %9, label %10, label %18

10:                                               ; preds = %4
  %11 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #19
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %13 = load ptr, ptr %12, align 8
  %14 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %15 = zext i32 %14 to i64
  %16 = shl nuw nsw i64 %15, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %1, ptr align 8 %13, i64 %16, i1 false)
  %17 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #19
  br label %18

18:                                               ; preds = %2, %4, %10
  %19 = phi i32 [ 0, %10 ], [ 1, %4 ], [ 1, %2 ]
  ret i32 %19
}

; Function Attrs: nounwind
define range(i32 0, 2) i32 @bnnc_set_observer(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq ptr %0, null
  br i1 %4, label %14, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %14, label %9

9:                                                ; preds = %5
  %10 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #19
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store ptr %1, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store ptr %2, ptr %12, align 8
  %13 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #19
  br label %14

14:                                               ; preds = %3, %5, %9
  %15 = phi i32 [ 0, %9 ], [ 1, %5 ], [ 1, %3 ]
  ret i32 %15
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 7) i32 @add_lanes(ptr noundef nonnull captures(none) %0, i32 noundef %1) unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %4 = load i32, ptr %3, align 8
  %5 = icmp ult i32 %4, %1
  br i1 %5, label %6, label %88

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %8 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %9 = add i32 %8, 1
  %10 = zext i32 %9 to i64
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %12 = icmp eq i32 %8, 0
  %13 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %15 = zext i32 %8 to i64
  br label %16

16:                                               ; preds = %6, %85
  %17 = phi i32 [ %4, %6 ], [ %86, %85 ]
  %18 = load ptr, ptr %7, align 8
  %19 = add nuw i32 %17, 1
  store i32 %19, ptr %3, align 8
  %20 = zext i32 %17 to i64
  %21 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %18, i64 %20
  %22 = tail call noalias ptr @calloc(i64 noundef %10, i64 noundef 8) #23
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(48) %21, i8 0, i64 48, i1 false)
  %23 = getelementptr inbounds nuw i8, ptr %21, i64 48
  store ptr %22, ptr %23, align 8
  %24 = load ptr, ptr %11, align 8
  %25 = tail call i32 @bnnc_memory_create(ptr noundef nonnull %21, ptr noundef %24)
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %30

27:                                               ; preds = %16
  %28 = load ptr, ptr %23, align 8
  %29 = icmp eq ptr %28, null
  br i1 %29, label %30, label %35

30:                                               ; preds = %27, %16
  %31 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 80), align 8
  %32 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 96), align 8
  %33 = add i64 %32, %31
  %34 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 5, ptr noundef nonnull @.str.29, i64 noundef %33)
  br label %88

35:                                               ; preds = %27
  br i1 %12, label %85, label %36

36:                                               ; preds = %35
  %37 = getelementptr inbounds nuw i8, ptr %21, i64 24
  br label %38

38:                                               ; preds = %74, %36
  %39 = phi i64 [ 0, %36 ], [ %75, %74 ]
  %40 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %13, i64 %39
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 16
  %42 = load i32, ptr %41, align 8
  %43 = icmp eq i32 %42, 1
  %44 = getelementptr inbounds nuw i8, ptr %40, i64 24
  %45 = load i32, ptr %44, align 8
  %46 = icmp eq i32 %45, 0
  br i1 %43, label %47, label %48

47:                                               ; preds = %38
  br i1 %46, label %74, label %49

48:                                               ; preds = %38
  br i1 %46, label %74, label %55

49:                                               ; preds = %47
  %50 = getelementptr inbounds nuw i8, ptr %40, i64 8
  %51 = load ptr, ptr %50, align 8
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 8
  %53 = load i32, ptr %52, align 8
  %54 = icmp eq i32 %53, 3
  br i1 %54, label %58, label %55

55:                                               ; preds = %49, %48
  %56 = load ptr, ptr %7, align 8
  %57 = icmp eq ptr %21, %56
  br i1 %57, label %58, label %74

58:                                               ; preds = %55, %49
  %59 = load ptr, ptr %14, align 8
  %60 = getelementptr inbounds nuw i8, ptr %59, i64 8
  %61 = load ptr, ptr %60, align 8
  %62 = getelementptr inbounds nuw i8, ptr %40, i64 20
  %63 = load i32, ptr %62, align 4
  %64 = zext i32 %63 to i64
  %65 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %61, i64 %64
  %66 = getelementptr inbounds nuw i8, ptr %65, i64 8
  %67 = load i32, ptr %66, align 8
  %68 = load ptr, ptr %65, align 8
  %69 = load ptr, ptr %37, align 8
  %70 = getelementptr inbounds nuw ptr, ptr %69, i64 %39
  %71 = load ptr, ptr %70, align 8
  %72 = tail call i32 %68(ptr noundef %71, i32 noundef 0, i32 noundef %67) #19
  %73 = icmp eq i32 %72, 0
  br i1 %73, label %74, label %77

74:                                               ; preds = %58, %55, %48, %47
  %75 = add nuw nsw i64 %39, 1
  %76 = icmp eq i64 %75, %15
  br i1 %76, label %85, label %38, !llvm.loop !25

77:                                               ; preds = %58
  %78 = shl i64 %39, 32
  %79 = add i64 %78, 4294967296
  %80 = ashr exact i64 %79, 27
  %81 = getelementptr i8, ptr %13, i64 %80
  %82 = getelementptr i8, ptr %81, i64 -32
  %83 = load ptr, ptr %82, align 8
  %84 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 6, ptr noundef nonnull @.str.39, ptr noundef %83)
  br label %88

85:                                               ; preds = %74, %35
  %86 = load i32, ptr %3, align 8
  %87 = icmp ult i32 %86, %1
  br i1 %87, label %16, label %88, !llvm.loop !29

88:                                               ; preds = %85, %2, %77, %30
  %89 = phi i32 [ 5, %30 ], [ 6, %77 ], [ 0, %2 ], [ 0, %85 ]
  ret i32 %89
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i32 @strncmp(ptr noundef captures(none), ptr noundef captures(none), i64 noundef) local_unnamed_addr #14

declare i32 @pthread_cond_wait(ptr noundef, ptr noundef) local_unnamed_addr #18

; Function Attrs: nounwind
define internal fastcc i32 @run_share(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %10 = add i32 %5, 1
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %12 = and i32 %5, 1
  %13 = icmp eq i32 %12, 0
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 44
  %15 = getelementptr inbounds nuw i8, ptr %1, i64 24
  br label %16

16:                                               ; preds = %69, %6
  %17 = phi i32 [ 0, %6 ], [ %70, %69 ]
  %18 = load i32, ptr %9, align 4
  %19 = add i32 %18, 1
  %20 = udiv i32 %4, %19
  %21 = mul i32 %20, %5
  %22 = urem i32 %4, %19
  %23 = mul i32 %22, %5
  %24 = add i32 %23, %18
  %25 = udiv i32 %24, %19
  %26 = add i32 %25, %21
  %27 = mul i32 %20, %10
  %28 = mul i32 %22, %10
  %29 = add i32 %28, %18
  %30 = udiv i32 %29, %19
  %31 = add i32 %30, %27
  %32 = sub i32 %31, %26
  %33 = load i32, ptr %11, align 8
  %34 = add i32 %33, -1
  %35 = mul i32 %34, %32
  %36 = load ptr, ptr %0, align 8
  %37 = mul i32 %19, %3
  %38 = add i32 %37, %5
  %39 = zext i32 %38 to i64
  %40 = getelementptr inbounds nuw %struct.counter, ptr %36, i64 %39
  %41 = load atomic i32, ptr %40 monotonic, align 4
  %42 = mul i32 %32, %33
  br label %43

43:                                               ; preds = %46, %16
  %44 = phi i32 [ %41, %16 ], [ %53, %46 ]
  %45 = icmp eq i32 %42, %44
  br i1 %45, label %71, label %46

46:                                               ; preds = %43
  %47 = sub i32 %42, %44
  %48 = lshr i32 %47, 1
  %49 = sub i32 %47, %48
  %50 = add i32 %49, %44
  %51 = cmpxchg weak ptr %40, i32 %44, i32 %50 monotonic monotonic, align 4
  %52 = extractvalue { i32, i1 } %51, 1
  %53 = extractvalue { i32, i1 } %51, 0
  br i1 %52, label %54, label %43, !llvm.loop !30

54:                                               ; preds = %46
  %55 = load atomic i32, ptr %14 monotonic, align 4
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %57, label %69

57:                                               ; preds = %54
  %58 = sub i32 %44, %35
  %59 = add i32 %58, %49
  %60 = sub i32 %32, %59
  %61 = select i1 %13, i32 %58, i32 %60
  %62 = add i32 %61, %26
  %63 = load ptr, ptr %15, align 8
  %64 = load ptr, ptr %1, align 8
  %65 = add i32 %62, %49
  %66 = tail call i32 %63(ptr noundef %64, i32 noundef %2, i32 noundef %3, i32 noundef %62, i32 noundef %65) #19
  %67 = icmp eq i32 %66, 0
  br i1 %67, label %69, label %68

68:                                               ; preds = %57
  store atomic i32 %66, ptr %14 monotonic, align 4
  br label %69

69:                                               ; preds = %68, %57, %54
  %70 = add i32 %49, %17
  br label %16, !llvm.loop !31

71:                                               ; preds = %43
  %72 = zext i32 %3 to i64
  %73 = getelementptr inbounds nuw %struct.counter, ptr %8, i64 %72
  %74 = icmp eq i32 %17, 0
  br i1 %74, label %78, label %75

75:                                               ; preds = %71
  %76 = atomicrmw add ptr %73, i32 %17 acq_rel, align 4
  %77 = add i32 %76, %17
  br label %80

78:                                               ; preds = %71
  %79 = load atomic i32, ptr %73 acquire, align 4
  br label %80

80:                                               ; preds = %78, %75
  %81 = phi i32 [ %77, %75 ], [ %79, %78 ]
  ret i32 %81
}

; Function Attrs: nounwind
declare void @llvm.x86.sse2.pause() #19

; Function Attrs: nounwind
declare i32 @sched_yield() local_unnamed_addr #2

; Function Attrs: nounwind
define internal fastcc i32 @run_with_pool(ptr noundef nonnull %0) unnamed_addr #0 {
  %2 = alloca %struct.timespec, align 8
  %3 = alloca %struct.bnnc_job, align 8
  %4 = load ptr, ptr %0, align 8
  store ptr %0, ptr %3, align 8
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %6 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %7 = add i32 %6, 1
  store i32 %7, ptr %5, align 8
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 12
  store i32 0, ptr %8, align 4
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store ptr @task_extent, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %3, i64 24
  store ptr @task_run, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 32
  store ptr null, ptr %11, align 8
  %12 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 20), align 4
  %13 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %14 = load i32, ptr %13, align 8
  %15 = urem i32 %12, %14
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i32 %15, ptr %16, align 8
  %17 = getelementptr inbounds nuw i8, ptr %4, i64 100
  %18 = load i32, ptr %17, align 4
  %19 = icmp eq i32 %18, 0
  %20 = icmp eq i32 %15, 0
  %21 = select i1 %19, i1 true, i1 %20
  br i1 %21, label %23, label %22

22:                                               ; preds = %1
  store ptr @task_completed, ptr %11, align 8
  br label %24

23:                                               ; preds = %1
  br i1 %20, label %28, label %24

24:                                               ; preds = %22, %23
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 16
  br label %39

28:                                               ; preds = %78, %23
  %29 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %2) #19
  %30 = load i64, ptr %2, align 8
  %31 = mul i64 %30, 1000000000
  %32 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %33 = load i64, ptr %32, align 8
  %34 = add i64 %31, %33
  %35 = getelementptr inbounds nuw i8, ptr %4, i64 104
  store i64 %34, ptr %35, align 8
  %36 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %37 = load ptr, ptr %36, align 8
  %38 = call i32 @bnnc_pool_run(ptr noundef %37, ptr noundef nonnull %3)
  ret i32 %38

39:                                               ; preds = %24, %78
  %40 = phi i32 [ %15, %24 ], [ %79, %78 ]
  %41 = phi i64 [ 0, %24 ], [ %80, %78 ]
  %42 = load ptr, ptr %25, align 8
  %43 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %42, i64 %41
  %44 = load ptr, ptr %26, align 8
  %45 = load ptr, ptr %27, align 8
  %46 = getelementptr inbounds nuw i8, ptr %43, i64 40
  %47 = load i64, ptr %46, align 8
  %48 = icmp eq i64 %47, 0
  br i1 %48, label %78, label %49

49:                                               ; preds = %39
  %50 = getelementptr inbounds nuw i8, ptr %43, i64 32
  br label %51

51:                                               ; preds = %51, %49
  %52 = phi i64 [ 0, %49 ], [ %73, %51 ]
  %53 = load ptr, ptr %50, align 8
  %54 = getelementptr inbounds nuw %struct.bnnc_slot, ptr %53, i64 %52
  %55 = getelementptr inbounds nuw i8, ptr %54, i64 8
  %56 = load ptr, ptr %55, align 8
  %57 = getelementptr inbounds nuw i8, ptr %56, i64 8
  %58 = load i32, ptr %57, align 8
  %59 = icmp eq i32 %58, 4
  %60 = getelementptr inbounds nuw i8, ptr %56, i64 12
  %61 = load i32, ptr %60, align 4
  %62 = zext i32 %61 to i64
  %63 = select i1 %59, ptr %44, ptr %45
  %64 = getelementptr inbounds nuw ptr, ptr %63, i64 %62
  %65 = load ptr, ptr %64, align 8
  %66 = getelementptr inbounds nuw i8, ptr %54, i64 16
  %67 = load i64, ptr %66, align 8
  %68 = mul i64 %67, %41
  %69 = load i64, ptr %56, align 8
  %70 = getelementptr i8, ptr %65, i64 %68
  %71 = getelementptr i8, ptr %70, i64 %69
  %72 = load ptr, ptr %54, align 8
  store ptr %71, ptr %72, align 8
  %73 = add nuw i64 %52, 1
  %74 = load i64, ptr %46, align 8
  %75 = icmp ult i64 %73, %74
  br i1 %75, label %51, label %76, !llvm.loop !18

76:                                               ; preds = %51
  %77 = load i32, ptr %16, align 8
  br label %78

78:                                               ; preds = %76, %39
  %79 = phi i32 [ %77, %76 ], [ %40, %39 ]
  %80 = add nuw nsw i64 %41, 1
  %81 = zext i32 %79 to i64
  %82 = icmp samesign ult i64 %80, %81
  br i1 %82, label %39, label %28, !llvm.loop !32
}

; Function Attrs: nounwind
define internal fastcc i32 @run_alone(ptr noundef nonnull readonly captures(none) %0) unnamed_addr #0 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 20), align 4
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %6, %1
  %5 = phi i32 [ 0, %1 ], [ %11, %6 ]
  ret i32 %5

6:                                                ; preds = %1, %6
  %7 = phi i32 [ %12, %6 ], [ 0, %1 ]
  %8 = load ptr, ptr %0, align 8
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %10 = load ptr, ptr %9, align 8
  %11 = tail call fastcc i32 @run_slice(ptr noundef nonnull %0, ptr noundef %10, i32 noundef %7)
  %12 = add nuw i32 %7, 1
  %13 = icmp ult i32 %12, %2
  %14 = icmp eq i32 %11, 0
  %15 = select i1 %13, i1 %14, i1 false
  br i1 %15, label %6, label %4, !llvm.loop !33
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @add_times(ptr noundef nonnull readonly captures(none) %0, i32 noundef %1) unnamed_addr #17 {
  %3 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %21, label %5

5:                                                ; preds = %2
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %9 = zext i32 %3 to i64
  br label %10

10:                                               ; preds = %5, %41
  %11 = phi i64 [ 0, %5 ], [ %76, %41 ]
  %12 = load i32, ptr %6, align 8
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %41, label %14

14:                                               ; preds = %10
  %15 = load ptr, ptr %7, align 8
  %16 = zext i32 %12 to i64
  %17 = and i64 %16, 3
  %18 = icmp ult i32 %12, 4
  br i1 %18, label %24, label %19

19:                                               ; preds = %14
  %20 = and i64 %16, 4294967292
  br label %78

21:                                               ; preds = %41, %2
  ret void

22:                                               ; preds = %78
  %23 = icmp eq i64 %17, 0
  br i1 %23, label %41, label %24

24:                                               ; preds = %22, %14
  %25 = phi i64 [ 0, %14 ], [ %106, %22 ]
  %26 = phi i64 [ 0, %14 ], [ %105, %22 ]
  %27 = icmp ne i64 %17, 0
  tail call void @llvm.assume(i1 %27)
  br label %28

28:                                               ; preds = %28, %24
  %29 = phi i64 [ %25, %24 ], [ %38, %28 ]
  %30 = phi i64 [ %26, %24 ], [ %37, %28 ]
  %31 = phi i64 [ 0, %24 ], [ %39, %28 ]
  %32 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %15, i64 %29
  %33 = getelementptr inbounds nuw i8, ptr %32, i64 48
  %34 = load ptr, ptr %33, align 8
  %35 = getelementptr inbounds nuw i64, ptr %34, i64 %11
  %36 = load i64, ptr %35, align 8
  %37 = add i64 %36, %30
  %38 = add nuw nsw i64 %29, 1
  %39 = add i64 %31, 1
  %40 = icmp eq i64 %39, %17
  br i1 %40, label %41, label %28, !llvm.loop !34

41:                                               ; preds = %22, %28, %10
  %42 = phi i64 [ 0, %10 ], [ %105, %22 ], [ %37, %28 ]
  %43 = lshr i64 %42, 48
  %44 = trunc nuw nsw i64 %43 to i32
  %45 = udiv i32 %44, %1
  %46 = zext nneg i32 %45 to i64
  %47 = shl nuw i64 %46, 48
  %48 = urem i32 %44, %1
  %49 = shl nuw i32 %48, 16
  %50 = lshr i64 %42, 32
  %51 = trunc nuw i64 %50 to i32
  %52 = and i32 %51, 65535
  %53 = or disjoint i32 %49, %52
  %54 = udiv i32 %53, %1
  %55 = zext i32 %54 to i64
  %56 = shl nuw i64 %55, 32
  %57 = or i64 %56, %47
  %58 = urem i32 %53, %1
  %59 = trunc i64 %42 to i32
  %60 = tail call i32 @llvm.fshl.i32(i32 %58, i32 %59, i32 16)
  %61 = udiv i32 %60, %1
  %62 = zext i32 %61 to i64
  %63 = shl nuw nsw i64 %62, 16
  %64 = or i64 %57, %63
  %65 = urem i32 %60, %1
  %66 = shl i32 %65, 16
  %67 = and i32 %59, 65535
  %68 = or disjoint i32 %66, %67
  %69 = udiv i32 %68, %1
  %70 = zext i32 %69 to i64
  %71 = or i64 %64, %70
  %72 = load ptr, ptr %8, align 8
  %73 = getelementptr inbounds nuw i64, ptr %72, i64 %11
  %74 = load i64, ptr %73, align 8
  %75 = add i64 %74, %71
  store i64 %75, ptr %73, align 8
  %76 = add nuw nsw i64 %11, 1
  %77 = icmp eq i64 %76, %9
  br i1 %77, label %21, label %10, !llvm.loop !35

78:                                               ; preds = %78, %19
  %79 = phi i64 [ 0, %19 ], [ %106, %78 ]
  %80 = phi i64 [ 0, %19 ], [ %105, %78 ]
  %81 = phi i64 [ 0, %19 ], [ %107, %78 ]
  %82 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %15, i64 %79
  %83 = getelementptr inbounds nuw i8, ptr %82, i64 48
  %84 = load ptr, ptr %83, align 8
  %85 = getelementptr inbounds nuw i64, ptr %84, i64 %11
  %86 = load i64, ptr %85, align 8
  %87 = add i64 %86, %80
  %88 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %15, i64 %79
  %89 = getelementptr inbounds nuw i8, ptr %88, i64 104
  %90 = load ptr, ptr %89, align 8
  %91 = getelementptr inbounds nuw i64, ptr %90, i64 %11
  %92 = load i64, ptr %91, align 8
  %93 = add i64 %92, %87
  %94 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %15, i64 %79
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 160
  %96 = load ptr, ptr %95, align 8
  %97 = getelementptr inbounds nuw i64, ptr %96, i64 %11
  %98 = load i64, ptr %97, align 8
  %99 = add i64 %98, %93
  %100 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %15, i64 %79
  %101 = getelementptr inbounds nuw i8, ptr %100, i64 216
  %102 = load ptr, ptr %101, align 8
  %103 = getelementptr inbounds nuw i64, ptr %102, i64 %11
  %104 = load i64, ptr %103, align 8
  %105 = add i64 %104, %99
  %106 = add nuw nsw i64 %79, 4
  %107 = add i64 %81, 4
  %108 = icmp eq i64 %107, %20
  br i1 %108, label %22, label %78, !llvm.loop !36
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal i32 @task_extent(ptr noundef readonly captures(none) %0, i32 noundef %1) #15 {
  %3 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %4 = icmp eq i32 %1, %3
  br i1 %4, label %5, label %10

5:                                                ; preds = %2
  %6 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 20), align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load i32, ptr %7, align 8
  %9 = sub i32 %6, %8
  br label %32

10:                                               ; preds = %2
  %11 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %12 = zext i32 %1 to i64
  %13 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %11, i64 %12
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %15 = load i32, ptr %14, align 8
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %32

17:                                               ; preds = %10
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %19 = load i32, ptr %18, align 8
  %20 = load ptr, ptr %0, align 8
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 40
  %22 = load ptr, ptr %21, align 8
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %24 = load ptr, ptr %23, align 8
  %25 = getelementptr inbounds nuw i8, ptr %13, i64 20
  %26 = load i32, ptr %25, align 4
  %27 = zext i32 %26 to i64
  %28 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %24, i64 %27
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 8
  %30 = load i32, ptr %29, align 8
  %31 = mul nsw i32 %30, %19
  br label %32

32:                                               ; preds = %17, %10, %5
  %33 = phi i32 [ %9, %5 ], [ %31, %17 ], [ 0, %10 ]
  ret i32 %33
}

; Function Attrs: nounwind
define internal i32 @task_run(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) #0 {
  %6 = load ptr, ptr %0, align 8
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %8 = load ptr, ptr %7, align 8
  %9 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %10 = icmp eq i32 %2, %9
  br i1 %10, label %11, label %26

11:                                               ; preds = %5
  %12 = icmp slt i32 %3, %4
  br i1 %12, label %13, label %71

13:                                               ; preds = %11
  %14 = zext i32 %1 to i64
  %15 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %8, i64 %14
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 24
  br label %17

17:                                               ; preds = %13, %17
  %18 = phi i32 [ %3, %13 ], [ %22, %17 ]
  %19 = load i32, ptr %16, align 8
  %20 = add i32 %19, %18
  %21 = tail call fastcc i32 @run_slice(ptr noundef nonnull %0, ptr noundef %15, i32 noundef %20)
  %22 = add nsw i32 %18, 1
  %23 = icmp slt i32 %22, %4
  %24 = icmp eq i32 %21, 0
  %25 = select i1 %23, i1 %24, i1 false
  br i1 %25, label %17, label %71, !llvm.loop !37

26:                                               ; preds = %5
  %27 = getelementptr inbounds nuw i8, ptr %6, i64 40
  %28 = load ptr, ptr %27, align 8
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 8
  %30 = load ptr, ptr %29, align 8
  %31 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %32 = zext i32 %2 to i64
  %33 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %31, i64 %32
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 20
  %35 = load i32, ptr %34, align 4
  %36 = zext i32 %35 to i64
  %37 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %30, i64 %36
  %38 = getelementptr inbounds nuw i8, ptr %37, i64 8
  %39 = load i32, ptr %38, align 8
  %40 = icmp slt i32 %3, %4
  br i1 %40, label %41, label %71

41:                                               ; preds = %26, %65
  %42 = phi i32 [ %67, %65 ], [ %3, %26 ]
  %43 = phi ptr [ %68, %65 ], [ %8, %26 ]
  %44 = phi i32 [ %69, %65 ], [ %4, %26 ]
  %45 = icmp sgt i32 %39, %42
  br i1 %45, label %46, label %65

46:                                               ; preds = %41
  %47 = tail call i32 @llvm.smin.i32(i32 %44, i32 %39)
  %48 = load ptr, ptr %0, align 8
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 40
  %50 = load ptr, ptr %49, align 8
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 8
  %52 = load ptr, ptr %51, align 8
  %53 = load i32, ptr %34, align 4
  %54 = zext i32 %53 to i64
  %55 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %52, i64 %54
  %56 = load ptr, ptr %55, align 8
  %57 = getelementptr inbounds nuw i8, ptr %43, i64 24
  %58 = load ptr, ptr %57, align 8
  %59 = getelementptr inbounds nuw ptr, ptr %58, i64 %32
  %60 = load ptr, ptr %59, align 8
  %61 = tail call i32 %56(ptr noundef %60, i32 noundef %42, i32 noundef %47) #19
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %65, label %63

63:                                               ; preds = %46
  %64 = add nsw i32 %2, 1
  br label %71

65:                                               ; preds = %41, %46
  %66 = sub nsw i32 %42, %39
  %67 = select i1 %45, i32 0, i32 %66
  %68 = getelementptr inbounds nuw i8, ptr %43, i64 56
  %69 = sub nsw i32 %44, %39
  %70 = icmp slt i32 %67, %69
  br i1 %70, label %41, label %71, !llvm.loop !38

71:                                               ; preds = %65, %17, %26, %11, %63
  %72 = phi i32 [ 0, %26 ], [ %64, %63 ], [ 0, %11 ], [ %21, %17 ], [ 0, %65 ]
  ret i32 %72
}

; Function Attrs: nounwind
define internal void @task_completed(ptr noundef readonly captures(none) %0, i32 noundef %1) #0 {
  %3 = alloca %struct.timespec, align 8
  %4 = load ptr, ptr %0, align 8
  %5 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %3) #19
  %6 = load i64, ptr %3, align 8
  %7 = mul i64 %6, 1000000000
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %9 = load i64, ptr %8, align 8
  %10 = add i64 %7, %9
  %11 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %12 = icmp ult i32 %1, %11
  br i1 %12, label %13, label %27

13:                                               ; preds = %2
  %14 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %15 = zext i32 %1 to i64
  %16 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %14, i64 %15
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 24
  %18 = load i32, ptr %17, align 8
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %27

20:                                               ; preds = %13
  %21 = getelementptr inbounds nuw i8, ptr %4, i64 104
  %22 = load i64, ptr %21, align 8
  %23 = sub i64 %10, %22
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 80
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr inbounds nuw i64, ptr %25, i64 %15
  store i64 %23, ptr %26, align 8
  br label %27

27:                                               ; preds = %20, %13, %2
  %28 = getelementptr inbounds nuw i8, ptr %4, i64 104
  store i64 %10, ptr %28, align 8
  ret void
}

; Function Attrs: nounwind
define internal fastcc i32 @run_slice(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) unnamed_addr #0 {
  %4 = alloca %struct.timespec, align 8
  %5 = alloca %struct.timespec, align 8
  %6 = alloca %struct.timespec, align 8
  %7 = load ptr, ptr %0, align 8
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 100
  %9 = load i32, ptr %8, align 4
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %18, label %11

11:                                               ; preds = %3
  %12 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %6) #19
  %13 = load i64, ptr %6, align 8
  %14 = mul i64 %13, 1000000000
  %15 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %16 = load i64, ptr %15, align 8
  %17 = add i64 %14, %16
  br label %18

18:                                               ; preds = %3, %11
  %19 = phi i64 [ %17, %11 ], [ 0, %3 ]
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %21 = load ptr, ptr %20, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %25 = load i64, ptr %24, align 8
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %55, label %27

27:                                               ; preds = %18
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %29 = zext i32 %2 to i64
  br label %30

30:                                               ; preds = %30, %27
  %31 = phi i64 [ 0, %27 ], [ %52, %30 ]
  %32 = load ptr, ptr %28, align 8
  %33 = getelementptr inbounds nuw %struct.bnnc_slot, ptr %32, i64 %31
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 8
  %35 = load ptr, ptr %34, align 8
  %36 = getelementptr inbounds nuw i8, ptr %35, i64 8
  %37 = load i32, ptr %36, align 8
  %38 = icmp eq i32 %37, 4
  %39 = getelementptr inbounds nuw i8, ptr %35, i64 12
  %40 = load i32, ptr %39, align 4
  %41 = zext i32 %40 to i64
  %42 = select i1 %38, ptr %21, ptr %23
  %43 = getelementptr inbounds nuw ptr, ptr %42, i64 %41
  %44 = load ptr, ptr %43, align 8
  %45 = getelementptr inbounds nuw i8, ptr %33, i64 16
  %46 = load i64, ptr %45, align 8
  %47 = mul i64 %46, %29
  %48 = load i64, ptr %35, align 8
  %49 = getelementptr i8, ptr %44, i64 %47
  %50 = getelementptr i8, ptr %49, i64 %48
  %51 = load ptr, ptr %33, align 8
  store ptr %50, ptr %51, align 8
  %52 = add nuw i64 %31, 1
  %53 = load i64, ptr %24, align 8
  %54 = icmp ult i64 %52, %53
  br i1 %54, label %30, label %55, !llvm.loop !18

55:                                               ; preds = %30, %18
  %56 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %132, label %58

58:                                               ; preds = %55
  %59 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %60 = getelementptr inbounds nuw i8, ptr %7, i64 40
  %61 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %62 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %63 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %64 = getelementptr inbounds nuw i8, ptr %7, i64 112
  %65 = getelementptr inbounds nuw i8, ptr %7, i64 120
  %66 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %67 = zext i32 %56 to i64
  br label %68

68:                                               ; preds = %58, %128
  %69 = phi i64 [ 0, %58 ], [ %130, %128 ]
  %70 = phi i64 [ %19, %58 ], [ %129, %128 ]
  %71 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %59, i64 %69
  %72 = getelementptr inbounds nuw i8, ptr %71, i64 24
  %73 = load i32, ptr %72, align 8
  %74 = icmp eq i32 %73, 0
  br i1 %74, label %75, label %128

75:                                               ; preds = %68
  %76 = load ptr, ptr %60, align 8
  %77 = getelementptr inbounds nuw i8, ptr %76, i64 8
  %78 = load ptr, ptr %77, align 8
  %79 = getelementptr inbounds nuw i8, ptr %71, i64 20
  %80 = load i32, ptr %79, align 4
  %81 = zext i32 %80 to i64
  %82 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %78, i64 %81
  %83 = getelementptr inbounds nuw i8, ptr %82, i64 8
  %84 = load i32, ptr %83, align 8
  %85 = load ptr, ptr %82, align 8
  %86 = load ptr, ptr %61, align 8
  %87 = getelementptr inbounds nuw ptr, ptr %86, i64 %69
  %88 = load ptr, ptr %87, align 8
  %89 = call i32 %85(ptr noundef %88, i32 noundef 0, i32 noundef %84) #19
  %90 = icmp eq i32 %89, 0
  br i1 %90, label %91, label %125

91:                                               ; preds = %75
  %92 = load i32, ptr %8, align 4
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %105, label %94

94:                                               ; preds = %91
  %95 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %5) #19
  %96 = load i64, ptr %5, align 8
  %97 = mul i64 %96, 1000000000
  %98 = load i64, ptr %62, align 8
  %99 = add i64 %97, %98
  %100 = sub i64 %99, %70
  %101 = load ptr, ptr %63, align 8
  %102 = getelementptr inbounds nuw i64, ptr %101, i64 %69
  %103 = load i64, ptr %102, align 8
  %104 = add i64 %100, %103
  store i64 %104, ptr %102, align 8
  br label %105

105:                                              ; preds = %94, %91
  %106 = phi i64 [ %99, %94 ], [ %70, %91 ]
  %107 = load ptr, ptr %64, align 8
  %108 = icmp eq ptr %107, null
  br i1 %108, label %128, label %109

109:                                              ; preds = %105
  %110 = load ptr, ptr %65, align 8
  %111 = load ptr, ptr %61, align 8
  %112 = getelementptr inbounds nuw ptr, ptr %111, i64 %69
  %113 = load ptr, ptr %112, align 8
  %114 = getelementptr inbounds nuw i8, ptr %71, i64 16
  %115 = load i32, ptr %114, align 8
  %116 = trunc nuw i64 %69 to i32
  call void %107(ptr noundef %110, i32 noundef %116, ptr noundef %113, i32 noundef %115) #19
  %117 = load i32, ptr %8, align 4
  %118 = icmp eq i32 %117, 0
  br i1 %118, label %128, label %119

119:                                              ; preds = %109
  %120 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %4) #19
  %121 = load i64, ptr %4, align 8
  %122 = mul i64 %121, 1000000000
  %123 = load i64, ptr %66, align 8
  %124 = add i64 %122, %123
  br label %128

125:                                              ; preds = %75
  %126 = trunc nuw i64 %69 to i32
  %127 = add nuw nsw i32 %126, 1
  br label %132

128:                                              ; preds = %68, %119, %109, %105
  %129 = phi i64 [ 0, %109 ], [ %124, %119 ], [ %106, %105 ], [ %70, %68 ]
  %130 = add nuw nsw i64 %69, 1
  %131 = icmp eq i64 %130, %67
  br i1 %131, label %132, label %68, !llvm.loop !39

132:                                              ; preds = %128, %55, %125
  %133 = phi i32 [ %127, %125 ], [ 0, %55 ], [ 0, %128 ]
  ret i32 %133
}

; Function Attrs: nounwind
declare i32 @clock_gettime(i32 noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #20

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #20

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #20

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #21

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare ptr @llvm.load.relative.i64(ptr, i64) #22

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { nofree nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #8 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #11 = { nofree nounwind memory(read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #12 = { nounwind memory(readwrite, target_mem0: none, target_mem1: none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #13 = { mustprogress nofree norecurse nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #14 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #15 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #16 = { mustprogress nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #17 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #18 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #19 = { nounwind }
attributes #20 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #21 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #22 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #23 = { nounwind allocsize(0,1) }
attributes #24 = { nounwind willreturn memory(read) }

!llvm.module.flags = !{!0, !1, !2}
!llvm.ident = !{!3}

!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = !{i64 0}
!8 = !{i64 0}
!9 = distinct !{!9, !5}
!10 = distinct !{!10, !5}
!11 = distinct !{!11, !5}
!12 = distinct !{!12, !5}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = distinct !{!15, !5}
!16 = distinct !{!16, !5}
!17 = distinct !{!17, !5}
!18 = distinct !{!18, !5}
!19 = distinct !{!19, !5}
!20 = distinct !{!20, !5}
!21 = distinct !{!21, !5}
!22 = distinct !{!22, !5}
!23 = distinct !{!23, !5}
!24 = distinct !{!24, !5}
!25 = distinct !{!25, !5}
!26 = distinct !{!26, !5}
!27 = distinct !{!27, !5}
!28 = distinct !{!28, !5}
!29 = distinct !{!29, !5}
!30 = distinct !{!30, !5}
!31 = distinct !{!31, !5}
!32 = distinct !{!32, !5}
!33 = distinct !{!33, !5}
!34 = distinct !{!34, !14}
!35 = distinct !{!35, !5}
!36 = distinct !{!36, !5}
!37 = distinct !{!37, !5}
!38 = distinct !{!38, !5}
!39 = distinct !{!39, !5}
