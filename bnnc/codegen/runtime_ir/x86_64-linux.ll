; Made by runtime/build_ir.py: do not edit.
; sources: a76b83bec22c2a972e0409f89b01c76d7223b9d30ac0c95f4b58969586896538
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.bnnc_model = type { i32, i32, i32, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64 }
%struct.bnnc_processors = type { [16 x i64], i32 }
%struct.__va_list_tag = type { i32, i32, ptr, ptr }
%struct.bnnc_level = type { ptr, ptr, i64 }
%struct.bnnc_stage = type { ptr, ptr, i32, i32, i32, i32 }
%struct.bnnc_kernel = type { ptr, i32, i32 }
%struct.bnnc_tensor = type { ptr, ptr, ptr, i64, i32 }
%struct.bnnc_argument = type { i64, i32, i32 }
%struct.bnnc_slot = type { ptr, ptr }
%struct.counter = type { i32, [60 x i8] }
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
@.str.24 = private unnamed_addr constant [18 x i8] c"not enough memory\00", align 1
@.str.25 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@bnnc_compiled_model = external hidden local_unnamed_addr constant %struct.bnnc_model, align 8
@.str.26 = private unnamed_addr constant [9 x i8] c"BNNC_ISA\00", align 1
@.str.27 = private unnamed_addr constant [43 x i8] c"the model has interface %u, its runtime %d\00", align 1
@.str.28 = private unnamed_addr constant [33 x i8] c"not enough memory for %llu bytes\00", align 1
@.str.29 = private unnamed_addr constant [35 x i8] c"'%s' failed: this is a bug in bnnc\00", align 1
@.str.30 = private unnamed_addr constant [37 x i8] c"BNNC_ISA=%s: this processor lacks %s\00", align 1
@.str.31 = private unnamed_addr constant [51 x i8] c"BNNC_ISA=%s: not in this library, whose best is %s\00", align 1
@.str.32 = private unnamed_addr constant [51 x i8] c"this library needs %s, and this processor lacks %s\00", align 1
@.str.33 = private unnamed_addr constant [23 x i8] c"%u threads: at most %d\00", align 1
@.str.34 = private unnamed_addr constant [24 x i8] c"cannot start %u threads\00", align 1
@.str.35 = private unnamed_addr constant [22 x i8] c"input %u (%s) is null\00", align 1
@.str.36 = private unnamed_addr constant [23 x i8] c"output %u (%s) is null\00", align 1

; Function Attrs: nounwind
define hidden void @bnnc_processors_allowed(ptr noundef initializes((0, 136)) %0) local_unnamed_addr #0 {
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(136) %0, i8 0, i64 136, i1 false)
  %2 = tail call i32 @sched_getaffinity(i32 noundef 0, i64 noundef 128, ptr noundef nonnull %0) #18
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
  %2 = call i32 @sched_getaffinity(i32 noundef 0, i64 noundef 128, ptr noundef nonnull %1) #18
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
  %1 = tail call i32 @sched_getcpu() #18
  ret i32 %1
}

; Function Attrs: nounwind
declare i32 @sched_getcpu() local_unnamed_addr #2

; Function Attrs: nounwind
define hidden i32 @bnnc_thread_number() local_unnamed_addr #0 {
  %1 = tail call i64 (i64, ...) @syscall(i64 noundef 186) #18
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
  %127 = call i32 @sched_setaffinity(i32 noundef %0, i64 noundef 128, ptr noundef nonnull %4) #18
  br label %128

128:                                              ; preds = %10, %126, %3
  ret void
}

; Function Attrs: nounwind
declare i32 @sched_setaffinity(i32 noundef, i64 noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define hidden range(i64 0, 8388608) i64 @bnnc_cpu_features() local_unnamed_addr #0 {
  %1 = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 1, i32 0) #18, !srcloc !7
  %2 = extractvalue { i32, i32, i32, i32 } %1, 2
  %3 = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 0, i32 0) #18, !srcloc !7
  %4 = extractvalue { i32, i32, i32, i32 } %3, 0
  %5 = icmp ugt i32 %4, 6
  br i1 %5, label %6, label %10

6:                                                ; preds = %0
  %7 = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 7, i32 0) #18, !srcloc !7
  %8 = extractvalue { i32, i32, i32, i32 } %7, 1
  %9 = extractvalue { i32, i32, i32, i32 } %7, 2
  br label %10

10:                                               ; preds = %0, %6
  %11 = phi i32 [ %9, %6 ], [ 0, %0 ]
  %12 = phi i32 [ %8, %6 ], [ 0, %0 ]
  %13 = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 -2147483648, i32 0) #18, !srcloc !7
  %14 = extractvalue { i32, i32, i32, i32 } %13, 0
  %15 = icmp ugt i32 %14, -2147483648
  br i1 %15, label %16, label %19

16:                                               ; preds = %10
  %17 = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 -2147483647, i32 0) #18, !srcloc !7
  %18 = extractvalue { i32, i32, i32, i32 } %17, 2
  br label %19

19:                                               ; preds = %10, %16
  %20 = phi i32 [ %18, %16 ], [ 0, %10 ]
  %21 = and i32 %2, 134217728
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %26, label %23

23:                                               ; preds = %19
  %24 = tail call { i32, i32 } asm sideeffect "xgetbv", "={ax},={dx},{cx},~{dirflag},~{fpsr},~{flags}"(i32 0) #18, !srcloc !8
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
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %6 = call i32 @vsnprintf(ptr noundef nonnull %5, i64 noundef 256, ptr noundef %2, ptr noundef nonnull %4) #18
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
define range(i32 0, 7) i32 @bnnc_create(ptr noundef writeonly captures(address_is_null) %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %133, label %3

3:                                                ; preds = %1
  store ptr null, ptr %0, align 8
  %4 = tail call noalias dereferenceable_or_null(400) ptr @calloc(i64 noundef 1, i64 noundef 400) #22
  %5 = icmp eq ptr %4, null
  br i1 %5, label %133, label %6

6:                                                ; preds = %3
  %7 = tail call i32 @pthread_mutex_init(ptr noundef nonnull %4, ptr noundef null) #18
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %10, label %9

9:                                                ; preds = %6
  tail call void @free(ptr noundef nonnull %4) #18
  br label %133

10:                                               ; preds = %6
  store ptr %4, ptr %0, align 8
  %11 = getelementptr inbounds nuw i8, ptr %4, i64 112
  store i32 1, ptr %11, align 8
  %12 = tail call ptr @getenv(ptr noundef nonnull @.str.26) #18
  %13 = load i32, ptr @bnnc_compiled_model, align 8
  %14 = icmp eq i32 %13, 1
  br i1 %14, label %17, label %15

15:                                               ; preds = %10
  %16 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %4, i32 noundef 2, ptr noundef nonnull @.str.27, i32 noundef %13, i32 noundef 1)
  br label %130

17:                                               ; preds = %10
  %18 = icmp eq ptr %12, null
  br i1 %18, label %50, label %19

19:                                               ; preds = %17
  %20 = load i8, ptr %12, align 1
  %21 = icmp eq i8 %20, 0
  br i1 %21, label %50, label %22

22:                                               ; preds = %19
  %23 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 4), align 4
  %24 = icmp eq i32 %23, 0
  %25 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 40), align 8
  br i1 %24, label %47, label %26

26:                                               ; preds = %22
  %27 = zext i32 %23 to i64
  br label %31

28:                                               ; preds = %31
  %29 = add nuw nsw i64 %32, 1
  %30 = icmp eq i64 %29, %27
  br i1 %30, label %47, label %31, !llvm.loop !9

