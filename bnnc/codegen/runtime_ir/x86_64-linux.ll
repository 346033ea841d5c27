; Made by runtime/build_ir.py: do not edit.
; sources: c3a80503986547bb7767535481fd0fa03df6d17efe38d1b05b66c78b7fea3671
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.bnnc_model = type { i32, i32, i32, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64 }
%struct.bnnc_level = type { ptr, ptr, i64 }
%struct.bnnc_stage = type { ptr, ptr, i32, i32, i32, i32 }
%struct.bnnc_argument = type { i64, i32, i32 }
%struct.bnnc_kernel = type { ptr, i32, i32 }
%struct.__va_list_tag = type { i32, i32, ptr, ptr }
%struct.timespec = type { i64, i64 }
%struct.bnnc_job = type { ptr, i32, ptr, ptr, ptr }
%struct.bnnc_tensor = type { ptr, ptr, ptr, i64, i32 }
%struct.progress = type { i32, [60 x i8], i32, [60 x i8] }

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
@.str.24 = private unnamed_addr constant [33 x i8] c"not enough memory for %llu bytes\00", align 1
@bnnc_compiled_model = external hidden local_unnamed_addr constant %struct.bnnc_model, align 8
@.str.25 = private unnamed_addr constant [44 x i8] c"a kernel failed while preparing the weights\00", align 1
@.str.26 = private unnamed_addr constant [18 x i8] c"not enough memory\00", align 1
@.str.27 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.28 = private unnamed_addr constant [23 x i8] c"%u threads: at most %d\00", align 1
@.str.29 = private unnamed_addr constant [22 x i8] c"input %u (%s) is null\00", align 1
@.str.30 = private unnamed_addr constant [23 x i8] c"output %u (%s) is null\00", align 1
@.str.31 = private unnamed_addr constant [24 x i8] c"cannot start %u threads\00", align 1
@.str.32 = private unnamed_addr constant [39 x i8] c"a kernel failed: this is a bug in bnnc\00", align 1
@.str.33 = private unnamed_addr constant [9 x i8] c"BNNC_ISA\00", align 1
@.str.34 = private unnamed_addr constant [51 x i8] c"BNNC_ISA=%s: not in this library, whose best is %s\00", align 1
@.str.35 = private unnamed_addr constant [37 x i8] c"BNNC_ISA=%s: this processor lacks %s\00", align 1
@.str.36 = private unnamed_addr constant [51 x i8] c"this library needs %s, and this processor lacks %s\00", align 1

; Function Attrs: nounwind
define hidden range(i64 0, 8388608) i64 @bnnc_cpu_features() local_unnamed_addr #0 {
  %1 = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 1, i32 0) #16, !srcloc !4
  %2 = extractvalue { i32, i32, i32, i32 } %1, 2
  %3 = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 0, i32 0) #16, !srcloc !4
  %4 = extractvalue { i32, i32, i32, i32 } %3, 0
  %5 = icmp ugt i32 %4, 6
  br i1 %5, label %6, label %13

6:                                                ; preds = %0
  %7 = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 7, i32 0) #16, !srcloc !4
  %8 = extractvalue { i32, i32, i32, i32 } %7, 1
  %9 = extractvalue { i32, i32, i32, i32 } %7, 2
  %10 = insertelement <2 x i32> poison, i32 %9, i64 0
  %11 = insertelement <2 x i32> %10, i32 %8, i64 1
  %12 = shufflevector <2 x i32> %11, <2 x i32> poison, <4 x i32> <i32 0, i32 0, i32 0, i32 1>
  br label %13

13:                                               ; preds = %0, %6
  %14 = phi i32 [ %8, %6 ], [ 0, %0 ]
  %15 = phi <4 x i32> [ %12, %6 ], [ zeroinitializer, %0 ]
  %16 = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 -2147483648, i32 0) #16, !srcloc !4
  %17 = extractvalue { i32, i32, i32, i32 } %16, 0
  %18 = icmp ugt i32 %17, -2147483648
  br i1 %18, label %19, label %22

19:                                               ; preds = %13
  %20 = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 -2147483647, i32 0) #16, !srcloc !4
  %21 = extractvalue { i32, i32, i32, i32 } %20, 2
  br label %22

22:                                               ; preds = %13, %19
  %23 = phi i32 [ %21, %19 ], [ 0, %13 ]
  %24 = and i32 %2, 134217728
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %29, label %26

26:                                               ; preds = %22
  %27 = tail call { i32, i32 } asm sideeffect "xgetbv", "={ax},={dx},{cx},~{dirflag},~{fpsr},~{flags}"(i32 0) #16, !srcloc !5
  %28 = extractvalue { i32, i32 } %27, 0
  br label %29

29:                                               ; preds = %22, %26
  %30 = phi i32 [ %28, %26 ], [ 0, %22 ]
  %31 = and i32 %2, 1
  %32 = insertelement <4 x i32> poison, i32 %2, i64 0
  %33 = shufflevector <4 x i32> %32, <4 x i32> poison, <4 x i32> zeroinitializer
  %34 = lshr <4 x i32> %33, <i32 19, i32 17, i32 8, i32 8>
  %35 = lshr i32 %2, 8
  %36 = and i32 %35, 32
  %37 = insertelement <4 x i32> poison, i32 %14, i64 0
  %38 = insertelement <4 x i32> %37, i32 %23, i64 1
  %39 = shufflevector <4 x i32> %38, <4 x i32> poison, <4 x i32> <i32 0, i32 1, i32 0, i32 1>
  %40 = shl <4 x i32> %39, <i32 4, i32 8, i32 8, i32 6>
  %41 = shufflevector <4 x i32> %34, <4 x i32> %40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %42 = and <8 x i32> %41, <i32 16, i32 12, i32 2, i32 16384, i32 4096, i32 8192, i32 2048, i32 64>
  %43 = tail call i32 @llvm.vector.reduce.or.v8i32(<8 x i32> %42)
  %44 = or disjoint i32 %43, %36
  %45 = or disjoint i32 %44, %31
  %46 = and i32 %30, 6
  %47 = icmp eq i32 %46, 6
  br i1 %47, label %48, label %61

48:                                               ; preds = %29
  %49 = lshr i32 %2, 19
  %50 = lshr i32 %2, 21
  %51 = and i32 %50, 128
  %52 = shl i32 %14, 3
  %53 = and i32 %52, 256
  %54 = lshr i32 %2, 3
  %55 = and i32 %54, 512
  %56 = and i32 %49, 1024
  %57 = or disjoint i32 %55, %56
  %58 = or disjoint i32 %57, %51
  %59 = or disjoint i32 %58, %53
  %60 = or disjoint i32 %59, %45
  br label %61

61:                                               ; preds = %48, %29
  %62 = phi i32 [ %60, %48 ], [ %45, %29 ]
  %63 = and i32 %30, 230
  %64 = icmp eq i32 %63, 230
  br i1 %64, label %65, label %73

65:                                               ; preds = %61
  %66 = shufflevector <4 x i32> %37, <4 x i32> poison, <4 x i32> zeroinitializer
  %67 = lshr <4 x i32> %66, <i32 12, i32 1, i32 14, i32 11>
  %68 = shl <4 x i32> %15, <i32 9, i32 11, i32 6, i32 1>
  %69 = shufflevector <4 x i32> %68, <4 x i32> %67, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %70 = and <8 x i32> %69, <i32 2097152, i32 4194304, i32 1048576, i32 262144, i32 524288, i32 32768, i32 65536, i32 131072>
  %71 = tail call i32 @llvm.vector.reduce.or.v8i32(<8 x i32> %70)
  %72 = or i32 %71, %62
  br label %73

73:                                               ; preds = %65, %61
  %74 = phi i32 [ %72, %65 ], [ %62, %61 ]
  %75 = zext nneg i32 %74 to i64
  ret i64 %75
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden ptr @bnnc_cpu_feature_name(i64 noundef %0) local_unnamed_addr #2 {
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

; Function Attrs: nounwind
define range(i32 0, 7) i32 @bnnc_create(ptr noundef writeonly captures(address_is_null) %0) local_unnamed_addr #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = icmp eq ptr %0, null
  br i1 %4, label %282, label %5

5:                                                ; preds = %1
  %6 = tail call noalias dereferenceable_or_null(344) ptr @calloc(i64 noundef 1, i64 noundef 344) #22
  store ptr %6, ptr %0, align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %282, label %8

8:                                                ; preds = %5
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 56
  store i32 1, ptr %9, align 8
  %10 = tail call i64 @bnnc_cpu_features()
  %11 = tail call ptr @getenv(ptr noundef nonnull @.str.33) #16
  %12 = icmp eq ptr %11, null
  br i1 %12, label %43, label %13

13:                                               ; preds = %8
  %14 = load i8, ptr %11, align 1
  %15 = icmp eq i8 %14, 0
  br i1 %15, label %43, label %16

16:                                               ; preds = %13
  %17 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 4), align 4
  %18 = icmp eq i32 %17, 0
  %19 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 40), align 8
  br i1 %18, label %31, label %20

20:                                               ; preds = %16
  %21 = zext i32 %17 to i64
  br label %25

22:                                               ; preds = %25
  %23 = add nuw nsw i64 %26, 1
  %24 = icmp eq i64 %23, %21
  br i1 %24, label %31, label %25, !llvm.loop !6

25:                                               ; preds = %22, %20
  %26 = phi i64 [ 0, %20 ], [ %23, %22 ]
  %27 = getelementptr inbounds nuw %struct.bnnc_level, ptr %19, i64 %26
  %28 = load ptr, ptr %27, align 8
  %29 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %28, ptr noundef nonnull readonly dereferenceable(1) %11) #23
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %34, label %22

31:                                               ; preds = %22, %16
  %32 = load ptr, ptr %19, align 8
  %33 = tail call i32 (ptr, i32, ptr, ...) @fail(ptr noundef nonnull %6, i32 noundef 4, ptr noundef nonnull @.str.34, ptr noundef nonnull %11, ptr noundef %32)
  br label %282

34:                                               ; preds = %25
  %35 = getelementptr inbounds nuw i8, ptr %27, i64 16
  %36 = load i64, ptr %35, align 8
  %37 = xor i64 %10, -1
  %38 = and i64 %36, %37
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %68, label %40

40:                                               ; preds = %34
  %41 = tail call ptr @bnnc_cpu_feature_name(i64 noundef %38)
  %42 = tail call i32 (ptr, i32, ptr, ...) @fail(ptr noundef nonnull %6, i32 noundef 4, ptr noundef nonnull @.str.35, ptr noundef nonnull %11, ptr noundef %41)
  br label %282

43:                                               ; preds = %13, %8
  %44 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 4), align 4
  %45 = icmp eq i32 %44, 0
  %46 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 40), align 8
  br i1 %45, label %60, label %47

47:                                               ; preds = %43
  %48 = xor i64 %10, -1
  %49 = zext i32 %44 to i64
  br label %53

50:                                               ; preds = %53
  %51 = add nuw nsw i64 %54, 1
  %52 = icmp eq i64 %51, %49
  br i1 %52, label %60, label %53, !llvm.loop !8

53:                                               ; preds = %50, %47
  %54 = phi i64 [ 0, %47 ], [ %51, %50 ]
  %55 = getelementptr inbounds nuw %struct.bnnc_level, ptr %46, i64 %54
  %56 = getelementptr inbounds nuw i8, ptr %55, i64 16
  %57 = load i64, ptr %56, align 8
  %58 = and i64 %57, %48
  %59 = icmp eq i64 %58, 0
  br i1 %59, label %68, label %50

60:                                               ; preds = %50, %43
  %61 = phi i64 [ 0, %43 ], [ %58, %50 ]
  %62 = add i32 %44, -1
  %63 = zext i32 %62 to i64
  %64 = getelementptr inbounds nuw %struct.bnnc_level, ptr %46, i64 %63
  %65 = load ptr, ptr %64, align 8
  %66 = tail call ptr @bnnc_cpu_feature_name(i64 noundef %61)
  %67 = tail call i32 (ptr, i32, ptr, ...) @fail(ptr noundef nonnull %6, i32 noundef 4, ptr noundef nonnull @.str.36, ptr noundef %65, ptr noundef %66)
  br label %282

68:                                               ; preds = %53, %34
  %69 = phi ptr [ %27, %34 ], [ %55, %53 ]
  store ptr %69, ptr %6, align 8
  %70 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %127, label %72

72:                                               ; preds = %68
  %73 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %74 = zext i32 %70 to i64
  %75 = and i64 %74, 3
  %76 = icmp ult i32 %70, 4
  br i1 %76, label %108, label %77

77:                                               ; preds = %72
  %78 = and i64 %74, 4294967292
  br label %79

79:                                               ; preds = %79, %77
  %80 = phi i64 [ 0, %77 ], [ %103, %79 ]
  %81 = phi i64 [ 0, %77 ], [ %102, %79 ]
  %82 = phi i64 [ 0, %77 ], [ %104, %79 ]
  %83 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %73, i64 %80
  %84 = getelementptr inbounds nuw i8, ptr %83, i64 16
  %85 = load i32, ptr %84, align 8
  %86 = zext i32 %85 to i64
  %87 = add i64 %81, %86
  %88 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %73, i64 %80
  %89 = getelementptr inbounds nuw i8, ptr %88, i64 48
  %90 = load i32, ptr %89, align 8
  %91 = zext i32 %90 to i64
  %92 = add i64 %87, %91
  %93 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %73, i64 %80
  %94 = getelementptr inbounds nuw i8, ptr %93, i64 80
  %95 = load i32, ptr %94, align 8
  %96 = zext i32 %95 to i64
  %97 = add i64 %92, %96
  %98 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %73, i64 %80
  %99 = getelementptr inbounds nuw i8, ptr %98, i64 112
  %100 = load i32, ptr %99, align 8
  %101 = zext i32 %100 to i64
  %102 = add i64 %97, %101
  %103 = add nuw nsw i64 %80, 4
  %104 = add i64 %82, 4
  %105 = icmp eq i64 %104, %78
  br i1 %105, label %106, label %79, !llvm.loop !9

106:                                              ; preds = %79
  %107 = icmp eq i64 %75, 0
  br i1 %107, label %124, label %108

108:                                              ; preds = %106, %72
  %109 = phi i64 [ 0, %72 ], [ %103, %106 ]
  %110 = phi i64 [ 0, %72 ], [ %102, %106 ]
  %111 = icmp ne i64 %75, 0
  tail call void @llvm.assume(i1 %111)
  br label %112

112:                                              ; preds = %112, %108
  %113 = phi i64 [ %109, %108 ], [ %121, %112 ]
  %114 = phi i64 [ %110, %108 ], [ %120, %112 ]
  %115 = phi i64 [ 0, %108 ], [ %122, %112 ]
  %116 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %73, i64 %113
  %117 = getelementptr inbounds nuw i8, ptr %116, i64 16
  %118 = load i32, ptr %117, align 8
  %119 = zext i32 %118 to i64
  %120 = add i64 %114, %119
  %121 = add nuw nsw i64 %113, 1
  %122 = add i64 %115, 1
  %123 = icmp eq i64 %122, %75
  br i1 %123, label %124, label %112, !llvm.loop !10

124:                                              ; preds = %112, %106
  %125 = phi i64 [ %102, %106 ], [ %120, %112 ]
  %126 = add i64 %125, 1
  br label %127