31:                                               ; preds = %28, %26
  %32 = phi i64 [ 0, %26 ], [ %29, %28 ]
  %33 = getelementptr inbounds nuw %struct.bnnc_level, ptr %25, i64 %32
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 16
  %35 = load i64, ptr %34, align 8
  %36 = tail call i64 @bnnc_cpu_features()
  %37 = load ptr, ptr %33, align 8
  %38 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %37, ptr noundef nonnull dereferenceable(1) %12) #23
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %40, label %28

40:                                               ; preds = %31
  %41 = xor i64 %36, -1
  %42 = and i64 %35, %41
  %43 = icmp eq i64 %42, 0
  br i1 %43, label %76, label %44

44:                                               ; preds = %40
  %45 = tail call ptr @bnnc_cpu_feature_name(i64 noundef %42)
  %46 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %4, i32 noundef 4, ptr noundef nonnull @.str.30, ptr noundef nonnull %12, ptr noundef %45)
  br label %130

47:                                               ; preds = %28, %22
  %48 = load ptr, ptr %25, align 8
  %49 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %4, i32 noundef 4, ptr noundef nonnull @.str.31, ptr noundef nonnull %12, ptr noundef %48)
  br label %130

50:                                               ; preds = %19, %17
  %51 = tail call i64 @bnnc_cpu_features()
  %52 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 4), align 4
  %53 = icmp eq i32 %52, 0
  %54 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 40), align 8
  br i1 %53, label %68, label %55

55:                                               ; preds = %50
  %56 = xor i64 %51, -1
  %57 = zext i32 %52 to i64
  br label %61

58:                                               ; preds = %61
  %59 = add nuw nsw i64 %62, 1
  %60 = icmp eq i64 %59, %57
  br i1 %60, label %68, label %61, !llvm.loop !10

61:                                               ; preds = %58, %55
  %62 = phi i64 [ 0, %55 ], [ %59, %58 ]
  %63 = getelementptr inbounds nuw %struct.bnnc_level, ptr %54, i64 %62
  %64 = getelementptr inbounds nuw i8, ptr %63, i64 16
  %65 = load i64, ptr %64, align 8
  %66 = and i64 %65, %56
  %67 = icmp eq i64 %66, 0
  br i1 %67, label %76, label %58

68:                                               ; preds = %58, %50
  %69 = phi i64 [ 0, %50 ], [ %66, %58 ]
  %70 = add i32 %52, -1
  %71 = zext i32 %70 to i64
  %72 = getelementptr inbounds nuw %struct.bnnc_level, ptr %54, i64 %71
  %73 = load ptr, ptr %72, align 8
  %74 = tail call ptr @bnnc_cpu_feature_name(i64 noundef %69)
  %75 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %4, i32 noundef 4, ptr noundef nonnull @.str.32, ptr noundef %73, ptr noundef %74)
  br label %130

76:                                               ; preds = %61, %40
  %77 = phi ptr [ %33, %40 ], [ %63, %61 ]
  %78 = getelementptr inbounds nuw i8, ptr %4, i64 40
  store ptr %77, ptr %78, align 8
  %79 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %80 = add i32 %79, 1
  %81 = zext i32 %80 to i64
  %82 = tail call noalias ptr @calloc(i64 noundef %81, i64 noundef 8) #22
  %83 = getelementptr inbounds nuw i8, ptr %4, i64 96
  store ptr %82, ptr %83, align 8
  %84 = icmp eq ptr %82, null
  br i1 %84, label %89, label %85

85:                                               ; preds = %76
  %86 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %87 = tail call i32 @bnnc_memory_create(ptr noundef nonnull %86)
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %94, label %89

89:                                               ; preds = %85, %76
  %90 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 80), align 8
  %91 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 88), align 8
  %92 = add i64 %91, %90
  %93 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %4, i32 noundef 5, ptr noundef nonnull @.str.28, i64 noundef %92)
  br label %130

94:                                               ; preds = %85
  %95 = icmp eq i32 %79, 0
  br i1 %95, label %133, label %96

96:                                               ; preds = %94
  %97 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %98 = getelementptr inbounds nuw i8, ptr %4, i64 72
  %99 = zext i32 %79 to i64
  br label %100

100:                                              ; preds = %122, %96
  %101 = phi i64 [ 0, %96 ], [ %123, %122 ]
  %102 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %97, i64 %101
  %103 = getelementptr inbounds nuw i8, ptr %102, i64 24
  %104 = load i32, ptr %103, align 8
  %105 = icmp eq i32 %104, 0
  br i1 %105, label %122, label %106

106:                                              ; preds = %100
  %107 = load ptr, ptr %78, align 8
  %108 = getelementptr inbounds nuw i8, ptr %107, i64 8
  %109 = load ptr, ptr %108, align 8
  %110 = getelementptr inbounds nuw i8, ptr %102, i64 20
  %111 = load i32, ptr %110, align 4
  %112 = zext i32 %111 to i64
  %113 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %109, i64 %112
  %114 = getelementptr inbounds nuw i8, ptr %113, i64 8
  %115 = load i32, ptr %114, align 8
  %116 = load ptr, ptr %113, align 8
  %117 = load ptr, ptr %98, align 8
  %118 = getelementptr inbounds nuw ptr, ptr %117, i64 %101
  %119 = load ptr, ptr %118, align 8
  %120 = tail call i32 %116(ptr noundef %119, i32 noundef 0, i32 noundef %115) #18
  %121 = icmp eq i32 %120, 0
  br i1 %121, label %122, label %125

122:                                              ; preds = %106, %100
  %123 = add nuw nsw i64 %101, 1
  %124 = icmp eq i64 %123, %99
  br i1 %124, label %133, label %100, !llvm.loop !11

125:                                              ; preds = %106
  %126 = and i64 %101, 4294967295
  %127 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %97, i64 %126
  %128 = load ptr, ptr %127, align 8
  %129 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %4, i32 noundef 6, ptr noundef nonnull @.str.29, ptr noundef %128)
  br label %130

130:                                              ; preds = %15, %68, %89, %125, %47, %44
  %131 = phi i32 [ 4, %44 ], [ 4, %47 ], [ 6, %125 ], [ 5, %89 ], [ 4, %68 ], [ 2, %15 ]
  %132 = getelementptr inbounds nuw i8, ptr %4, i64 40
  store ptr null, ptr %132, align 8
  br label %133

133:                                              ; preds = %122, %94, %130, %3, %1, %9
  %134 = phi i32 [ 5, %9 ], [ 5, %3 ], [ 1, %1 ], [ %131, %130 ], [ 0, %94 ], [ 0, %122 ]
  ret i32 %134
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #9

; Function Attrs: nounwind
declare i32 @pthread_mutex_init(ptr noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #10

; Function Attrs: nounwind
define void @bnnc_destroy(ptr noundef %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %19, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %5 = load ptr, ptr %4, align 8
  tail call void @bnnc_pool_destroy(ptr noundef %5)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %8 = load ptr, ptr %7, align 8
  tail call void @free(ptr noundef %8) #18
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %10 = load ptr, ptr %9, align 8
  tail call void @free(ptr noundef %10) #18
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %12 = load ptr, ptr %11, align 8
  tail call void @free(ptr noundef %12) #18
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %14 = load ptr, ptr %13, align 8
  tail call void @free(ptr noundef %14) #18
  %15 = load ptr, ptr %6, align 8
  tail call void @free(ptr noundef %15) #18
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %17 = load ptr, ptr %16, align 8
  tail call void @free(ptr noundef %17) #18
  %18 = tail call i32 @pthread_mutex_destroy(ptr noundef nonnull %0) #18
  tail call void @free(ptr noundef nonnull %0) #18
  br label %19

19:                                               ; preds = %1, %3
  ret void
}

; Function Attrs: nounwind
define hidden void @bnnc_pool_destroy(ptr noundef %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %30, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %5 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %4) #18
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i32 1, ptr %6, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %8 = tail call i32 @pthread_cond_broadcast(ptr noundef nonnull %7) #18
  %9 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %4) #18
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %11 = load i32, ptr %10, align 4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %3
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 1352
  br label %15