127:                                              ; preds = %124, %68
  %128 = phi i64 [ 1, %68 ], [ %126, %124 ]
  %129 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 80), align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %130 = add i64 %129, 64
  %131 = call i32 @posix_memalign(ptr noundef nonnull %3, i64 noundef 64, i64 noundef %130) #16
  %132 = icmp eq i32 %131, 0
  %133 = load ptr, ptr %3, align 8
  %134 = select i1 %132, ptr %133, ptr null
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %135 = getelementptr inbounds nuw i8, ptr %6, i64 8
  store ptr %134, ptr %135, align 8
  %136 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 88), align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  %137 = add i64 %136, 64
  %138 = call i32 @posix_memalign(ptr noundef nonnull %2, i64 noundef 64, i64 noundef %137) #16
  %139 = icmp eq i32 %138, 0
  %140 = load ptr, ptr %2, align 8
  %141 = select i1 %139, ptr %140, ptr null
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  %142 = getelementptr inbounds nuw i8, ptr %6, i64 16
  store ptr %141, ptr %142, align 8
  %143 = call noalias ptr @calloc(i64 noundef %128, i64 noundef 8) #22
  %144 = getelementptr inbounds nuw i8, ptr %6, i64 24
  store ptr %143, ptr %144, align 8
  %145 = add i32 %70, 1
  %146 = zext i32 %145 to i64
  %147 = call noalias ptr @calloc(i64 noundef %146, i64 noundef 8) #22
  %148 = getelementptr inbounds nuw i8, ptr %6, i64 32
  store ptr %147, ptr %148, align 8
  %149 = call noalias ptr @calloc(i64 noundef %146, i64 noundef 8) #22
  %150 = getelementptr inbounds nuw i8, ptr %6, i64 40
  store ptr %149, ptr %150, align 8
  %151 = load ptr, ptr %135, align 8
  %152 = icmp eq ptr %151, null
  %153 = icmp eq ptr %141, null
  %154 = select i1 %152, i1 true, i1 %153
  %155 = icmp eq ptr %143, null
  %156 = or i1 %155, %154
  br i1 %156, label %196, label %157

157:                                              ; preds = %127
  %158 = icmp eq ptr %147, null
  %159 = icmp eq ptr %149, null
  %160 = or i1 %158, %159
  %161 = or i1 %71, %160
  br i1 %161, label %195, label %162

162:                                              ; preds = %157
  %163 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %164 = zext i32 %70 to i64
  %165 = and i64 %164, 1
  %166 = icmp eq i32 %70, 1
  br i1 %166, label %205, label %167

167:                                              ; preds = %162
  %168 = and i64 %164, 4294967294
  br label %169

169:                                              ; preds = %169, %167
  %170 = phi i64 [ 0, %167 ], [ %192, %169 ]
  %171 = phi i64 [ 0, %167 ], [ %191, %169 ]
  %172 = phi i64 [ 0, %167 ], [ %193, %169 ]
  %173 = load ptr, ptr %144, align 8
  %174 = getelementptr inbounds nuw ptr, ptr %173, i64 %171
  %175 = load ptr, ptr %148, align 8
  %176 = getelementptr inbounds nuw ptr, ptr %175, i64 %170
  store ptr %174, ptr %176, align 8
  %177 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %163, i64 %170
  %178 = getelementptr inbounds nuw i8, ptr %177, i64 16
  %179 = load i32, ptr %178, align 8
  %180 = zext i32 %179 to i64
  %181 = add i64 %171, %180
  %182 = or disjoint i64 %170, 1
  %183 = load ptr, ptr %144, align 8
  %184 = getelementptr inbounds nuw ptr, ptr %183, i64 %181
  %185 = load ptr, ptr %148, align 8
  %186 = getelementptr inbounds nuw ptr, ptr %185, i64 %182
  store ptr %184, ptr %186, align 8
  %187 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %163, i64 %182
  %188 = getelementptr inbounds nuw i8, ptr %187, i64 16
  %189 = load i32, ptr %188, align 8
  %190 = zext i32 %189 to i64
  %191 = add i64 %181, %190
  %192 = add nuw nsw i64 %170, 2
  %193 = add i64 %172, 2
  %194 = icmp eq i64 %193, %168
  br i1 %194, label %203, label %169, !llvm.loop !12

195:                                              ; preds = %157
  br i1 %160, label %196, label %199

196:                                              ; preds = %127, %195
  store ptr null, ptr %6, align 8
  %197 = add i64 %136, %129
  %198 = call i32 (ptr, i32, ptr, ...) @fail(ptr noundef %6, i32 noundef 5, ptr noundef nonnull @.str.24, i64 noundef %197)
  br label %282

199:                                              ; preds = %195
  br i1 %71, label %282, label %200

200:                                              ; preds = %199
  %201 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %202 = zext i32 %70 to i64
  br label %215

203:                                              ; preds = %169
  %204 = icmp eq i64 %165, 0
  br i1 %204, label %213, label %205

205:                                              ; preds = %203, %162
  %206 = phi i64 [ 0, %162 ], [ %192, %203 ]
  %207 = phi i64 [ 0, %162 ], [ %191, %203 ]
  %208 = icmp ne i64 %165, 0
  call void @llvm.assume(i1 %208)
  %209 = load ptr, ptr %144, align 8
  %210 = getelementptr inbounds nuw ptr, ptr %209, i64 %207
  %211 = load ptr, ptr %148, align 8
  %212 = getelementptr inbounds nuw ptr, ptr %211, i64 %206
  store ptr %210, ptr %212, align 8
  br label %213

213:                                              ; preds = %203, %205
  %214 = load ptr, ptr %144, align 8
  br label %215

215:                                              ; preds = %200, %213
  %216 = phi i64 [ %202, %200 ], [ %164, %213 ]
  %217 = phi ptr [ %201, %200 ], [ %163, %213 ]
  %218 = phi ptr [ %143, %200 ], [ %214, %213 ]
  br label %219

219:                                              ; preds = %251, %215
  %220 = phi i64 [ 0, %215 ], [ %253, %251 ]
  %221 = phi ptr [ %218, %215 ], [ %252, %251 ]
  %222 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %217, i64 %220
  %223 = getelementptr inbounds nuw i8, ptr %222, i64 16
  %224 = load i32, ptr %223, align 8
  %225 = icmp eq i32 %224, 0
  br i1 %225, label %251, label %226

226:                                              ; preds = %219
  %227 = getelementptr inbounds nuw i8, ptr %222, i64 8
  br label %228

228:                                              ; preds = %244, %226
  %229 = phi i64 [ 0, %226 ], [ %247, %244 ]
  %230 = phi ptr [ %221, %226 ], [ %246, %244 ]
  %231 = load ptr, ptr %227, align 8
  %232 = getelementptr inbounds nuw %struct.bnnc_argument, ptr %231, i64 %229
  %233 = getelementptr inbounds nuw i8, ptr %232, i64 8
  %234 = load i32, ptr %233, align 8
  switch i32 %234, label %244 [
    i32 0, label %237
    i32 1, label %235
    i32 2, label %236
  ]

235:                                              ; preds = %228
  br label %237

236:                                              ; preds = %228
  br label %237

237:                                              ; preds = %236, %235, %228
  %238 = phi ptr [ %142, %236 ], [ getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 72), %228 ], [ %135, %235 ]
  %239 = load ptr, ptr %238, align 8
  %240 = icmp eq ptr %239, null
  br i1 %240, label %244, label %241

241:                                              ; preds = %237
  %242 = load i64, ptr %232, align 8
  %243 = getelementptr inbounds nuw i8, ptr %239, i64 %242
  br label %244

244:                                              ; preds = %241, %237, %228
  %245 = phi ptr [ %243, %241 ], [ null, %237 ], [ null, %228 ]
  %246 = getelementptr inbounds nuw i8, ptr %230, i64 8
  store ptr %245, ptr %230, align 8
  %247 = add nuw nsw i64 %229, 1
  %248 = load i32, ptr %223, align 8
  %249 = zext i32 %248 to i64
  %250 = icmp samesign ult i64 %247, %249
  br i1 %250, label %228, label %251, !llvm.loop !13

251:                                              ; preds = %244, %219
  %252 = phi ptr [ %221, %219 ], [ %246, %244 ]
  %253 = add nuw nsw i64 %220, 1
  %254 = icmp eq i64 %253, %216
  br i1 %254, label %255, label %219, !llvm.loop !14

255:                                              ; preds = %251, %277
  %256 = phi i64 [ %278, %277 ], [ 0, %251 ]
  %257 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %217, i64 %256
  %258 = getelementptr inbounds nuw i8, ptr %257, i64 24
  %259 = load i32, ptr %258, align 8
  %260 = icmp eq i32 %259, 1
  br i1 %260, label %261, label %277

261:                                              ; preds = %255
  %262 = load ptr, ptr %6, align 8
  %263 = getelementptr inbounds nuw i8, ptr %262, i64 8
  %264 = load ptr, ptr %263, align 8
  %265 = getelementptr inbounds nuw i8, ptr %257, i64 20
  %266 = load i32, ptr %265, align 4
  %267 = zext i32 %266 to i64
  %268 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %264, i64 %267
  %269 = getelementptr inbounds nuw i8, ptr %268, i64 8
  %270 = load i32, ptr %269, align 8
  %271 = load ptr, ptr %268, align 8
  %272 = load ptr, ptr %148, align 8
  %273 = getelementptr inbounds nuw ptr, ptr %272, i64 %256
  %274 = load ptr, ptr %273, align 8
  %275 = call i32 %271(ptr noundef %274, i32 noundef 0, i32 noundef %270) #16
  %276 = icmp eq i32 %275, 0
  br i1 %276, label %277, label %280

277:                                              ; preds = %261, %255
  %278 = add nuw nsw i64 %256, 1
  %279 = icmp eq i64 %278, %216
  br i1 %279, label %282, label %255, !llvm.loop !15

280:                                              ; preds = %261
  store ptr null, ptr %6, align 8
  %281 = call i32 (ptr, i32, ptr, ...) @fail(ptr noundef %6, i32 noundef 6, ptr noundef nonnull @.str.25)
  br label %282

282:                                              ; preds = %277, %199, %60, %31, %40, %5, %1, %280, %196
  %283 = phi i32 [ 5, %5 ], [ 6, %280 ], [ 4, %60 ], [ 5, %196 ], [ 1, %1 ], [ 4, %40 ], [ 4, %31 ], [ 0, %199 ], [ 0, %277 ]
  ret i32 %283
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nofree nounwind
define internal noundef range(i32 1, 7) i32 @fail(ptr noundef nonnull captures(none) %0, i32 noundef returned range(i32 1, 7) %1, ptr noundef readonly captures(none) %2, ...) unnamed_addr #4 {
  %4 = alloca [1 x %struct.__va_list_tag], align 16
  call void @llvm.va_start.p0(ptr nonnull %4)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %6 = call i32 @vsnprintf(ptr noundef nonnull %5, i64 noundef 256, ptr noundef %2, ptr noundef nonnull %4) #16
  call void @llvm.va_end.p0(ptr nonnull %4)
  ret i32 %1
}

; Function Attrs: nounwind
define void @bnnc_destroy(ptr noundef captures(address_is_null) %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %16, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %5 = load ptr, ptr %4, align 8
  tail call void @bnnc_pool_destroy(ptr noundef %5)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %7 = load ptr, ptr %6, align 8
  tail call void @free(ptr noundef %7) #16
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %9 = load ptr, ptr %8, align 8
  tail call void @free(ptr noundef %9) #16
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %11 = load ptr, ptr %10, align 8
  tail call void @free(ptr noundef %11) #16
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %13 = load ptr, ptr %12, align 8
  tail call void @free(ptr noundef %13) #16
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %15 = load ptr, ptr %14, align 8
  tail call void @free(ptr noundef %15) #16
  tail call void @free(ptr noundef nonnull %0) #16
  br label %16

16:                                               ; preds = %1, %3
  ret void
}

; Function Attrs: nounwind
define hidden void @bnnc_pool_destroy(ptr noundef %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %30, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %5 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %4) #16
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i32 1, ptr %6, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %8 = tail call i32 @pthread_cond_broadcast(ptr noundef nonnull %7) #16
  %9 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %4) #16
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %11 = load i32, ptr %10, align 8
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %3
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 176
  br label %15

15:                                               ; preds = %13, %15
  %16 = phi i64 [ 0, %13 ], [ %20, %15 ]
  %17 = getelementptr inbounds nuw i64, ptr %14, i64 %16
  %18 = load i64, ptr %17, align 8
  %19 = tail call i32 @pthread_join(i64 noundef %18, ptr noundef null) #16
  %20 = add nuw nsw i64 %16, 1
  %21 = load i32, ptr %10, align 8
  %22 = zext i32 %21 to i64
  %23 = icmp samesign ult i64 %20, %22
  br i1 %23, label %15, label %24, !llvm.loop !16

24:                                               ; preds = %15, %3
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %26 = tail call i32 @pthread_cond_destroy(ptr noundef nonnull %25) #16
  %27 = tail call i32 @pthread_cond_destroy(ptr noundef nonnull %7) #16
  %28 = tail call i32 @pthread_mutex_destroy(ptr noundef nonnull %4) #16
  %29 = load ptr, ptr %0, align 8
  tail call void @free(ptr noundef %29) #16
  tail call void @free(ptr noundef nonnull %0) #16
  br label %30

30:                                               ; preds = %1, %24
  ret void
}

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #5

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define nonnull ptr @bnnc_error(ptr noundef readnone captures(address_is_null, ret: address, provenance) %0) local_unnamed_addr #2 {
  %2 = icmp eq ptr %0, null
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %4 = select i1 %2, ptr @.str.26, ptr %3
  ret ptr %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define ptr @bnnc_isa_name(ptr noundef readonly captures(address_is_null) %0) local_unnamed_addr #6 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %8, label %3

3:                                                ; preds = %1
  %4 = load ptr, ptr %0, align 8
  %5 = icmp eq ptr %4, null
  br i1 %5, label %8, label %6

6:                                                ; preds = %3
  %7 = load ptr, ptr %4, align 8
  br label %8

8:                                                ; preds = %1, %3, %6
  %9 = phi ptr [ %7, %6 ], [ @.str.27, %3 ], [ @.str.27, %1 ]
  ret ptr %9
}

; Function Attrs: nounwind
define range(i32 0, 2) i32 @bnnc_set_threads(ptr noundef captures(address_is_null) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %23, label %4

4:                                                ; preds = %2
  %5 = icmp eq i32 %1, 0
  br i1 %5, label %6, label %11

6:                                                ; preds = %4
  %7 = tail call i64 @sysconf(i32 noundef 84) #16
  %8 = tail call i64 @llvm.smax.i64(i64 %7, i64 1)
  %9 = tail call i64 @llvm.umin.i64(i64 %8, i64 256)
  %10 = trunc nuw nsw i64 %9 to i32
  br label %15

11:                                               ; preds = %4
  %12 = icmp ugt i32 %1, 256
  br i1 %12, label %13, label %15

13:                                               ; preds = %11
  %14 = tail call i32 (ptr, i32, ptr, ...) @fail(ptr noundef %0, i32 noundef 1, ptr noundef nonnull @.str.28, i32 noundef %1, i32 noundef 256)
  br label %23

15:                                               ; preds = %6, %11
  %16 = phi i32 [ %10, %6 ], [ %1, %11 ]
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %18 = load i32, ptr %17, align 8
  %19 = icmp eq i32 %16, %18
  br i1 %19, label %23, label %20

20:                                               ; preds = %15
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %22 = load ptr, ptr %21, align 8
  tail call void @bnnc_pool_destroy(ptr noundef %22)
  store ptr null, ptr %21, align 8
  store i32 %16, ptr %17, align 8
  br label %23

23:                                               ; preds = %15, %20, %2, %13
  %24 = phi i32 [ 1, %13 ], [ 1, %2 ], [ 0, %20 ], [ 0, %15 ]
  ret i32 %24
}

; Function Attrs: nounwind
declare i64 @sysconf(i32 noundef) local_unnamed_addr #7

; Function Attrs: nounwind
define range(i32 0, 7) i32 @bnnc_run(ptr noundef %0, ptr noundef readonly captures(address_is_null) %1, ptr noundef readonly captures(address_is_null) %2) local_unnamed_addr #0 {
  %4 = alloca %struct.timespec, align 8
  %5 = alloca %struct.timespec, align 8
  %6 = alloca %struct.timespec, align 8
  %7 = alloca %struct.bnnc_job, align 8
  store ptr %0, ptr %7, align 8
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %9 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  store i32 %9, ptr %8, align 8
  %10 = getelementptr inbounds nuw i8, ptr %7, i64 12
  store i32 0, ptr %10, align 4
  %11 = getelementptr inbounds nuw i8, ptr %7, i64 16
  store ptr @stage_extent, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 24
  store ptr @stage_run, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %7, i64 32
  store ptr null, ptr %13, align 8
  %14 = icmp eq ptr %0, null
  br i1 %14, label %237, label %15

15:                                               ; preds = %3
  %16 = load ptr, ptr %0, align 8
  %17 = icmp eq ptr %16, null
  br i1 %17, label %237, label %18