15:                                               ; preds = %13, %15
  %16 = phi i64 [ 0, %13 ], [ %20, %15 ]
  %17 = getelementptr inbounds nuw i64, ptr %14, i64 %16
  %18 = load i64, ptr %17, align 8
  %19 = tail call i32 @pthread_join(i64 noundef %18, ptr noundef null) #18
  %20 = add nuw nsw i64 %16, 1
  %21 = load i32, ptr %10, align 4
  %22 = zext i32 %21 to i64
  %23 = icmp samesign ult i64 %20, %22
  br i1 %23, label %15, label %24, !llvm.loop !12

24:                                               ; preds = %15, %3
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %26 = tail call i32 @pthread_cond_destroy(ptr noundef nonnull %25) #18
  %27 = tail call i32 @pthread_cond_destroy(ptr noundef nonnull %7) #18
  %28 = tail call i32 @pthread_mutex_destroy(ptr noundef nonnull %4) #18
  %29 = load ptr, ptr %0, align 8
  tail call void @free(ptr noundef %29) #18
  tail call void @free(ptr noundef nonnull %0) #18
  br label %30

30:                                               ; preds = %1, %24
  ret void
}

; Function Attrs: mustprogress nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none)
define hidden void @bnnc_memory_destroy(ptr noundef readonly captures(none) %0) local_unnamed_addr #11 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = load ptr, ptr %2, align 8
  tail call void @free(ptr noundef %3) #18
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %5 = load ptr, ptr %4, align 8
  tail call void @free(ptr noundef %5) #18
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load ptr, ptr %6, align 8
  tail call void @free(ptr noundef %7) #18
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  tail call void @free(ptr noundef %9) #18
  %10 = load ptr, ptr %0, align 8
  tail call void @free(ptr noundef %10) #18
  ret void
}

; Function Attrs: nounwind
declare i32 @pthread_mutex_destroy(ptr noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define nonnull ptr @bnnc_error(ptr noundef readnone captures(address_is_null, ret: address, provenance) %0) local_unnamed_addr #5 {
  %2 = icmp eq ptr %0, null
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %4 = select i1 %2, ptr @.str.24, ptr %3
  ret ptr %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define ptr @bnnc_isa_name(ptr noundef readonly captures(address_is_null) %0) local_unnamed_addr #12 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %9, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %5 = load ptr, ptr %4, align 8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %9, label %7

7:                                                ; preds = %3
  %8 = load ptr, ptr %5, align 8
  br label %9

9:                                                ; preds = %1, %3, %7
  %10 = phi ptr [ %8, %7 ], [ @.str.25, %3 ], [ @.str.25, %1 ]
  ret ptr %10
}

; Function Attrs: nounwind
define range(i32 0, 6) i32 @bnnc_set_threads(ptr noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca %struct.bnnc_processors, align 8
  %4 = icmp eq ptr %0, null
  br i1 %4, label %76, label %5

5:                                                ; preds = %2
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %76, label %9

9:                                                ; preds = %5
  %10 = icmp eq i32 %1, 0
  br i1 %10, label %11, label %51

11:                                               ; preds = %9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(136) %3, i8 0, i64 136, i1 false)
  %12 = call i32 @sched_getaffinity(i32 noundef 0, i64 noundef 128, ptr noundef nonnull %3) #18
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
  %53 = call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #18
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %55 = load i32, ptr %54, align 8
  %56 = icmp eq i32 %52, %55
  br i1 %56, label %73, label %57

57:                                               ; preds = %51
  %58 = icmp ugt i32 %52, 256
  br i1 %58, label %59, label %61

59:                                               ; preds = %57
  %60 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.33, i32 noundef %52, i32 noundef 256)
  br label %73

61:                                               ; preds = %57
  %62 = icmp samesign ugt i32 %52, 1
  br i1 %62, label %63, label %69

63:                                               ; preds = %61
  %64 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %65 = call ptr @bnnc_pool_create(i32 noundef %52, i32 noundef %64)
  %66 = icmp eq ptr %65, null
  br i1 %66, label %67, label %69

67:                                               ; preds = %63
  %68 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 5, ptr noundef nonnull @.str.34, i32 noundef %52)
  br label %73

69:                                               ; preds = %63, %61
  %70 = phi ptr [ %65, %63 ], [ null, %61 ]
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %72 = load ptr, ptr %71, align 8
  call void @bnnc_pool_destroy(ptr noundef %72)
  store ptr %70, ptr %71, align 8
  store i32 %52, ptr %54, align 8
  br label %73

73:                                               ; preds = %51, %59, %67, %69
  %74 = phi i32 [ 5, %67 ], [ 1, %59 ], [ 0, %69 ], [ 0, %51 ]
  %75 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #18
  br label %76

76:                                               ; preds = %2, %5, %73
  %77 = phi i32 [ %74, %73 ], [ 1, %5 ], [ 1, %2 ]
  ret i32 %77
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
  %9 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %1, ptr noundef nonnull dereferenceable(1) %8) #23
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
define ptr @bnnc_stage_name(i32 noundef %0) local_unnamed_addr #12 {
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
define hidden range(i32 0, 2) i32 @bnnc_memory_create(ptr noundef captures(none) %0) local_unnamed_addr #6 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %34, label %6

6:                                                ; preds = %1
  %7 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %8 = zext i32 %4 to i64
  %9 = and i64 %8, 3
  %10 = icmp ult i32 %4, 4
  br i1 %10, label %15, label %11

11:                                               ; preds = %6
  %12 = and i64 %8, 4294967292
  br label %67

13:                                               ; preds = %67
  %14 = icmp eq i64 %9, 0
  br i1 %14, label %31, label %15

15:                                               ; preds = %13, %6
  %16 = phi i64 [ 0, %6 ], [ %91, %13 ]
  %17 = phi i64 [ 0, %6 ], [ %90, %13 ]
  %18 = icmp ne i64 %9, 0
  tail call void @llvm.assume(i1 %18)
  br label %19

19:                                               ; preds = %19, %15
  %20 = phi i64 [ %16, %15 ], [ %28, %19 ]
  %21 = phi i64 [ %17, %15 ], [ %27, %19 ]
  %22 = phi i64 [ 0, %15 ], [ %29, %19 ]
  %23 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %7, i64 %20
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 16
  %25 = load i32, ptr %24, align 8
  %26 = zext i32 %25 to i64
  %27 = add i64 %21, %26
  %28 = add nuw nsw i64 %20, 1
  %29 = add i64 %22, 1
  %30 = icmp eq i64 %29, %9
  br i1 %30, label %31, label %19, !llvm.loop !13

31:                                               ; preds = %19, %13
  %32 = phi i64 [ %90, %13 ], [ %27, %19 ]
  %33 = add i64 %32, 1
  br label %34

34:                                               ; preds = %31, %1
  %35 = phi i64 [ 1, %1 ], [ %33, %31 ]
  %36 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 80), align 8
  %37 = add i64 %36, 64
  %38 = call i32 @posix_memalign(ptr noundef nonnull %3, i64 noundef 64, i64 noundef %37) #18
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %40, label %42

40:                                               ; preds = %34
  %41 = load ptr, ptr %3, align 8
  call void @llvm.memset.p0.i64(ptr align 1 %41, i8 0, i64 %37, i1 false)
  br label %42

42:                                               ; preds = %34, %40
  %43 = phi ptr [ %41, %40 ], [ null, %34 ]
  store ptr %43, ptr %0, align 8
  %44 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 88), align 8
  %45 = add i64 %44, 64
  %46 = call i32 @posix_memalign(ptr noundef nonnull %2, i64 noundef 64, i64 noundef %45) #18
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %48, label %50

48:                                               ; preds = %42
  %49 = load ptr, ptr %2, align 8
  call void @llvm.memset.p0.i64(ptr align 1 %49, i8 0, i64 %45, i1 false)
  br label %50

50:                                               ; preds = %42, %48
  %51 = phi ptr [ %49, %48 ], [ null, %42 ]
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store ptr %51, ptr %52, align 8
  %53 = call noalias ptr @calloc(i64 noundef %35, i64 noundef 8) #22
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store ptr %53, ptr %54, align 8
  %55 = add i32 %4, 1
  %56 = zext i32 %55 to i64
  %57 = call noalias ptr @calloc(i64 noundef %56, i64 noundef 8) #22
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %57, ptr %58, align 8
  %59 = call noalias ptr @calloc(i64 noundef %35, i64 noundef 16) #22
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store ptr %59, ptr %60, align 8
  %61 = load ptr, ptr %0, align 8
  %62 = icmp eq ptr %61, null
  %63 = icmp eq ptr %51, null
  %64 = select i1 %62, i1 true, i1 %63
  %65 = icmp eq ptr %53, null
  %66 = or i1 %65, %64
  br i1 %66, label %150, label %94

67:                                               ; preds = %67, %11
  %68 = phi i64 [ 0, %11 ], [ %91, %67 ]
  %69 = phi i64 [ 0, %11 ], [ %90, %67 ]
  %70 = phi i64 [ 0, %11 ], [ %92, %67 ]
  %71 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %7, i64 %68
  %72 = getelementptr inbounds nuw i8, ptr %71, i64 16
  %73 = load i32, ptr %72, align 8
  %74 = zext i32 %73 to i64
  %75 = add i64 %69, %74
  %76 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %7, i64 %68
  %77 = getelementptr inbounds nuw i8, ptr %76, i64 48
  %78 = load i32, ptr %77, align 8
  %79 = zext i32 %78 to i64
  %80 = add i64 %75, %79
  %81 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %7, i64 %68
  %82 = getelementptr inbounds nuw i8, ptr %81, i64 80
  %83 = load i32, ptr %82, align 8
  %84 = zext i32 %83 to i64
  %85 = add i64 %80, %84
  %86 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %7, i64 %68
  %87 = getelementptr inbounds nuw i8, ptr %86, i64 112
  %88 = load i32, ptr %87, align 8
  %89 = zext i32 %88 to i64
  %90 = add i64 %85, %89
  %91 = add nuw nsw i64 %68, 4
  %92 = add i64 %70, 4
  %93 = icmp eq i64 %92, %12
  br i1 %93, label %13, label %67, !llvm.loop !15

94:                                               ; preds = %50
  %95 = icmp eq ptr %57, null
  %96 = icmp eq ptr %59, null
  %97 = or i1 %95, %96
  %98 = or i1 %97, %5
  %99 = zext i1 %97 to i32
  br i1 %98, label %150, label %100

100:                                              ; preds = %94
  %101 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %102 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 72), align 8
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %104 = zext i32 %4 to i64
  br label %105

105:                                              ; preds = %116, %100
  %106 = phi i64 [ 0, %100 ], [ %118, %116 ]
  %107 = phi ptr [ %53, %100 ], [ %117, %116 ]
  %108 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %101, i64 %106
  %109 = load ptr, ptr %58, align 8
  %110 = getelementptr inbounds nuw ptr, ptr %109, i64 %106
  store ptr %107, ptr %110, align 8
  %111 = getelementptr inbounds nuw i8, ptr %108, i64 16
  %112 = load i32, ptr %111, align 8
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %116, label %114

114:                                              ; preds = %105
  %115 = getelementptr inbounds nuw i8, ptr %108, i64 8
  br label %120

116:                                              ; preds = %144, %105
  %117 = phi ptr [ %107, %105 ], [ %146, %144 ]
  %118 = add nuw nsw i64 %106, 1
  %119 = icmp eq i64 %118, %104
  br i1 %119, label %150, label %105, !llvm.loop !16

120:                                              ; preds = %144, %114
  %121 = phi i64 [ 0, %114 ], [ %145, %144 ]
  %122 = phi ptr [ %107, %114 ], [ %146, %144 ]
  %123 = load ptr, ptr %115, align 8
  %124 = getelementptr inbounds nuw %struct.bnnc_argument, ptr %123, i64 %121
  %125 = getelementptr inbounds nuw i8, ptr %124, i64 8
  %126 = load i32, ptr %125, align 8
  switch i32 %126, label %138 [
    i32 0, label %127
    i32 1, label %130
    i32 2, label %134
  ]

127:                                              ; preds = %120
  %128 = load i64, ptr %124, align 8
  %129 = getelementptr inbounds nuw i8, ptr %102, i64 %128
  store ptr %129, ptr %122, align 8
  br label %144

130:                                              ; preds = %120
  %131 = load ptr, ptr %0, align 8
  %132 = load i64, ptr %124, align 8
  %133 = getelementptr inbounds nuw i8, ptr %131, i64 %132
  store ptr %133, ptr %122, align 8
  br label %144

134:                                              ; preds = %120
  %135 = load ptr, ptr %52, align 8
  %136 = load i64, ptr %124, align 8
  %137 = getelementptr inbounds nuw i8, ptr %135, i64 %136
  store ptr %137, ptr %122, align 8
  br label %144

138:                                              ; preds = %120
  %139 = load ptr, ptr %60, align 8
  %140 = load i64, ptr %103, align 8
  %141 = add i64 %140, 1
  store i64 %141, ptr %103, align 8
  %142 = getelementptr inbounds nuw %struct.bnnc_slot, ptr %139, i64 %140
  store ptr %122, ptr %142, align 8
  %143 = getelementptr inbounds nuw i8, ptr %142, i64 8
  store ptr %124, ptr %143, align 8
  br label %144

144:                                              ; preds = %138, %134, %130, %127
  %145 = add nuw nsw i64 %121, 1
  %146 = getelementptr inbounds nuw i8, ptr %122, i64 8
  %147 = load i32, ptr %111, align 8
  %148 = zext i32 %147 to i64
  %149 = icmp samesign ult i64 %145, %148
  br i1 %149, label %120, label %116, !llvm.loop !17

150:                                              ; preds = %116, %94, %50
  %151 = phi i32 [ 1, %50 ], [ %99, %94 ], [ 0, %116 ]
  ret i32 %151
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden void @bnnc_memory_bind(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2) local_unnamed_addr #15 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %5 = load i64, ptr %4, align 8
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %9, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 32
  br label %10

9:                                                ; preds = %10, %3
  ret void

10:                                               ; preds = %7, %10
  %11 = phi i64 [ 0, %7 ], [ %28, %10 ]
  %12 = load ptr, ptr %8, align 8
  %13 = getelementptr inbounds nuw %struct.bnnc_slot, ptr %12, i64 %11
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 8
  %17 = load i32, ptr %16, align 8
  %18 = icmp eq i32 %17, 3
  %19 = getelementptr inbounds nuw i8, ptr %15, i64 12
  %20 = load i32, ptr %19, align 4
  %21 = zext i32 %20 to i64
  %22 = select i1 %18, ptr %1, ptr %2
  %23 = getelementptr inbounds nuw ptr, ptr %22, i64 %21
  %24 = load ptr, ptr %23, align 8
  %25 = load i64, ptr %15, align 8
  %26 = getelementptr inbounds nuw i8, ptr %24, i64 %25
  %27 = load ptr, ptr %13, align 8
  store ptr %26, ptr %27, align 8
  %28 = add nuw i64 %11, 1
  %29 = load i64, ptr %4, align 8
  %30 = icmp ult i64 %28, %29
  br i1 %30, label %10, label %9, !llvm.loop !18
}