18:                                               ; preds = %15
  %19 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %24, label %21

21:                                               ; preds = %18
  %22 = icmp eq ptr %1, null
  %23 = zext i32 %19 to i64
  br label %30

24:                                               ; preds = %43, %18
  %25 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 16), align 8
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %62, label %27

27:                                               ; preds = %24
  %28 = icmp eq ptr %2, null
  %29 = zext i32 %25 to i64
  br label %46

30:                                               ; preds = %21, %43
  %31 = phi i64 [ 0, %21 ], [ %44, %43 ]
  br i1 %22, label %36, label %32

32:                                               ; preds = %30
  %33 = getelementptr inbounds nuw ptr, ptr %1, i64 %31
  %34 = load ptr, ptr %33, align 8
  %35 = icmp eq ptr %34, null
  br i1 %35, label %36, label %43

36:                                               ; preds = %32, %30
  %37 = trunc nuw i64 %31 to i32
  %38 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 56), align 8
  %39 = and i64 %31, 4294967295
  %40 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %38, i64 %39
  %41 = load ptr, ptr %40, align 8
  %42 = tail call i32 (ptr, i32, ptr, ...) @fail(ptr noundef %0, i32 noundef 1, ptr noundef nonnull @.str.29, i32 noundef %37, ptr noundef %41)
  br label %237

43:                                               ; preds = %32
  %44 = add nuw nsw i64 %31, 1
  %45 = icmp eq i64 %44, %23
  br i1 %45, label %24, label %30, !llvm.loop !17

46:                                               ; preds = %27, %59
  %47 = phi i64 [ 0, %27 ], [ %60, %59 ]
  br i1 %28, label %52, label %48

48:                                               ; preds = %46
  %49 = getelementptr inbounds nuw ptr, ptr %2, i64 %47
  %50 = load ptr, ptr %49, align 8
  %51 = icmp eq ptr %50, null
  br i1 %51, label %52, label %59

52:                                               ; preds = %48, %46
  %53 = trunc nuw i64 %47 to i32
  %54 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 64), align 8
  %55 = and i64 %47, 4294967295
  %56 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %54, i64 %55
  %57 = load ptr, ptr %56, align 8
  %58 = tail call i32 (ptr, i32, ptr, ...) @fail(ptr noundef %0, i32 noundef 1, ptr noundef nonnull @.str.30, i32 noundef %53, ptr noundef %57)
  br label %237

59:                                               ; preds = %48
  %60 = add nuw nsw i64 %47, 1
  %61 = icmp eq i64 %60, %29
  br i1 %61, label %62, label %46, !llvm.loop !18

62:                                               ; preds = %59, %24
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %64 = load i32, ptr %63, align 8
  %65 = icmp ugt i32 %64, 1
  br i1 %65, label %66, label %80

66:                                               ; preds = %62
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %68 = load ptr, ptr %67, align 8
  %69 = icmp eq ptr %68, null
  br i1 %69, label %70, label %80

70:                                               ; preds = %66
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %72 = load ptr, ptr %71, align 8
  %73 = icmp eq ptr %72, null
  br i1 %73, label %74, label %80

74:                                               ; preds = %70
  %75 = tail call ptr @bnnc_pool_create(i32 noundef %64, i32 noundef %9)
  store ptr %75, ptr %67, align 8
  %76 = icmp eq ptr %75, null
  br i1 %76, label %77, label %80

77:                                               ; preds = %74
  %78 = load i32, ptr %63, align 8
  %79 = tail call i32 (ptr, i32, ptr, ...) @fail(ptr noundef %0, i32 noundef 5, ptr noundef nonnull @.str.31, i32 noundef %78)
  br label %237

80:                                               ; preds = %74, %70, %66, %62
  %81 = icmp eq i32 %9, 0
  br i1 %81, label %139, label %82

82:                                               ; preds = %80
  %83 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %84 = load ptr, ptr %83, align 8
  %85 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %86 = icmp eq ptr %2, null
  %87 = icmp eq ptr %1, null
  %88 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %90 = zext i32 %9 to i64
  br label %91

91:                                               ; preds = %135, %82
  %92 = phi i64 [ 0, %82 ], [ %137, %135 ]
  %93 = phi ptr [ %84, %82 ], [ %136, %135 ]
  %94 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %85, i64 %92
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 16
  %96 = load i32, ptr %95, align 8
  %97 = icmp eq i32 %96, 0
  br i1 %97, label %135, label %98

98:                                               ; preds = %91
  %99 = getelementptr inbounds nuw i8, ptr %94, i64 8
  br label %100

100:                                              ; preds = %128, %98
  %101 = phi i64 [ 0, %98 ], [ %131, %128 ]
  %102 = phi ptr [ %93, %98 ], [ %130, %128 ]
  %103 = load ptr, ptr %99, align 8
  %104 = getelementptr inbounds nuw %struct.bnnc_argument, ptr %103, i64 %101
  %105 = getelementptr inbounds nuw i8, ptr %104, i64 8
  %106 = load i32, ptr %105, align 8
  switch i32 %106, label %128 [
    i32 0, label %121
    i32 1, label %107
    i32 2, label %108
    i32 3, label %109
    i32 4, label %115
  ]

107:                                              ; preds = %100
  br label %121

108:                                              ; preds = %100
  br label %121

109:                                              ; preds = %100
  br i1 %87, label %128, label %110

110:                                              ; preds = %109
  %111 = getelementptr inbounds nuw i8, ptr %104, i64 12
  %112 = load i32, ptr %111, align 4
  %113 = zext i32 %112 to i64
  %114 = getelementptr inbounds nuw ptr, ptr %1, i64 %113
  br label %121

115:                                              ; preds = %100
  br i1 %86, label %128, label %116

116:                                              ; preds = %115
  %117 = getelementptr inbounds nuw i8, ptr %104, i64 12
  %118 = load i32, ptr %117, align 4
  %119 = zext i32 %118 to i64
  %120 = getelementptr inbounds nuw ptr, ptr %2, i64 %119
  br label %121

121:                                              ; preds = %116, %110, %108, %107, %100
  %122 = phi ptr [ %114, %110 ], [ %120, %116 ], [ %89, %107 ], [ %88, %108 ], [ getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 72), %100 ]
  %123 = load ptr, ptr %122, align 8
  %124 = icmp eq ptr %123, null
  br i1 %124, label %128, label %125

125:                                              ; preds = %121
  %126 = load i64, ptr %104, align 8
  %127 = getelementptr inbounds nuw i8, ptr %123, i64 %126
  br label %128

128:                                              ; preds = %125, %121, %115, %109, %100
  %129 = phi ptr [ %127, %125 ], [ null, %121 ], [ null, %100 ], [ null, %109 ], [ null, %115 ]
  %130 = getelementptr inbounds nuw i8, ptr %102, i64 8
  store ptr %129, ptr %102, align 8
  %131 = add nuw nsw i64 %101, 1
  %132 = load i32, ptr %95, align 8
  %133 = zext i32 %132 to i64
  %134 = icmp samesign ult i64 %131, %133
  br i1 %134, label %100, label %135, !llvm.loop !13

135:                                              ; preds = %128, %91
  %136 = phi ptr [ %93, %91 ], [ %130, %128 ]
  %137 = add nuw nsw i64 %92, 1
  %138 = icmp eq i64 %137, %90
  br i1 %138, label %139, label %91, !llvm.loop !14

139:                                              ; preds = %135, %80
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  %140 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %6) #16
  %141 = load i64, ptr %6, align 8
  %142 = mul i64 %141, 1000000000
  %143 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %144 = load i64, ptr %143, align 8
  %145 = add i64 %142, %144
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  %146 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %145, ptr %146, align 8
  %147 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %148 = load ptr, ptr %147, align 8
  %149 = icmp eq ptr %148, null
  br i1 %149, label %159, label %150

150:                                              ; preds = %139
  %151 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %152 = load ptr, ptr %151, align 8
  %153 = icmp eq ptr %152, null
  br i1 %153, label %154, label %159

154:                                              ; preds = %150
  %155 = getelementptr inbounds nuw i8, ptr %0, i64 60
  %156 = load i32, ptr %155, align 4
  %157 = icmp eq i32 %156, 0
  br i1 %157, label %232, label %158

158:                                              ; preds = %154
  store ptr @stage_completed, ptr %13, align 8
  br label %232

159:                                              ; preds = %150, %139
  br i1 %81, label %237, label %160

160:                                              ; preds = %159
  %161 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %162 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %163 = getelementptr inbounds nuw i8, ptr %0, i64 60
  %164 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %165 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %166 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %167 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %168 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %169 = zext i32 %9 to i64
  br label %170

170:                                              ; preds = %229, %160
  %171 = phi i64 [ 0, %160 ], [ %230, %229 ]
  %172 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %161, i64 %171
  %173 = getelementptr inbounds nuw i8, ptr %172, i64 24
  %174 = load i32, ptr %173, align 8
  %175 = icmp eq i32 %174, 0
  br i1 %175, label %176, label %192

176:                                              ; preds = %170
  %177 = load ptr, ptr %0, align 8
  %178 = getelementptr inbounds nuw i8, ptr %177, i64 8
  %179 = load ptr, ptr %178, align 8
  %180 = getelementptr inbounds nuw i8, ptr %172, i64 20
  %181 = load i32, ptr %180, align 4
  %182 = zext i32 %181 to i64
  %183 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %179, i64 %182
  %184 = getelementptr inbounds nuw i8, ptr %183, i64 8
  %185 = load i32, ptr %184, align 8
  %186 = load ptr, ptr %183, align 8
  %187 = load ptr, ptr %162, align 8
  %188 = getelementptr inbounds nuw ptr, ptr %187, i64 %171
  %189 = load ptr, ptr %188, align 8
  %190 = call i32 %186(ptr noundef %189, i32 noundef 0, i32 noundef %185) #16
  %191 = icmp eq i32 %190, 0
  br i1 %191, label %192, label %235

192:                                              ; preds = %176, %170
  %193 = load i32, ptr %163, align 4
  %194 = icmp eq i32 %193, 0
  br i1 %194, label %210, label %195

195:                                              ; preds = %192
  call void @llvm.lifetime.start.p0(ptr nonnull %5)
  %196 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %5) #16
  %197 = load i64, ptr %5, align 8
  %198 = mul i64 %197, 1000000000
  %199 = load i64, ptr %164, align 8
  %200 = add i64 %198, %199
  call void @llvm.lifetime.end.p0(ptr nonnull %5)
  %201 = load i32, ptr %173, align 8
  %202 = icmp eq i32 %201, 0
  br i1 %202, label %203, label %206

203:                                              ; preds = %195
  %204 = load i64, ptr %146, align 8
  %205 = sub i64 %200, %204
  br label %206

206:                                              ; preds = %203, %195
  %207 = phi i64 [ %205, %203 ], [ 0, %195 ]
  %208 = load ptr, ptr %165, align 8
  %209 = getelementptr inbounds nuw i64, ptr %208, i64 %171
  store i64 %207, ptr %209, align 8
  store i64 %200, ptr %146, align 8
  br label %210

210:                                              ; preds = %206, %192
  %211 = load i32, ptr %173, align 8
  %212 = icmp eq i32 %211, 0
  br i1 %212, label %213, label %229

213:                                              ; preds = %210
  %214 = load ptr, ptr %166, align 8
  %215 = icmp eq ptr %214, null
  br i1 %215, label %229, label %216

216:                                              ; preds = %213
  %217 = load ptr, ptr %167, align 8
  %218 = load ptr, ptr %162, align 8
  %219 = getelementptr inbounds nuw ptr, ptr %218, i64 %171
  %220 = load ptr, ptr %219, align 8
  %221 = getelementptr inbounds nuw i8, ptr %172, i64 16
  %222 = load i32, ptr %221, align 8
  %223 = trunc nuw i64 %171 to i32
  call void %214(ptr noundef %217, i32 noundef %223, ptr noundef %220, i32 noundef %222) #16
  call void @llvm.lifetime.start.p0(ptr nonnull %4)
  %224 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %4) #16
  %225 = load i64, ptr %4, align 8
  %226 = mul i64 %225, 1000000000
  %227 = load i64, ptr %168, align 8
  %228 = add i64 %226, %227
  call void @llvm.lifetime.end.p0(ptr nonnull %4)
  store i64 %228, ptr %146, align 8
  br label %229

229:                                              ; preds = %216, %213, %210
  %230 = add nuw nsw i64 %171, 1
  %231 = icmp eq i64 %230, %169
  br i1 %231, label %237, label %170, !llvm.loop !15

232:                                              ; preds = %154, %158
  %233 = call i32 @bnnc_pool_run(ptr noundef nonnull %148, ptr noundef nonnull %7)
  %234 = icmp eq i32 %233, 0
  br i1 %234, label %237, label %235

235:                                              ; preds = %176, %232
  %236 = call i32 (ptr, i32, ptr, ...) @fail(ptr noundef %0, i32 noundef 6, ptr noundef nonnull @.str.32)
  br label %237

237:                                              ; preds = %229, %159, %235, %232, %3, %15, %77, %52, %36
  %238 = phi i32 [ 1, %36 ], [ 1, %52 ], [ 1, %3 ], [ 5, %77 ], [ 1, %15 ], [ 6, %235 ], [ 0, %232 ], [ 0, %159 ], [ 0, %229 ]
  ret i32 %238
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal i32 @stage_extent(ptr noundef readonly captures(none) %0, i32 noundef %1) #6 {
  %3 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %4 = zext i32 %1 to i64
  %5 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %3, i64 %4
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %7 = load i32, ptr %6, align 8
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %19

9:                                                ; preds = %2
  %10 = load ptr, ptr %0, align 8
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 8
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %14 = load i32, ptr %13, align 4
  %15 = zext i32 %14 to i64
  %16 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %12, i64 %15
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 8
  %18 = load i32, ptr %17, align 8
  br label %19

19:                                               ; preds = %2, %9
  %20 = phi i32 [ %18, %9 ], [ 0, %2 ]
  ret i32 %20
}

; Function Attrs: nounwind
define internal i32 @stage_run(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = load ptr, ptr %0, align 8
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %7 = load ptr, ptr %6, align 8
  %8 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %9 = zext i32 %1 to i64
  %10 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %8, i64 %9
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 20
  %12 = load i32, ptr %11, align 4
  %13 = zext i32 %12 to i64
  %14 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %7, i64 %13
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds nuw ptr, ptr %17, i64 %9
  %19 = load ptr, ptr %18, align 8
  %20 = tail call i32 %15(ptr noundef %19, i32 noundef %2, i32 noundef %3) #16
  ret i32 %20
}

; Function Attrs: nounwind
define hidden noundef ptr @bnnc_pool_create(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca ptr, align 8
  %4 = tail call noalias dereferenceable_or_null(2224) ptr @calloc(i64 noundef 1, i64 noundef 2224) #22
  %5 = icmp eq ptr %4, null
  br i1 %5, label %39, label %6

6:                                                ; preds = %2
  %7 = add i32 %1, 1
  %8 = zext i32 %7 to i64
  %9 = shl nuw nsw i64 %8, 7
  %10 = call i32 @posix_memalign(ptr noundef nonnull %3, i64 noundef 64, i64 noundef %9) #16
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %13, label %12

12:                                               ; preds = %6
  call void @free(ptr noundef nonnull %4) #16
  br label %39

13:                                               ; preds = %6
  %14 = load ptr, ptr %3, align 8
  store ptr %14, ptr %4, align 8
  %15 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %16 = call i32 @pthread_mutex_init(ptr noundef nonnull %15, ptr noundef null) #16
  %17 = getelementptr inbounds nuw i8, ptr %4, i64 80
  %18 = call i32 @pthread_cond_init(ptr noundef nonnull %17, ptr noundef null) #16
  %19 = getelementptr inbounds nuw i8, ptr %4, i64 128
  %20 = call i32 @pthread_cond_init(ptr noundef nonnull %19, ptr noundef null) #16
  %21 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %22 = load i32, ptr %21, align 8
  %23 = add i32 %22, 1
  %24 = icmp ult i32 %23, %0
  br i1 %24, label %25, label %39

25:                                               ; preds = %13
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 176
  br label %27

27:                                               ; preds = %25, %34
  %28 = phi i32 [ %22, %25 ], [ %36, %34 ]
  %29 = zext i32 %28 to i64
  %30 = getelementptr inbounds nuw i64, ptr %26, i64 %29
  %31 = call i32 @pthread_create(ptr noundef nonnull %30, ptr noundef null, ptr noundef nonnull @worker, ptr noundef nonnull %4) #16
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %34, label %33

33:                                               ; preds = %27
  call void @bnnc_pool_destroy(ptr noundef nonnull %4)
  br label %39

34:                                               ; preds = %27
  %35 = load i32, ptr %21, align 8
  %36 = add i32 %35, 1
  store i32 %36, ptr %21, align 8
  %37 = add i32 %35, 2
  %38 = icmp ult i32 %37, %0
  br i1 %38, label %27, label %39, !llvm.loop !19

39:                                               ; preds = %34, %13, %2, %33, %12
  %40 = phi ptr [ null, %12 ], [ null, %33 ], [ null, %2 ], [ %4, %13 ], [ %4, %34 ]
  ret ptr %40
}