; Function Attrs: nounwind
define hidden noundef ptr @bnnc_pool_create(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca ptr, align 8
  %4 = tail call noalias dereferenceable_or_null(3400) ptr @calloc(i64 noundef 1, i64 noundef 3400) #22
  %5 = zext i32 %1 to i64
  %6 = icmp eq ptr %4, null
  br i1 %6, label %52, label %7

7:                                                ; preds = %2
  %8 = add i32 %0, 1
  %9 = zext i32 %8 to i64
  %10 = shl nuw nsw i64 %9, 6
  %11 = mul i64 %10, %5
  %12 = call i32 @posix_memalign(ptr noundef nonnull %3, i64 noundef 64, i64 noundef %11) #18
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %15, label %14

14:                                               ; preds = %7
  call void @free(ptr noundef nonnull %4) #18
  br label %52

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
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 320
  store i32 -1, ptr %22, align 8
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 184
  %24 = call i32 @sched_getaffinity(i32 noundef 0, i64 noundef 128, ptr noundef nonnull %23) #18
  %25 = icmp eq i32 %24, 0
  %26 = zext i1 %25 to i32
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 312
  store i32 %26, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %29 = call i32 @pthread_mutex_init(ptr noundef nonnull %28, ptr noundef null) #18
  %30 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %31 = call i32 @pthread_cond_init(ptr noundef nonnull %30, ptr noundef null) #18
  %32 = getelementptr inbounds nuw i8, ptr %4, i64 136
  %33 = call i32 @pthread_cond_init(ptr noundef nonnull %32, ptr noundef null) #18
  %34 = getelementptr inbounds nuw i8, ptr %4, i64 28
  %35 = load i32, ptr %34, align 4
  %36 = add i32 %35, 1
  %37 = icmp ult i32 %36, %0
  br i1 %37, label %38, label %52

38:                                               ; preds = %15
  %39 = getelementptr inbounds nuw i8, ptr %4, i64 1352
  br label %40

40:                                               ; preds = %38, %47
  %41 = phi i32 [ %35, %38 ], [ %49, %47 ]
  %42 = zext i32 %41 to i64
  %43 = getelementptr inbounds nuw i64, ptr %39, i64 %42
  %44 = call i32 @pthread_create(ptr noundef nonnull %43, ptr noundef null, ptr noundef nonnull @worker, ptr noundef nonnull %4) #18
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %47, label %46

46:                                               ; preds = %40
  call void @bnnc_pool_destroy(ptr noundef nonnull %4)
  br label %52

47:                                               ; preds = %40
  %48 = load i32, ptr %34, align 4
  %49 = add i32 %48, 1
  store i32 %49, ptr %34, align 4
  %50 = add i32 %48, 2
  %51 = icmp ult i32 %50, %0
  br i1 %51, label %40, label %52, !llvm.loop !19

52:                                               ; preds = %47, %15, %2, %46, %14
  %53 = phi ptr [ null, %14 ], [ null, %46 ], [ null, %2 ], [ %4, %15 ], [ %4, %47 ]
  ret ptr %53
}

; Function Attrs: nofree nounwind
declare i32 @posix_memalign(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #8

; Function Attrs: nounwind
declare i32 @pthread_cond_init(ptr noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: nounwind
declare i32 @pthread_create(ptr noundef, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal noalias noundef ptr @worker(ptr noundef %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %3 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %2) #18
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %5 = load i32, ptr %4, align 8
  %6 = add i32 %5, 1
  store i32 %6, ptr %4, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 324
  %8 = zext i32 %5 to i64
  %9 = getelementptr inbounds nuw i32, ptr %7, i64 %8
  %10 = tail call i64 (i64, ...) @syscall(i64 noundef 186) #18
  %11 = trunc i64 %10 to i32
  store atomic i32 %11, ptr %9 monotonic, align 4
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %14 = load i32, ptr %13, align 8
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %44

16:                                               ; preds = %1
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 88
  br label %21

21:                                               ; preds = %16, %40
  %22 = phi i32 [ 0, %16 ], [ %41, %40 ]
  %23 = load ptr, ptr %12, align 8
  %24 = icmp eq ptr %23, null
  br i1 %24, label %28, label %25

25:                                               ; preds = %21
  %26 = load i32, ptr %17, align 8
  %27 = icmp eq i32 %26, %22
  br i1 %27, label %28, label %30

28:                                               ; preds = %25, %21
  %29 = tail call i32 @pthread_cond_wait(ptr noundef nonnull %20, ptr noundef nonnull %2) #18
  br label %40

30:                                               ; preds = %25
  %31 = load i32, ptr %18, align 4
  %32 = add i32 %31, 1
  store i32 %32, ptr %18, align 4
  %33 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %2) #18
  tail call fastcc void @walk(ptr noundef nonnull %0, ptr noundef nonnull %23, i32 noundef %6)
  %34 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %2) #18
  %35 = load i32, ptr %18, align 4
  %36 = add i32 %35, -1
  store i32 %36, ptr %18, align 4
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %38, label %40

38:                                               ; preds = %30
  %39 = tail call i32 @pthread_cond_signal(ptr noundef nonnull %19) #18
  br label %40

40:                                               ; preds = %30, %38, %28
  %41 = phi i32 [ %26, %30 ], [ %22, %28 ], [ %26, %38 ]
  %42 = load i32, ptr %13, align 8
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %21, label %44

44:                                               ; preds = %40, %1
  %45 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %2) #18
  ret ptr null
}

; Function Attrs: nounwind
declare i32 @pthread_cond_broadcast(ptr noundef) local_unnamed_addr #2

declare i32 @pthread_join(i64 noundef, ptr noundef) local_unnamed_addr #16

; Function Attrs: nounwind
declare i32 @pthread_cond_destroy(ptr noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define hidden i32 @bnnc_pool_run(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 44
  store atomic i32 0, ptr %3 monotonic, align 4
  %4 = tail call i32 @sched_getcpu() #18
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 320
  %6 = load i32, ptr %5, align 8
  %7 = icmp eq i32 %4, %6
  br i1 %7, label %26, label %8

8:                                                ; preds = %2
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %10 = load i32, ptr %9, align 4
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %25, label %12

12:                                               ; preds = %8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 324
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 184
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
  %28 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %27) #18
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store ptr %1, ptr %29, align 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %31 = load i32, ptr %30, align 8
  %32 = add i32 %31, 1
  store i32 %32, ptr %30, align 8
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %34 = tail call i32 @pthread_cond_broadcast(ptr noundef nonnull %33) #18
  %35 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %27) #18
  tail call fastcc void @walk(ptr noundef nonnull %0, ptr noundef %1, i32 noundef 0)
  %36 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %27) #18
  store ptr null, ptr %29, align 8
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %38 = load i32, ptr %37, align 4
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %46, label %40

40:                                               ; preds = %26
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 136
  br label %42

42:                                               ; preds = %40, %42
  %43 = tail call i32 @pthread_cond_wait(ptr noundef nonnull %41, ptr noundef nonnull %27) #18
  %44 = load i32, ptr %37, align 4
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %46, label %42, !llvm.loop !21

46:                                               ; preds = %42, %26
  %47 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %27) #18
  %48 = load atomic i32, ptr %3 monotonic, align 4
  ret i32 %48
}

; Function Attrs: nounwind
define internal fastcc void @walk(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) unnamed_addr #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %5 = load i32, ptr %4, align 4
  %6 = add i32 %5, 1
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %8 = load i32, ptr %7, align 8
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %19, label %10

10:                                               ; preds = %3
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %13 = icmp eq i32 %6, 0
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 44
  %15 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %17 = icmp eq i32 %2, 0
  %18 = getelementptr inbounds nuw i8, ptr %1, i64 32
  br label %20

19:                                               ; preds = %121, %3
  ret void

20:                                               ; preds = %10, %121
  %21 = phi i64 [ 0, %10 ], [ %122, %121 ]
  %22 = load ptr, ptr %11, align 8
  %23 = load ptr, ptr %1, align 8
  %24 = trunc nuw i64 %21 to i32
  %25 = tail call i32 %22(ptr noundef %23, i32 noundef %24) #18
  %26 = load i32, ptr %12, align 8
  %27 = mul i32 %26, %25
  br i1 %13, label %98, label %28

28:                                               ; preds = %20
  %29 = trunc i64 %21 to i32
  %30 = add i32 %29, 1
  br label %31

31:                                               ; preds = %28, %91
  %32 = phi i32 [ 0, %28 ], [ %40, %91 ]
  %33 = phi i32 [ 0, %28 ], [ %92, %91 ]
  %34 = add i32 %33, %2
  %35 = urem i32 %34, %6
  %36 = add nuw i32 %35, 1
  br label %39

37:                                               ; preds = %91
  %38 = icmp eq i32 %40, 0
  br i1 %38, label %98, label %94

39:                                               ; preds = %31, %89
  %40 = phi i32 [ %90, %89 ], [ %32, %31 ]
  %41 = load i32, ptr %4, align 4
  %42 = add i32 %41, 1
  %43 = udiv i32 %25, %42
  %44 = mul i32 %43, %35
  %45 = urem i32 %25, %42
  %46 = mul i32 %45, %35
  %47 = add i32 %46, %41
  %48 = udiv i32 %47, %42
  %49 = add i32 %48, %44
  %50 = mul i32 %43, %36
  %51 = mul i32 %45, %36
  %52 = add i32 %51, %41
  %53 = udiv i32 %52, %42
  %54 = add i32 %53, %50
  %55 = sub i32 %54, %49
  %56 = load i32, ptr %12, align 8
  %57 = sub i32 1, %56
  %58 = mul i32 %57, %55
  %59 = load ptr, ptr %0, align 8
  %60 = mul i32 %42, %24
  %61 = add i32 %60, %35
  %62 = zext i32 %61 to i64
  %63 = getelementptr inbounds nuw %struct.counter, ptr %59, i64 %62
  %64 = load atomic i32, ptr %63 monotonic, align 4
  %65 = mul i32 %55, %56
  br label %66

66:                                               ; preds = %69, %39
  %67 = phi i32 [ %64, %39 ], [ %76, %69 ]
  %68 = icmp eq i32 %65, %67
  br i1 %68, label %91, label %69

69:                                               ; preds = %66
  %70 = sub i32 %65, %67
  %71 = lshr i32 %70, 1
  %72 = sub i32 %70, %71
  %73 = add i32 %72, %67
  %74 = cmpxchg weak ptr %63, i32 %67, i32 %73 monotonic monotonic, align 4
  %75 = extractvalue { i32, i1 } %74, 1
  %76 = extractvalue { i32, i1 } %74, 0
  br i1 %75, label %77, label %66, !llvm.loop !22

77:                                               ; preds = %69
  %78 = load atomic i32, ptr %14 monotonic, align 4
  %79 = icmp eq i32 %78, 0
  br i1 %79, label %80, label %89

80:                                               ; preds = %77
  %81 = add i32 %58, %49
  %82 = add i32 %81, %67
  %83 = load ptr, ptr %15, align 8
  %84 = load ptr, ptr %1, align 8
  %85 = add i32 %72, %82
  %86 = tail call i32 %83(ptr noundef %84, i32 noundef %24, i32 noundef %82, i32 noundef %85) #18
  %87 = icmp eq i32 %86, 0
  br i1 %87, label %89, label %88

88:                                               ; preds = %80
  store atomic i32 %30, ptr %14 monotonic, align 4
  br label %89

89:                                               ; preds = %88, %80, %77
  %90 = add i32 %72, %40
  br label %39, !llvm.loop !23

91:                                               ; preds = %66
  %92 = add nuw i32 %33, 1
  %93 = icmp eq i32 %33, %5
  br i1 %93, label %37, label %31, !llvm.loop !24

94:                                               ; preds = %37
  %95 = load ptr, ptr %16, align 8
  %96 = getelementptr inbounds nuw %struct.counter, ptr %95, i64 %21
  %97 = atomicrmw add ptr %96, i32 %40 release, align 64
  br label %98

98:                                               ; preds = %20, %94, %37
  %99 = load ptr, ptr %16, align 8
  %100 = getelementptr inbounds nuw %struct.counter, ptr %99, i64 %21
  %101 = load atomic i32, ptr %100 acquire, align 64
  %102 = icmp eq i32 %101, %27
  br i1 %102, label %115, label %103

103:                                              ; preds = %98, %110
  %104 = phi i32 [ %105, %110 ], [ 0, %98 ]
  %105 = add nuw nsw i32 %104, 1
  %106 = icmp samesign ult i32 %104, 199
  br i1 %106, label %107, label %108

107:                                              ; preds = %103
  tail call void @llvm.x86.sse2.pause()
  br label %110

108:                                              ; preds = %103
  %109 = tail call i32 @sched_yield() #18
  br label %110

110:                                              ; preds = %107, %108
  %111 = load ptr, ptr %16, align 8
  %112 = getelementptr inbounds nuw %struct.counter, ptr %111, i64 %21
  %113 = load atomic i32, ptr %112 acquire, align 64
  %114 = icmp eq i32 %113, %27
  br i1 %114, label %115, label %103, !llvm.loop !25

115:                                              ; preds = %110, %98
  br i1 %17, label %116, label %121

116:                                              ; preds = %115
  %117 = load ptr, ptr %18, align 8
  %118 = icmp eq ptr %117, null
  br i1 %118, label %121, label %119

119:                                              ; preds = %116
  %120 = load ptr, ptr %1, align 8
  tail call void %117(ptr noundef %120, i32 noundef %24) #18
  br label %121

121:                                              ; preds = %119, %116, %115
  %122 = add nuw nsw i64 %21, 1
  %123 = load i32, ptr %7, align 8
  %124 = zext i32 %123 to i64
  %125 = icmp samesign ult i64 %122, %124
  br i1 %125, label %20, label %19, !llvm.loop !26
}

declare i32 @pthread_cond_wait(ptr noundef, ptr noundef) local_unnamed_addr #16

; Function Attrs: nounwind
define hidden i32 @bnnc_prepare(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %37, label %4

4:                                                ; preds = %1
  %5 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %8 = zext i32 %2 to i64
  br label %9

9:                                                ; preds = %4, %31
  %10 = phi i64 [ 0, %4 ], [ %32, %31 ]
  %11 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %5, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 24
  %13 = load i32, ptr %12, align 8
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %31, label %15

15:                                               ; preds = %9
  %16 = load ptr, ptr %6, align 8
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 8
  %18 = load ptr, ptr %17, align 8
  %19 = getelementptr inbounds nuw i8, ptr %11, i64 20
  %20 = load i32, ptr %19, align 4
  %21 = zext i32 %20 to i64
  %22 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %18, i64 %21
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %24 = load i32, ptr %23, align 8
  %25 = load ptr, ptr %22, align 8
  %26 = load ptr, ptr %7, align 8
  %27 = getelementptr inbounds nuw ptr, ptr %26, i64 %10
  %28 = load ptr, ptr %27, align 8
  %29 = tail call i32 %25(ptr noundef %28, i32 noundef 0, i32 noundef %24) #18
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %34

31:                                               ; preds = %9, %15
  %32 = add nuw nsw i64 %10, 1
  %33 = icmp eq i64 %32, %8
  br i1 %33, label %37, label %9, !llvm.loop !11

34:                                               ; preds = %15
  %35 = trunc nuw i64 %10 to i32
  %36 = add nuw i32 %35, 1
  br label %37

37:                                               ; preds = %31, %1, %34
  %38 = phi i32 [ %36, %34 ], [ 0, %1 ], [ 0, %31 ]
  ret i32 %38
}