; Function Attrs: nounwind
define internal void @stage_completed(ptr noundef captures(none) %0, i32 noundef %1) #0 {
  %3 = alloca %struct.timespec, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %4 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %3) #16
  %5 = load i64, ptr %3, align 8
  %6 = mul i64 %5, 1000000000
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %8 = load i64, ptr %7, align 8
  %9 = add i64 %6, %8
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %11 = zext i32 %1 to i64
  %12 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %10, i64 %11
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 24
  %14 = load i32, ptr %13, align 8
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %20

16:                                               ; preds = %2
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %18 = load i64, ptr %17, align 8
  %19 = sub i64 %9, %18
  br label %20

20:                                               ; preds = %2, %16
  %21 = phi i64 [ %19, %16 ], [ 0, %2 ]
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr inbounds nuw i64, ptr %23, i64 %11
  store i64 %21, ptr %24, align 8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %9, ptr %25, align 8
  ret void
}

; Function Attrs: nounwind
define hidden i32 @bnnc_pool_run(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %4 = load i32, ptr %3, align 8
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %17, label %6

6:                                                ; preds = %2, %6
  %7 = phi i64 [ %13, %6 ], [ 0, %2 ]
  %8 = load ptr, ptr %0, align 8
  %9 = getelementptr inbounds nuw %struct.progress, ptr %8, i64 %7
  store atomic i32 0, ptr %9 monotonic, align 64
  %10 = load ptr, ptr %0, align 8
  %11 = getelementptr inbounds nuw %struct.progress, ptr %10, i64 %7
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 64
  store atomic i32 0, ptr %12 monotonic, align 64
  %13 = add nuw nsw i64 %7, 1
  %14 = load i32, ptr %3, align 8
  %15 = zext i32 %14 to i64
  %16 = icmp samesign ult i64 %13, %15
  br i1 %16, label %6, label %17, !llvm.loop !20

17:                                               ; preds = %6, %2
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 36
  store atomic i32 0, ptr %18 monotonic, align 4
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %20 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %19) #16
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store ptr %1, ptr %21, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %23 = load i64, ptr %22, align 8
  %24 = add i64 %23, 1
  store i64 %24, ptr %22, align 8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %26 = tail call i32 @pthread_cond_broadcast(ptr noundef nonnull %25) #16
  %27 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %19) #16
  tail call fastcc void @walk(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 1)
  %28 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %19) #16
  store ptr null, ptr %21, align 8
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %30 = load i32, ptr %29, align 4
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %38, label %32

32:                                               ; preds = %17
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 128
  br label %34

34:                                               ; preds = %32, %34
  %35 = tail call i32 @pthread_cond_wait(ptr noundef nonnull %33, ptr noundef nonnull %19) #16
  %36 = load i32, ptr %29, align 4
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %38, label %34, !llvm.loop !21

38:                                               ; preds = %34, %17
  %39 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %19) #16
  %40 = load atomic i32, ptr %18 monotonic, align 4
  ret i32 %40
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define range(i32 0, 2) i32 @bnnc_enable_times(ptr noundef writeonly captures(address_is_null) %0, i32 noundef %1) local_unnamed_addr #8 {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %8, label %4

4:                                                ; preds = %2
  %5 = icmp ne i32 %1, 0
  %6 = zext i1 %5 to i32
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 60
  store i32 %6, ptr %7, align 4
  br label %8

8:                                                ; preds = %2, %4
  %9 = phi i32 [ 0, %4 ], [ 1, %2 ]
  ret i32 %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i32 0, 2) i32 @bnnc_stage_times(ptr noundef readonly captures(address_is_null) %0, ptr noundef writeonly captures(address_is_null) %1) local_unnamed_addr #9 {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %14, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %6 = load ptr, ptr %5, align 8
  %7 = icmp ne ptr %6, null
  %8 = icmp ne ptr %1, null
  %9 = and i1 %8, %7
  br i1 %9, label %10, label %14

10:                                               ; preds = %4
  %11 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %12 = zext i32 %11 to i64
  %13 = shl nuw nsw i64 %12, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %1, ptr nonnull align 8 %6, i64 %13, i1 false)
  br label %14

14:                                               ; preds = %2, %4, %10
  %15 = phi i32 [ 0, %10 ], [ 1, %4 ], [ 1, %2 ]
  ret i32 %15
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define range(i32 0, 2) i32 @bnnc_set_observer(ptr noundef writeonly captures(address_is_null) %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #8 {
  %4 = icmp eq ptr %0, null
  br i1 %4, label %8, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store ptr %1, ptr %6, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store ptr %2, ptr %7, align 8
  br label %8

8:                                                ; preds = %3, %5
  %9 = phi i32 [ 0, %5 ], [ 1, %3 ]
  ret i32 %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_abi_version() local_unnamed_addr #2 {
  %1 = load i32, ptr @bnnc_compiled_model, align 8
  ret i32 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define ptr @bnnc_model_id() local_unnamed_addr #2 {
  %1 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 24), align 8
  ret ptr %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define ptr @bnnc_metadata() local_unnamed_addr #2 {
  %1 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 32), align 8
  ret ptr %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_input_count() local_unnamed_addr #2 {
  %1 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  ret i32 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_output_count() local_unnamed_addr #2 {
  %1 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 16), align 8
  ret i32 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_stage_count() local_unnamed_addr #2 {
  %1 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  ret i32 %1
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i32 0, 4) i32 @bnnc_check(i32 noundef %0, ptr noundef readonly captures(address_is_null) %1) local_unnamed_addr #10 {
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
declare i32 @strcmp(ptr noundef captures(none), ptr noundef captures(none)) local_unnamed_addr #11

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define ptr @bnnc_input(i32 noundef %0) local_unnamed_addr #2 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  %3 = icmp ult i32 %0, %2
  %4 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 56), align 8
  %5 = zext i32 %0 to i64
  %6 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %4, i64 %5
  %7 = select i1 %3, ptr %6, ptr null
  ret ptr %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define ptr @bnnc_output(i32 noundef %0) local_unnamed_addr #2 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 16), align 8
  %3 = icmp ult i32 %0, %2
  %4 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 64), align 8
  %5 = zext i32 %0 to i64
  %6 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %4, i64 %5
  %7 = select i1 %3, ptr %6, ptr null
  ret ptr %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define ptr @bnnc_stage_name(i32 noundef %0) local_unnamed_addr #6 {
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
declare i32 @posix_memalign(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #12

; Function Attrs: nounwind
declare i32 @pthread_mutex_init(ptr noundef, ptr noundef) local_unnamed_addr #7

; Function Attrs: nounwind
declare i32 @pthread_cond_init(ptr noundef, ptr noundef) local_unnamed_addr #7

; Function Attrs: nounwind
declare i32 @pthread_create(ptr noundef, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #7

; Function Attrs: nounwind
define internal noalias noundef ptr @worker(ptr noundef %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %3 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %2) #16
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %6 = load i32, ptr %5, align 8
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %8, label %38

8:                                                ; preds = %1
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 128
  br label %13

13:                                               ; preds = %8, %35
  %14 = phi i64 [ 0, %8 ], [ %19, %35 ]
  br label %15

15:                                               ; preds = %13, %21
  %16 = load ptr, ptr %4, align 8
  %17 = icmp eq ptr %16, null
  br i1 %17, label %21, label %18

18:                                               ; preds = %15
  %19 = load i64, ptr %9, align 8
  %20 = icmp eq i64 %19, %14
  br i1 %20, label %21, label %25

21:                                               ; preds = %18, %15
  %22 = tail call i32 @pthread_cond_wait(ptr noundef nonnull %10, ptr noundef nonnull %2) #16
  %23 = load i32, ptr %5, align 8
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %15, label %38

25:                                               ; preds = %18
  %26 = load i32, ptr %11, align 4
  %27 = add i32 %26, 1
  store i32 %27, ptr %11, align 4
  %28 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %2) #16
  tail call fastcc void @walk(ptr noundef nonnull %0, ptr noundef nonnull %16, i32 noundef 0)
  %29 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %2) #16
  %30 = load i32, ptr %11, align 4
  %31 = add i32 %30, -1
  store i32 %31, ptr %11, align 4
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %33, label %35