; Function Attrs: nounwind
define internal i32 @stage_run(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %6 = load ptr, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %10 = zext i32 %1 to i64
  %11 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %9, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 20
  %13 = load i32, ptr %12, align 4
  %14 = zext i32 %13 to i64
  %15 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %8, i64 %14
  %16 = load ptr, ptr %15, align 8
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %18 = load ptr, ptr %17, align 8
  %19 = getelementptr inbounds nuw ptr, ptr %18, i64 %10
  %20 = load ptr, ptr %19, align 8
  %21 = tail call i32 %16(ptr noundef %20, i32 noundef %2, i32 noundef %3) #18
  ret i32 %21
}

; Function Attrs: nounwind
define range(i32 0, 7) i32 @bnnc_run(ptr noundef %0, ptr noundef readonly captures(address_is_null) %1, ptr noundef readonly captures(address_is_null) %2) local_unnamed_addr #0 {
  %4 = alloca %struct.timespec, align 8
  %5 = alloca %struct.timespec, align 8
  %6 = alloca %struct.timespec, align 8
  %7 = alloca %struct.bnnc_job, align 8
  %8 = icmp eq ptr %0, null
  br i1 %8, label %203, label %9

9:                                                ; preds = %3
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %11 = load ptr, ptr %10, align 8
  %12 = icmp eq ptr %11, null
  br i1 %12, label %203, label %13

13:                                               ; preds = %9
  %14 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #18
  store ptr %0, ptr %7, align 8
  %15 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %16 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  store i32 %16, ptr %15, align 8
  %17 = getelementptr inbounds nuw i8, ptr %7, i64 12
  store i32 0, ptr %17, align 4
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 16
  store ptr @stage_extent, ptr %18, align 8
  %19 = getelementptr inbounds nuw i8, ptr %7, i64 24
  store ptr @stage_run, ptr %19, align 8
  %20 = getelementptr inbounds nuw i8, ptr %7, i64 32
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 116
  %22 = load i32, ptr %21, align 4
  %23 = icmp eq i32 %22, 0
  %24 = select i1 %23, ptr null, ptr @stage_completed
  store ptr %24, ptr %20, align 8
  %25 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %30, label %27

27:                                               ; preds = %13
  %28 = icmp eq ptr %1, null
  %29 = zext i32 %25 to i64
  br label %36

30:                                               ; preds = %50, %13
  %31 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 16), align 8
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %70, label %33

33:                                               ; preds = %30
  %34 = icmp eq ptr %2, null
  %35 = zext i32 %31 to i64
  br label %53

36:                                               ; preds = %50, %27
  %37 = phi i64 [ 0, %27 ], [ %51, %50 ]
  br i1 %28, label %42, label %38

38:                                               ; preds = %36
  %39 = getelementptr inbounds nuw ptr, ptr %1, i64 %37
  %40 = load ptr, ptr %39, align 8
  %41 = icmp eq ptr %40, null
  br i1 %41, label %42, label %50

42:                                               ; preds = %38, %36
  %43 = phi i64 [ %37, %38 ], [ 0, %36 ]
  %44 = trunc nuw i64 %43 to i32
  %45 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 56), align 8
  %46 = and i64 %43, 4294967295
  %47 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %45, i64 %46
  %48 = load ptr, ptr %47, align 8
  %49 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.35, i32 noundef %44, ptr noundef %48)
  br label %200

50:                                               ; preds = %38
  %51 = add nuw nsw i64 %37, 1
  %52 = icmp eq i64 %51, %29
  br i1 %52, label %30, label %36, !llvm.loop !27

53:                                               ; preds = %67, %33
  %54 = phi i64 [ 0, %33 ], [ %68, %67 ]
  br i1 %34, label %59, label %55

55:                                               ; preds = %53
  %56 = getelementptr inbounds nuw ptr, ptr %2, i64 %54
  %57 = load ptr, ptr %56, align 8
  %58 = icmp eq ptr %57, null
  br i1 %58, label %59, label %67

59:                                               ; preds = %55, %53
  %60 = phi i64 [ %54, %55 ], [ 0, %53 ]
  %61 = trunc nuw i64 %60 to i32
  %62 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 64), align 8
  %63 = and i64 %60, 4294967295
  %64 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %62, i64 %63
  %65 = load ptr, ptr %64, align 8
  %66 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.36, i32 noundef %61, ptr noundef %65)
  br label %200

67:                                               ; preds = %55
  %68 = add nuw nsw i64 %54, 1
  %69 = icmp eq i64 %68, %35
  br i1 %69, label %70, label %53, !llvm.loop !28

70:                                               ; preds = %67, %30
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %72 = load i64, ptr %71, align 8
  %73 = icmp eq i64 %72, 0
  br i1 %73, label %97, label %74

74:                                               ; preds = %70
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 80
  br label %76

76:                                               ; preds = %76, %74
  %77 = phi i64 [ 0, %74 ], [ %94, %76 ]
  %78 = load ptr, ptr %75, align 8
  %79 = getelementptr inbounds nuw %struct.bnnc_slot, ptr %78, i64 %77
  %80 = getelementptr inbounds nuw i8, ptr %79, i64 8
  %81 = load ptr, ptr %80, align 8
  %82 = getelementptr inbounds nuw i8, ptr %81, i64 8
  %83 = load i32, ptr %82, align 8
  %84 = icmp eq i32 %83, 3
  %85 = getelementptr inbounds nuw i8, ptr %81, i64 12
  %86 = load i32, ptr %85, align 4
  %87 = zext i32 %86 to i64
  %88 = select i1 %84, ptr %1, ptr %2
  %89 = getelementptr inbounds nuw ptr, ptr %88, i64 %87
  %90 = load ptr, ptr %89, align 8
  %91 = load i64, ptr %81, align 8
  %92 = getelementptr inbounds nuw i8, ptr %90, i64 %91
  %93 = load ptr, ptr %79, align 8
  store ptr %92, ptr %93, align 8
  %94 = add nuw i64 %77, 1
  %95 = load i64, ptr %71, align 8
  %96 = icmp ult i64 %94, %95
  br i1 %96, label %76, label %97, !llvm.loop !18

97:                                               ; preds = %76, %70
  %98 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %6) #18
  %99 = load i64, ptr %6, align 8
  %100 = mul i64 %99, 1000000000
  %101 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %102 = load i64, ptr %101, align 8
  %103 = add i64 %100, %102
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store i64 %103, ptr %104, align 8
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %106 = load ptr, ptr %105, align 8
  %107 = icmp eq ptr %106, null
  br i1 %107, label %112, label %108

108:                                              ; preds = %97
  %109 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %110 = load ptr, ptr %109, align 8
  %111 = icmp eq ptr %110, null
  br i1 %111, label %187, label %112

112:                                              ; preds = %108, %97
  %113 = icmp eq i32 %16, 0
  br i1 %113, label %200, label %114

114:                                              ; preds = %112
  %115 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %116 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %117 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %118 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %119 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %120 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %121 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %122 = zext i32 %16 to i64
  br label %123

123:                                              ; preds = %182, %114
  %124 = phi i64 [ 0, %114 ], [ %183, %182 ]
  %125 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %115, i64 %124
  %126 = getelementptr inbounds nuw i8, ptr %125, i64 24
  %127 = load i32, ptr %126, align 8
  %128 = icmp eq i32 %127, 0
  br i1 %128, label %129, label %145

129:                                              ; preds = %123
  %130 = load ptr, ptr %10, align 8
  %131 = getelementptr inbounds nuw i8, ptr %130, i64 8
  %132 = load ptr, ptr %131, align 8
  %133 = getelementptr inbounds nuw i8, ptr %125, i64 20
  %134 = load i32, ptr %133, align 4
  %135 = zext i32 %134 to i64
  %136 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %132, i64 %135
  %137 = getelementptr inbounds nuw i8, ptr %136, i64 8
  %138 = load i32, ptr %137, align 8
  %139 = load ptr, ptr %136, align 8
  %140 = load ptr, ptr %116, align 8
  %141 = getelementptr inbounds nuw ptr, ptr %140, i64 %124
  %142 = load ptr, ptr %141, align 8
  %143 = call i32 %139(ptr noundef %142, i32 noundef 0, i32 noundef %138) #18
  %144 = icmp eq i32 %143, 0
  br i1 %144, label %145, label %185

145:                                              ; preds = %129, %123
  %146 = load i32, ptr %21, align 4
  %147 = icmp eq i32 %146, 0
  br i1 %147, label %163, label %148

148:                                              ; preds = %145
  %149 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %5) #18
  %150 = load i64, ptr %5, align 8
  %151 = mul i64 %150, 1000000000
  %152 = load i64, ptr %117, align 8
  %153 = add i64 %151, %152
  %154 = load i32, ptr %126, align 8
  %155 = icmp eq i32 %154, 0
  br i1 %155, label %156, label %159

156:                                              ; preds = %148
  %157 = load i64, ptr %104, align 8
  %158 = sub i64 %153, %157
  br label %159

159:                                              ; preds = %156, %148
  %160 = phi i64 [ %158, %156 ], [ 0, %148 ]
  %161 = load ptr, ptr %118, align 8
  %162 = getelementptr inbounds nuw i64, ptr %161, i64 %124
  store i64 %160, ptr %162, align 8
  store i64 %153, ptr %104, align 8
  br label %163

163:                                              ; preds = %159, %145
  %164 = load i32, ptr %126, align 8
  %165 = icmp eq i32 %164, 0
  br i1 %165, label %166, label %182

166:                                              ; preds = %163
  %167 = load ptr, ptr %119, align 8
  %168 = icmp eq ptr %167, null
  br i1 %168, label %182, label %169

169:                                              ; preds = %166
  %170 = load ptr, ptr %120, align 8
  %171 = load ptr, ptr %116, align 8
  %172 = getelementptr inbounds nuw ptr, ptr %171, i64 %124
  %173 = load ptr, ptr %172, align 8
  %174 = getelementptr inbounds nuw i8, ptr %125, i64 16
  %175 = load i32, ptr %174, align 8
  %176 = trunc nuw i64 %124 to i32
  call void %167(ptr noundef %170, i32 noundef %176, ptr noundef %173, i32 noundef %175) #18
  %177 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %4) #18
  %178 = load i64, ptr %4, align 8
  %179 = mul i64 %178, 1000000000
  %180 = load i64, ptr %121, align 8
  %181 = add i64 %179, %180
  store i64 %181, ptr %104, align 8
  br label %182

182:                                              ; preds = %169, %166, %163
  %183 = add nuw nsw i64 %124, 1
  %184 = icmp eq i64 %183, %122
  br i1 %184, label %200, label %123, !llvm.loop !29

185:                                              ; preds = %129
  %186 = trunc nuw i64 %124 to i32
  br label %193

187:                                              ; preds = %108
  %188 = call i32 @bnnc_pool_run(ptr noundef nonnull %106, ptr noundef nonnull %7)
  %189 = icmp eq i32 %188, 0
  br i1 %189, label %200, label %190

190:                                              ; preds = %187
  %191 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %192 = add i32 %188, -1
  br label %193

193:                                              ; preds = %190, %185
  %194 = phi ptr [ %115, %185 ], [ %191, %190 ]
  %195 = phi i32 [ %186, %185 ], [ %192, %190 ]
  %196 = zext i32 %195 to i64
  %197 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %194, i64 %196
  %198 = load ptr, ptr %197, align 8
  %199 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 6, ptr noundef nonnull @.str.29, ptr noundef %198)
  br label %200

200:                                              ; preds = %182, %42, %59, %112, %187, %193
  %201 = phi i32 [ 6, %193 ], [ 1, %42 ], [ 1, %59 ], [ 0, %187 ], [ 0, %112 ], [ 0, %182 ]
  %202 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #18
  br label %203

203:                                              ; preds = %3, %9, %200
  %204 = phi i32 [ %201, %200 ], [ 1, %9 ], [ 1, %3 ]
  ret i32 %204
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
  %9 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #18
  %10 = icmp ne i32 %1, 0
  %11 = zext i1 %10 to i32
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 116
  store i32 %11, ptr %12, align 4
  %13 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #18
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
  %11 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #18
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %13 = load ptr, ptr %12, align 8
  %14 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %15 = zext i32 %14 to i64
  %16 = shl nuw nsw i64 %15, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %1, ptr align 8 %13, i64 %16, i1 false)
  %17 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #18
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
  %10 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #18
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store ptr %1, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 136
  store ptr %2, ptr %12, align 8
  %13 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #18
  br label %14

14:                                               ; preds = %3, %5, %9
  %15 = phi i32 [ 0, %9 ], [ 1, %5 ], [ 1, %3 ]
  ret i32 %15
}

; Function Attrs: nofree nounwind memory(read)
declare noundef ptr @getenv(ptr noundef captures(none)) local_unnamed_addr #17

; Function Attrs: nounwind
declare i32 @pthread_cond_signal(ptr noundef) local_unnamed_addr #2

; Function Attrs: nounwind
declare void @llvm.x86.sse2.pause() #18

; Function Attrs: nounwind
declare i32 @sched_yield() local_unnamed_addr #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal i32 @stage_extent(ptr noundef readonly captures(none) %0, i32 noundef %1) #12 {
  %3 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %4 = zext i32 %1 to i64
  %5 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %3, i64 %4
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %7 = load i32, ptr %6, align 8
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %20

9:                                                ; preds = %2
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %15 = load i32, ptr %14, align 4
  %16 = zext i32 %15 to i64
  %17 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %13, i64 %16
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 8
  %19 = load i32, ptr %18, align 8
  br label %20

20:                                               ; preds = %2, %9
  %21 = phi i32 [ %19, %9 ], [ 0, %2 ]
  ret i32 %21
}

; Function Attrs: nounwind
define internal void @stage_completed(ptr noundef captures(none) %0, i32 noundef %1) #0 {
  %3 = alloca %struct.timespec, align 8
  %4 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %3) #18
  %5 = load i64, ptr %3, align 8
  %6 = mul i64 %5, 1000000000
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %8 = load i64, ptr %7, align 8
  %9 = add i64 %6, %8
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %11 = zext i32 %1 to i64
  %12 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %10, i64 %11
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 24
  %14 = load i32, ptr %13, align 8
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %20

16:                                               ; preds = %2
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %18 = load i64, ptr %17, align 8
  %19 = sub i64 %9, %18
  br label %20

20:                                               ; preds = %2, %16
  %21 = phi i64 [ %19, %16 ], [ 0, %2 ]
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr inbounds nuw i64, ptr %23, i64 %11
  store i64 %21, ptr %24, align 8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store i64 %9, ptr %25, align 8
  ret void
}

; Function Attrs: nounwind
declare i32 @clock_gettime(i32 noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #19

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #20

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare ptr @llvm.load.relative.i64(ptr, i64) #21

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
attributes #11 = { mustprogress nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #12 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #13 = { mustprogress nofree norecurse nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #14 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #15 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #16 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #17 = { nofree nounwind memory(read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #18 = { nounwind }
attributes #19 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #20 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #21 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #22 = { nounwind allocsize(0,1) }
attributes #23 = { nounwind willreturn memory(read) }

!llvm.module.flags = !{!0, !1, !2}
!llvm.ident = !{!3}

!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = !{i64 411089}
!8 = !{i64 411270}
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