33:                                               ; preds = %25
  %34 = tail call i32 @pthread_cond_signal(ptr noundef nonnull %12) #16
  br label %35

35:                                               ; preds = %33, %25
  %36 = load i32, ptr %5, align 8
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %13, label %38

38:                                               ; preds = %35, %21, %1
  %39 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %2) #16
  ret ptr null
}

; Function Attrs: nounwind
declare i32 @pthread_mutex_lock(ptr noundef) local_unnamed_addr #7

; Function Attrs: nounwind
declare i32 @pthread_cond_broadcast(ptr noundef) local_unnamed_addr #7

; Function Attrs: nounwind
declare i32 @pthread_mutex_unlock(ptr noundef) local_unnamed_addr #7

declare i32 @pthread_join(i64 noundef, ptr noundef) local_unnamed_addr #13

; Function Attrs: nounwind
declare i32 @pthread_cond_destroy(ptr noundef) local_unnamed_addr #7

; Function Attrs: nounwind
declare i32 @pthread_mutex_destroy(ptr noundef) local_unnamed_addr #7

; Function Attrs: nounwind
define internal fastcc void @walk(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef range(i32 0, 2) %2) unnamed_addr #0 {
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %5 = load i32, ptr %4, align 8
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %77, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %12 = icmp eq i32 %2, 0
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 32
  br label %14

14:                                               ; preds = %7, %72
  %15 = phi i64 [ 0, %7 ], [ %73, %72 ]
  %16 = load ptr, ptr %0, align 8
  %17 = getelementptr inbounds nuw %struct.progress, ptr %16, i64 %15
  %18 = load ptr, ptr %8, align 8
  %19 = load ptr, ptr %1, align 8
  %20 = trunc nuw i64 %15 to i32
  %21 = tail call i32 %18(ptr noundef %19, i32 noundef %20) #16
  %22 = load i32, ptr %9, align 8
  %23 = shl i32 %22, 2
  %24 = add i32 %23, 4
  %25 = sdiv i32 %21, %24
  %26 = srem i32 %21, %24
  %27 = icmp ne i32 %26, 0
  %28 = zext i1 %27 to i32
  %29 = add nsw i32 %25, %28
  %30 = load atomic i32, ptr %17 monotonic, align 64
  %31 = icmp slt i32 %30, %21
  br i1 %31, label %32, label %52

32:                                               ; preds = %14
  %33 = getelementptr inbounds nuw i8, ptr %17, i64 64
  br label %34

34:                                               ; preds = %32, %47
  %35 = atomicrmw add ptr %17, i32 %29 monotonic, align 64
  %36 = icmp slt i32 %35, %21
  br i1 %36, label %37, label %52

37:                                               ; preds = %34
  %38 = sub nsw i32 %21, %35
  %39 = icmp slt i32 %29, %38
  %40 = add nsw i32 %35, %29
  %41 = select i1 %39, i32 %40, i32 %21
  %42 = load ptr, ptr %10, align 8
  %43 = load ptr, ptr %1, align 8
  %44 = tail call i32 %42(ptr noundef %43, i32 noundef %20, i32 noundef %35, i32 noundef %41) #16
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %47, label %46

46:                                               ; preds = %37
  store atomic i32 1, ptr %11 monotonic, align 4
  br label %47

47:                                               ; preds = %46, %37
  %48 = sub nsw i32 %41, %35
  %49 = atomicrmw add ptr %33, i32 %48 release, align 64
  %50 = load atomic i32, ptr %17 monotonic, align 64
  %51 = icmp slt i32 %50, %21
  br i1 %51, label %34, label %52, !llvm.loop !22

52:                                               ; preds = %34, %47, %14
  %53 = getelementptr inbounds nuw i8, ptr %17, i64 64
  %54 = load atomic i32, ptr %53 acquire, align 64
  %55 = icmp slt i32 %54, %21
  br i1 %55, label %56, label %66

56:                                               ; preds = %52, %63
  %57 = phi i32 [ %58, %63 ], [ 0, %52 ]
  %58 = add nuw nsw i32 %57, 1
  %59 = icmp samesign ult i32 %57, 199
  br i1 %59, label %60, label %61

60:                                               ; preds = %56
  tail call void @llvm.x86.sse2.pause()
  br label %63

61:                                               ; preds = %56
  %62 = tail call i32 @sched_yield() #16
  br label %63

63:                                               ; preds = %60, %61
  %64 = load atomic i32, ptr %53 acquire, align 64
  %65 = icmp slt i32 %64, %21
  br i1 %65, label %56, label %66, !llvm.loop !23

66:                                               ; preds = %63, %52
  br i1 %12, label %72, label %67

67:                                               ; preds = %66
  %68 = load ptr, ptr %13, align 8
  %69 = icmp eq ptr %68, null
  br i1 %69, label %72, label %70

70:                                               ; preds = %67
  %71 = load ptr, ptr %1, align 8
  tail call void %68(ptr noundef %71, i32 noundef %20) #16
  br label %72

72:                                               ; preds = %66, %67, %70
  %73 = add nuw nsw i64 %15, 1
  %74 = load i32, ptr %4, align 8
  %75 = zext i32 %74 to i64
  %76 = icmp samesign ult i64 %73, %75
  br i1 %76, label %14, label %77, !llvm.loop !24

77:                                               ; preds = %72, %3
  ret void
}

declare i32 @pthread_cond_wait(ptr noundef, ptr noundef) local_unnamed_addr #13

; Function Attrs: nofree nounwind memory(read)
declare noundef ptr @getenv(ptr noundef captures(none)) local_unnamed_addr #14

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start.p0(ptr) #15

; Function Attrs: nofree nounwind
declare noundef i32 @vsnprintf(ptr noundef captures(none), i64 noundef, ptr noundef readonly captures(none), ptr noundef) local_unnamed_addr #12

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end.p0(ptr) #15

; Function Attrs: nounwind
declare i32 @clock_gettime(i32 noundef, ptr noundef) local_unnamed_addr #7

; Function Attrs: nounwind
declare i32 @pthread_cond_signal(ptr noundef) local_unnamed_addr #7

; Function Attrs: nounwind
declare void @llvm.x86.sse2.pause() #16

; Function Attrs: nounwind
declare i32 @sched_yield() local_unnamed_addr #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #17

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #18

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #18

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #17

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.or.v8i32(<8 x i32>) #19

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #20

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare ptr @llvm.load.relative.i64(ptr, i64) #21

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nofree nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { mustprogress nofree norecurse nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #11 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #12 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #13 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #14 = { nofree nounwind memory(read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #15 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #16 = { nounwind }
attributes #17 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #18 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #19 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
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
!4 = !{i64 17828}
!5 = !{i64 18009}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
!8 = distinct !{!8, !7}
!9 = distinct !{!9, !7}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = distinct !{!12, !7}
!13 = distinct !{!13, !7}
!14 = distinct !{!14, !7}
!15 = distinct !{!15, !7}
!16 = distinct !{!16, !7}
!17 = distinct !{!17, !7}
!18 = distinct !{!18, !7}
!19 = distinct !{!19, !7}
!20 = distinct !{!20, !7}
!21 = distinct !{!21, !7}
!22 = distinct !{!22, !7}
!23 = distinct !{!23, !7}
!24 = distinct !{!24, !7}
