; Made by runtime/build_ir.py: do not edit.
; sources: a76b83bec22c2a972e0409f89b01c76d7223b9d30ac0c95f4b58969586896538
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

%struct.bnnc_model = type { i32, i32, i32, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64 }
%struct.bnnc_processors = type { [16 x i64], i32 }
%struct.__va_list = type { ptr, ptr, ptr, i32, i32 }
%struct.bnnc_level = type { ptr, ptr, i64 }
%struct.bnnc_stage = type { ptr, ptr, i32, i32, i32, i32 }
%struct.bnnc_kernel = type { ptr, i32, i32 }
%struct.bnnc_tensor = type { ptr, ptr, ptr, i64, i32 }
%struct.bnnc_argument = type { i64, i32, i32 }
%struct.bnnc_slot = type { ptr, ptr }
%struct.counter = type { i32, [60 x i8] }
%struct.timespec = type { i64, i64 }
%struct.bnnc_job = type { ptr, i32, ptr, ptr, ptr }

@bnnc_cpu_feature_name.names = internal unnamed_addr constant [2 x ptr] [ptr @.str, ptr @.str.1], align 8
@.str = private unnamed_addr constant [6 x i8] c"asimd\00", align 1
@.str.1 = private unnamed_addr constant [8 x i8] c"asimddp\00", align 1
@.str.2 = private unnamed_addr constant [19 x i8] c"an unknown feature\00", align 1
@.str.3 = private unnamed_addr constant [18 x i8] c"not enough memory\00", align 1
@.str.4 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@bnnc_compiled_model = external hidden local_unnamed_addr constant %struct.bnnc_model, align 8
@.str.5 = private unnamed_addr constant [9 x i8] c"BNNC_ISA\00", align 1
@.str.6 = private unnamed_addr constant [43 x i8] c"the model has interface %u, its runtime %d\00", align 1
@.str.7 = private unnamed_addr constant [33 x i8] c"not enough memory for %llu bytes\00", align 1
@.str.8 = private unnamed_addr constant [35 x i8] c"'%s' failed: this is a bug in bnnc\00", align 1
@.str.9 = private unnamed_addr constant [37 x i8] c"BNNC_ISA=%s: this processor lacks %s\00", align 1
@.str.10 = private unnamed_addr constant [51 x i8] c"BNNC_ISA=%s: not in this library, whose best is %s\00", align 1
@.str.11 = private unnamed_addr constant [51 x i8] c"this library needs %s, and this processor lacks %s\00", align 1
@.str.12 = private unnamed_addr constant [23 x i8] c"%u threads: at most %d\00", align 1
@.str.13 = private unnamed_addr constant [24 x i8] c"cannot start %u threads\00", align 1
@.str.14 = private unnamed_addr constant [22 x i8] c"input %u (%s) is null\00", align 1
@.str.15 = private unnamed_addr constant [23 x i8] c"output %u (%s) is null\00", align 1

; Function Attrs: nounwind
define hidden void @bnnc_processors_allowed(ptr noundef initializes((0, 136)) %0) local_unnamed_addr #0 {
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(136) %0, i8 0, i64 136, i1 false)
  %2 = tail call i32 @sched_getaffinity(i32 noundef 0, i64 noundef 128, ptr noundef nonnull %0) #17
  %3 = icmp eq i32 %2, 0
  %4 = zext i1 %3 to i32
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i32 %4, ptr %5, align 8
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

; Function Attrs: nounwind
declare i32 @sched_getaffinity(i32 noundef, i64 noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
define hidden i32 @bnnc_processor_count() local_unnamed_addr #0 {
  %1 = alloca %struct.bnnc_processors, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(136) %1, i8 0, i64 136, i1 false)
  %2 = call i32 @sched_getaffinity(i32 noundef 0, i64 noundef 128, ptr noundef nonnull %1) #17
  %3 = icmp eq i32 %2, 0
  %4 = zext i1 %3 to i32
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 128
  store i32 %4, ptr %5, align 8
  br label %10

6:                                                ; preds = %20
  %7 = icmp ne i32 %21, 0
  %8 = select i1 %3, i1 %7, i1 false
  %9 = select i1 %8, i32 %21, i32 1
  ret i32 %9

10:                                               ; preds = %0, %20
  %11 = phi i64 [ 0, %0 ], [ %22, %20 ]
  %12 = phi i32 [ 0, %0 ], [ %21, %20 ]
  %13 = getelementptr inbounds nuw i64, ptr %1, i64 %11
  %14 = load i64, ptr %13, align 8
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %20, label %16

16:                                               ; preds = %10
  %17 = call range(i64 1, 65) i64 @llvm.ctpop.i64(i64 %14)
  %18 = trunc nuw nsw i64 %17 to i32
  %19 = add i32 %12, %18
  br label %20

20:                                               ; preds = %16, %10
  %21 = phi i32 [ %12, %10 ], [ %19, %16 ]
  %22 = add nuw nsw i64 %11, 1
  %23 = icmp eq i64 %22, 16
  br i1 %23, label %6, label %10, !llvm.loop !4
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

; Function Attrs: nounwind
define hidden i32 @bnnc_processor() local_unnamed_addr #0 {
  %1 = tail call i32 @sched_getcpu() #17
  ret i32 %1
}

; Function Attrs: nounwind
declare i32 @sched_getcpu() local_unnamed_addr #0

; Function Attrs: nounwind
define hidden i32 @bnnc_thread_number() local_unnamed_addr #0 {
  %1 = tail call i64 (i64, ...) @syscall(i64 noundef 178) #17
  %2 = trunc i64 %1 to i32
  ret i32 %2
}

; Function Attrs: nounwind
declare i64 @syscall(i64 noundef, ...) local_unnamed_addr #0

; Function Attrs: nounwind
define hidden void @bnnc_keep_off(i32 noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = alloca [16 x i64], align 8
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
  store i64 %19, ptr %4, align 8
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
  store i64 %32, ptr %29, align 8
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
  store i64 %46, ptr %43, align 8
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
  store i64 %60, ptr %57, align 8
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
  store i64 %74, ptr %71, align 8
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
  store i64 %88, ptr %85, align 8
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
  store i64 %102, ptr %99, align 8
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
  store i64 %116, ptr %113, align 8
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
  %127 = call i32 @sched_setaffinity(i32 noundef %0, i64 noundef 128, ptr noundef nonnull %4) #17
  br label %128

128:                                              ; preds = %10, %126, %3
  ret void
}

; Function Attrs: nounwind
declare i32 @sched_setaffinity(i32 noundef, i64 noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
define hidden range(i64 0, 4) i64 @bnnc_cpu_features() local_unnamed_addr #0 {
  %1 = tail call i64 @getauxval(i64 noundef 16) #17
  %2 = lshr i64 %1, 1
  %3 = and i64 %2, 1
  %4 = lshr i64 %1, 19
  %5 = and i64 %4, 2
  %6 = or disjoint i64 %3, %5
  ret i64 %6
}

; Function Attrs: nounwind
declare i64 @getauxval(i64 noundef) local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden ptr @bnnc_cpu_feature_name(i64 noundef %0) local_unnamed_addr #3 {
  %2 = and i64 %0, 1
  %3 = icmp eq i64 %2, 0
  br i1 %3, label %8, label %4

4:                                                ; preds = %8, %1
  %5 = phi i64 [ 0, %1 ], [ 1, %8 ]
  %6 = getelementptr inbounds nuw ptr, ptr @bnnc_cpu_feature_name.names, i64 %5
  %7 = load ptr, ptr %6, align 8
  br label %11

8:                                                ; preds = %1
  %9 = and i64 %0, 2
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %4

11:                                               ; preds = %8, %4
  %12 = phi ptr [ %7, %4 ], [ @.str.2, %8 ]
  ret ptr %12
}

; Function Attrs: nofree nounwind
define hidden noundef i32 @bnnc_fail(ptr noundef captures(none) %0, i32 noundef returned %1, ptr noundef readonly captures(none) %2, ...) local_unnamed_addr #4 {
  %4 = alloca %struct.__va_list, align 8
  %5 = alloca %struct.__va_list, align 8
  call void @llvm.va_start.p0(ptr nonnull %4)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 152
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %5, ptr noundef nonnull align 8 dereferenceable(32) %4, i64 32, i1 false)
  %7 = call i32 @vsnprintf(ptr noundef nonnull %6, i64 noundef 256, ptr noundef %2, ptr dead_on_return noundef nonnull %5) #17
  call void @llvm.va_end.p0(ptr nonnull %4)
  ret i32 %1
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start.p0(ptr) #5

; Function Attrs: nofree nounwind
declare noundef i32 @vsnprintf(ptr noundef captures(none), i64 noundef, ptr noundef readonly captures(none), ptr dead_on_return noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end.p0(ptr) #5

; Function Attrs: nounwind
define range(i32 0, 7) i32 @bnnc_create(ptr noundef writeonly captures(address_is_null) %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %166, label %3

3:                                                ; preds = %1
  store ptr null, ptr %0, align 8
  %4 = tail call noalias dereferenceable_or_null(408) ptr @calloc(i64 noundef 1, i64 noundef 408) #18
  %5 = icmp eq ptr %4, null
  br i1 %5, label %166, label %6

6:                                                ; preds = %3
  %7 = tail call i32 @pthread_mutex_init(ptr noundef nonnull %4, ptr noundef null) #17
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %10, label %9

9:                                                ; preds = %6
  tail call void @free(ptr noundef nonnull %4) #17
  br label %166

10:                                               ; preds = %6
  store ptr %4, ptr %0, align 8
  %11 = getelementptr inbounds nuw i8, ptr %4, i64 120
  store i32 1, ptr %11, align 8
  %12 = tail call ptr @getenv(ptr noundef nonnull @.str.5) #17
  %13 = load i32, ptr @bnnc_compiled_model, align 8
  %14 = icmp eq i32 %13, 1
  br i1 %14, label %17, label %15

15:                                               ; preds = %10
  %16 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %4, i32 noundef 2, ptr noundef nonnull @.str.6, i32 noundef %13, i32 noundef 1)
  br label %163

17:                                               ; preds = %10
  %18 = icmp eq ptr %12, null
  br i1 %18, label %65, label %19

19:                                               ; preds = %17
  %20 = load i8, ptr %12, align 1
  %21 = icmp eq i8 %20, 0
  br i1 %21, label %65, label %22

22:                                               ; preds = %19
  %23 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 4), align 4
  %24 = icmp eq i32 %23, 0
  %25 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 40), align 8
  br i1 %24, label %62, label %26

26:                                               ; preds = %22
  %27 = zext i32 %23 to i64
  br label %31

28:                                               ; preds = %31
  %29 = add nuw nsw i64 %32, 1
  %30 = icmp eq i64 %29, %27
  br i1 %30, label %62, label %31, !llvm.loop !6

31:                                               ; preds = %28, %26
  %32 = phi i64 [ 0, %26 ], [ %29, %28 ]
  %33 = getelementptr inbounds nuw %struct.bnnc_level, ptr %25, i64 %32
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 16
  %35 = load i64, ptr %34, align 8
  %36 = tail call i64 @getauxval(i64 noundef 16) #17
  %37 = load ptr, ptr %33, align 8
  %38 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %37, ptr noundef nonnull dereferenceable(1) %12) #19
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %40, label %28

40:                                               ; preds = %31
  %41 = lshr i64 %36, 1
  %42 = and i64 %41, 1
  %43 = lshr i64 %36, 19
  %44 = and i64 %43, 2
  %45 = or disjoint i64 %42, %44
  %46 = xor i64 %45, -1
  %47 = and i64 %35, %46
  %48 = icmp eq i64 %47, 0
  br i1 %48, label %109, label %49

49:                                               ; preds = %40
  %50 = and i64 %47, 1
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %56, label %52

52:                                               ; preds = %56, %49
  %53 = phi i64 [ 0, %49 ], [ 1, %56 ]
  %54 = getelementptr inbounds nuw ptr, ptr @bnnc_cpu_feature_name.names, i64 %53
  %55 = load ptr, ptr %54, align 8
  br label %59

56:                                               ; preds = %49
  %57 = and i64 %47, 2
  %58 = icmp eq i64 %57, 0
  br i1 %58, label %59, label %52

59:                                               ; preds = %56, %52
  %60 = phi ptr [ %55, %52 ], [ @.str.2, %56 ]
  %61 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %4, i32 noundef 4, ptr noundef nonnull @.str.9, ptr noundef nonnull %12, ptr noundef %60)
  br label %163

62:                                               ; preds = %28, %22
  %63 = load ptr, ptr %25, align 8
  %64 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %4, i32 noundef 4, ptr noundef nonnull @.str.10, ptr noundef nonnull %12, ptr noundef %63)
  br label %163

65:                                               ; preds = %19, %17
  %66 = tail call i64 @getauxval(i64 noundef 16) #17
  %67 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 4), align 4
  %68 = icmp eq i32 %67, 0
  %69 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 40), align 8
  br i1 %68, label %70, label %73

70:                                               ; preds = %65
  %71 = getelementptr inbounds nuw i8, ptr %69, i64 103079215080
  %72 = load ptr, ptr %71, align 8
  br label %105

73:                                               ; preds = %65
  %74 = lshr i64 %66, 1
  %75 = and i64 %74, 1
  %76 = lshr i64 %66, 19
  %77 = and i64 %76, 2
  %78 = or disjoint i64 %75, %77
  %79 = xor i64 %78, -1
  %80 = zext i32 %67 to i64
  br label %84

81:                                               ; preds = %84
  %82 = add nuw nsw i64 %85, 1
  %83 = icmp eq i64 %82, %80
  br i1 %83, label %91, label %84, !llvm.loop !7

84:                                               ; preds = %81, %73
  %85 = phi i64 [ 0, %73 ], [ %82, %81 ]
  %86 = getelementptr inbounds nuw %struct.bnnc_level, ptr %69, i64 %85
  %87 = getelementptr inbounds nuw i8, ptr %86, i64 16
  %88 = load i64, ptr %87, align 8
  %89 = and i64 %88, %79
  %90 = icmp eq i64 %89, 0
  br i1 %90, label %109, label %81

91:                                               ; preds = %81
  %92 = add i32 %67, -1
  %93 = zext i32 %92 to i64
  %94 = getelementptr inbounds nuw %struct.bnnc_level, ptr %69, i64 %93
  %95 = load ptr, ptr %94, align 8
  %96 = and i64 %89, 1
  %97 = icmp eq i64 %96, 0
  br i1 %97, label %102, label %98

98:                                               ; preds = %102, %91
  %99 = phi i64 [ 0, %91 ], [ 1, %102 ]
  %100 = getelementptr inbounds nuw ptr, ptr @bnnc_cpu_feature_name.names, i64 %99
  %101 = load ptr, ptr %100, align 8
  br label %105

102:                                              ; preds = %91
  %103 = and i64 %89, 2
  %104 = icmp eq i64 %103, 0
  br i1 %104, label %105, label %98

105:                                              ; preds = %102, %98, %70
  %106 = phi ptr [ %95, %98 ], [ %95, %102 ], [ %72, %70 ]
  %107 = phi ptr [ %101, %98 ], [ @.str.2, %102 ], [ @.str.2, %70 ]
  %108 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %4, i32 noundef 4, ptr noundef nonnull @.str.11, ptr noundef %106, ptr noundef %107)
  br label %163

109:                                              ; preds = %84, %40
  %110 = phi ptr [ %33, %40 ], [ %86, %84 ]
  %111 = getelementptr inbounds nuw i8, ptr %4, i64 48
  store ptr %110, ptr %111, align 8
  %112 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %113 = add i32 %112, 1
  %114 = zext i32 %113 to i64
  %115 = tail call noalias ptr @calloc(i64 noundef %114, i64 noundef 8) #18
  %116 = getelementptr inbounds nuw i8, ptr %4, i64 104
  store ptr %115, ptr %116, align 8
  %117 = icmp eq ptr %115, null
  br i1 %117, label %122, label %118

118:                                              ; preds = %109
  %119 = getelementptr inbounds nuw i8, ptr %4, i64 56
  %120 = tail call i32 @bnnc_memory_create(ptr noundef nonnull %119)
  %121 = icmp eq i32 %120, 0
  br i1 %121, label %127, label %122

122:                                              ; preds = %118, %109
  %123 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 80), align 8
  %124 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 88), align 8
  %125 = add i64 %124, %123
  %126 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %4, i32 noundef 5, ptr noundef nonnull @.str.7, i64 noundef %125)
  br label %163

127:                                              ; preds = %118
  %128 = icmp eq i32 %112, 0
  br i1 %128, label %166, label %129

129:                                              ; preds = %127
  %130 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %131 = getelementptr inbounds nuw i8, ptr %4, i64 80
  %132 = zext i32 %112 to i64
  br label %133

133:                                              ; preds = %155, %129
  %134 = phi i64 [ 0, %129 ], [ %156, %155 ]
  %135 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %130, i64 %134
  %136 = getelementptr inbounds nuw i8, ptr %135, i64 24
  %137 = load i32, ptr %136, align 8
  %138 = icmp eq i32 %137, 0
  br i1 %138, label %155, label %139

139:                                              ; preds = %133
  %140 = load ptr, ptr %111, align 8
  %141 = getelementptr inbounds nuw i8, ptr %140, i64 8
  %142 = load ptr, ptr %141, align 8
  %143 = getelementptr inbounds nuw i8, ptr %135, i64 20
  %144 = load i32, ptr %143, align 4
  %145 = zext i32 %144 to i64
  %146 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %142, i64 %145
  %147 = getelementptr inbounds nuw i8, ptr %146, i64 8
  %148 = load i32, ptr %147, align 8
  %149 = load ptr, ptr %146, align 8
  %150 = load ptr, ptr %131, align 8
  %151 = getelementptr inbounds nuw ptr, ptr %150, i64 %134
  %152 = load ptr, ptr %151, align 8
  %153 = tail call i32 %149(ptr noundef %152, i32 noundef 0, i32 noundef %148) #17
  %154 = icmp eq i32 %153, 0
  br i1 %154, label %155, label %158

155:                                              ; preds = %139, %133
  %156 = add nuw nsw i64 %134, 1
  %157 = icmp eq i64 %156, %132
  br i1 %157, label %166, label %133, !llvm.loop !8

158:                                              ; preds = %139
  %159 = and i64 %134, 4294967295
  %160 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %130, i64 %159
  %161 = load ptr, ptr %160, align 8
  %162 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %4, i32 noundef 6, ptr noundef nonnull @.str.8, ptr noundef %161)
  br label %163

163:                                              ; preds = %15, %105, %122, %158, %62, %59
  %164 = phi i32 [ 4, %59 ], [ 4, %62 ], [ 6, %158 ], [ 5, %122 ], [ 4, %105 ], [ 2, %15 ]
  %165 = getelementptr inbounds nuw i8, ptr %4, i64 48
  store ptr null, ptr %165, align 8
  br label %166

166:                                              ; preds = %155, %127, %163, %3, %1, %9
  %167 = phi i32 [ 5, %9 ], [ 5, %3 ], [ 1, %1 ], [ %164, %163 ], [ 0, %127 ], [ 0, %155 ]
  ret i32 %167
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: nounwind
declare i32 @pthread_mutex_init(ptr noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #8

; Function Attrs: nounwind
define void @bnnc_destroy(ptr noundef %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %19, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %5 = load ptr, ptr %4, align 8
  tail call void @bnnc_pool_destroy(ptr noundef %5)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %8 = load ptr, ptr %7, align 8
  tail call void @free(ptr noundef %8) #17
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %10 = load ptr, ptr %9, align 8
  tail call void @free(ptr noundef %10) #17
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %12 = load ptr, ptr %11, align 8
  tail call void @free(ptr noundef %12) #17
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %14 = load ptr, ptr %13, align 8
  tail call void @free(ptr noundef %14) #17
  %15 = load ptr, ptr %6, align 8
  tail call void @free(ptr noundef %15) #17
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %17 = load ptr, ptr %16, align 8
  tail call void @free(ptr noundef %17) #17
  %18 = tail call i32 @pthread_mutex_destroy(ptr noundef nonnull %0) #17
  tail call void @free(ptr noundef nonnull %0) #17
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
  %5 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %4) #17
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i32 1, ptr %6, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %8 = tail call i32 @pthread_cond_broadcast(ptr noundef nonnull %7) #17
  %9 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %4) #17
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %11 = load i32, ptr %10, align 4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %3
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 1360
  br label %15

15:                                               ; preds = %13, %15
  %16 = phi i64 [ 0, %13 ], [ %20, %15 ]
  %17 = getelementptr inbounds nuw i64, ptr %14, i64 %16
  %18 = load i64, ptr %17, align 8
  %19 = tail call i32 @pthread_join(i64 noundef %18, ptr noundef null) #17
  %20 = add nuw nsw i64 %16, 1
  %21 = load i32, ptr %10, align 4
  %22 = zext i32 %21 to i64
  %23 = icmp samesign ult i64 %20, %22
  br i1 %23, label %15, label %24, !llvm.loop !9

24:                                               ; preds = %15, %3
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %26 = tail call i32 @pthread_cond_destroy(ptr noundef nonnull %25) #17
  %27 = tail call i32 @pthread_cond_destroy(ptr noundef nonnull %7) #17
  %28 = tail call i32 @pthread_mutex_destroy(ptr noundef nonnull %4) #17
  %29 = load ptr, ptr %0, align 8
  tail call void @free(ptr noundef %29) #17
  tail call void @free(ptr noundef nonnull %0) #17
  br label %30

30:                                               ; preds = %1, %24
  ret void
}

; Function Attrs: mustprogress nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none)
define hidden void @bnnc_memory_destroy(ptr noundef readonly captures(none) %0) local_unnamed_addr #9 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = load ptr, ptr %2, align 8
  tail call void @free(ptr noundef %3) #17
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %5 = load ptr, ptr %4, align 8
  tail call void @free(ptr noundef %5) #17
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load ptr, ptr %6, align 8
  tail call void @free(ptr noundef %7) #17
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  tail call void @free(ptr noundef %9) #17
  %10 = load ptr, ptr %0, align 8
  tail call void @free(ptr noundef %10) #17
  ret void
}

; Function Attrs: nounwind
declare i32 @pthread_mutex_destroy(ptr noundef) local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define nonnull ptr @bnnc_error(ptr noundef readnone captures(address_is_null, ret: address, provenance) %0) local_unnamed_addr #3 {
  %2 = icmp eq ptr %0, null
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %4 = select i1 %2, ptr @.str.3, ptr %3
  ret ptr %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define ptr @bnnc_isa_name(ptr noundef readonly captures(address_is_null) %0) local_unnamed_addr #10 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %9, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %5 = load ptr, ptr %4, align 8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %9, label %7

7:                                                ; preds = %3
  %8 = load ptr, ptr %5, align 8
  br label %9

9:                                                ; preds = %1, %3, %7
  %10 = phi ptr [ %8, %7 ], [ @.str.4, %3 ], [ @.str.4, %1 ]
  ret ptr %10
}

; Function Attrs: nounwind
define range(i32 0, 6) i32 @bnnc_set_threads(ptr noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca %struct.bnnc_processors, align 8
  %4 = icmp eq ptr %0, null
  br i1 %4, label %60, label %5

5:                                                ; preds = %2
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %60, label %9

9:                                                ; preds = %5
  %10 = icmp eq i32 %1, 0
  br i1 %10, label %11, label %35

11:                                               ; preds = %9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(136) %3, i8 0, i64 136, i1 false)
  %12 = call i32 @sched_getaffinity(i32 noundef 0, i64 noundef 128, ptr noundef nonnull %3) #17
  %13 = icmp eq i32 %12, 0
  %14 = zext i1 %13 to i32
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 128
  store i32 %14, ptr %15, align 8
  br label %16

16:                                               ; preds = %26, %11
  %17 = phi i64 [ 0, %11 ], [ %28, %26 ]
  %18 = phi i32 [ 0, %11 ], [ %27, %26 ]
  %19 = getelementptr inbounds nuw i64, ptr %3, i64 %17
  %20 = load i64, ptr %19, align 8
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %26, label %22

22:                                               ; preds = %16
  %23 = call range(i64 1, 65) i64 @llvm.ctpop.i64(i64 %20)
  %24 = trunc nuw nsw i64 %23 to i32
  %25 = add i32 %18, %24
  br label %26

26:                                               ; preds = %22, %16
  %27 = phi i32 [ %18, %16 ], [ %25, %22 ]
  %28 = add nuw nsw i64 %17, 1
  %29 = icmp eq i64 %28, 16
  br i1 %29, label %30, label %16, !llvm.loop !4

30:                                               ; preds = %26
  %31 = icmp ne i32 %27, 0
  %32 = select i1 %13, i1 %31, i1 false
  %33 = call i32 @llvm.umin.i32(i32 %27, i32 256)
  %34 = select i1 %32, i32 %33, i32 1
  br label %35

35:                                               ; preds = %30, %9
  %36 = phi i32 [ %34, %30 ], [ %1, %9 ]
  %37 = call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #17
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %39 = load i32, ptr %38, align 8
  %40 = icmp eq i32 %36, %39
  br i1 %40, label %57, label %41

41:                                               ; preds = %35
  %42 = icmp ugt i32 %36, 256
  br i1 %42, label %43, label %45

43:                                               ; preds = %41
  %44 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.12, i32 noundef %36, i32 noundef 256)
  br label %57

45:                                               ; preds = %41
  %46 = icmp samesign ugt i32 %36, 1
  br i1 %46, label %47, label %53

47:                                               ; preds = %45
  %48 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %49 = call ptr @bnnc_pool_create(i32 noundef %36, i32 noundef %48)
  %50 = icmp eq ptr %49, null
  br i1 %50, label %51, label %53

51:                                               ; preds = %47
  %52 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 5, ptr noundef nonnull @.str.13, i32 noundef %36)
  br label %57

53:                                               ; preds = %47, %45
  %54 = phi ptr [ %49, %47 ], [ null, %45 ]
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %56 = load ptr, ptr %55, align 8
  call void @bnnc_pool_destroy(ptr noundef %56)
  store ptr %54, ptr %55, align 8
  store i32 %36, ptr %38, align 8
  br label %57

57:                                               ; preds = %35, %43, %51, %53
  %58 = phi i32 [ 5, %51 ], [ 1, %43 ], [ 0, %53 ], [ 0, %35 ]
  %59 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #17
  br label %60

60:                                               ; preds = %2, %5, %57
  %61 = phi i32 [ %58, %57 ], [ 1, %5 ], [ 1, %2 ]
  ret i32 %61
}

; Function Attrs: nounwind
declare i32 @pthread_mutex_lock(ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
declare i32 @pthread_mutex_unlock(ptr noundef) local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_abi_version() local_unnamed_addr #3 {
  %1 = load i32, ptr @bnnc_compiled_model, align 8
  ret i32 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define ptr @bnnc_model_id() local_unnamed_addr #3 {
  %1 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 24), align 8
  ret ptr %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define ptr @bnnc_metadata() local_unnamed_addr #3 {
  %1 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 32), align 8
  ret ptr %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_input_count() local_unnamed_addr #3 {
  %1 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  ret i32 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_output_count() local_unnamed_addr #3 {
  %1 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 16), align 8
  ret i32 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_stage_count() local_unnamed_addr #3 {
  %1 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  ret i32 %1
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i32 0, 4) i32 @bnnc_check(i32 noundef %0, ptr noundef readonly captures(address_is_null) %1) local_unnamed_addr #11 {
  %3 = load i32, ptr @bnnc_compiled_model, align 8
  %4 = icmp eq i32 %0, %3
  br i1 %4, label %5, label %12

5:                                                ; preds = %2
  %6 = icmp eq ptr %1, null
  br i1 %6, label %12, label %7

7:                                                ; preds = %5
  %8 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 24), align 8
  %9 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %1, ptr noundef nonnull dereferenceable(1) %8) #19
  %10 = icmp eq i32 %9, 0
  %11 = select i1 %10, i32 0, i32 3
  br label %12

12:                                               ; preds = %5, %7, %2
  %13 = phi i32 [ 2, %2 ], [ 0, %5 ], [ %11, %7 ]
  ret i32 %13
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i32 @strcmp(ptr noundef captures(none), ptr noundef captures(none)) local_unnamed_addr #12

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define ptr @bnnc_input(i32 noundef %0) local_unnamed_addr #3 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  %3 = icmp ult i32 %0, %2
  %4 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 56), align 8
  %5 = zext i32 %0 to i64
  %6 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %4, i64 %5
  %7 = select i1 %3, ptr %6, ptr null
  ret ptr %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define ptr @bnnc_output(i32 noundef %0) local_unnamed_addr #3 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 16), align 8
  %3 = icmp ult i32 %0, %2
  %4 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 64), align 8
  %5 = zext i32 %0 to i64
  %6 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %4, i64 %5
  %7 = select i1 %3, ptr %6, ptr null
  ret ptr %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define ptr @bnnc_stage_name(i32 noundef %0) local_unnamed_addr #10 {
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
define hidden range(i32 0, 2) i32 @bnnc_memory_create(ptr noundef captures(none) %0) local_unnamed_addr #4 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %11, label %6

6:                                                ; preds = %1
  %7 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %8 = zext i32 %4 to i64
  br label %44

9:                                                ; preds = %44
  %10 = add i64 %51, 1
  br label %11

11:                                               ; preds = %9, %1
  %12 = phi i64 [ 1, %1 ], [ %10, %9 ]
  %13 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 80), align 8
  %14 = add i64 %13, 64
  %15 = call i32 @posix_memalign(ptr noundef nonnull %3, i64 noundef 64, i64 noundef %14) #17
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %19

17:                                               ; preds = %11
  %18 = load ptr, ptr %3, align 8
  call void @llvm.memset.p0.i64(ptr align 1 %18, i8 0, i64 %14, i1 false)
  br label %19

19:                                               ; preds = %11, %17
  %20 = phi ptr [ %18, %17 ], [ null, %11 ]
  store ptr %20, ptr %0, align 8
  %21 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 88), align 8
  %22 = add i64 %21, 64
  %23 = call i32 @posix_memalign(ptr noundef nonnull %2, i64 noundef 64, i64 noundef %22) #17
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %25, label %27

25:                                               ; preds = %19
  %26 = load ptr, ptr %2, align 8
  call void @llvm.memset.p0.i64(ptr align 1 %26, i8 0, i64 %22, i1 false)
  br label %27

27:                                               ; preds = %19, %25
  %28 = phi ptr [ %26, %25 ], [ null, %19 ]
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store ptr %28, ptr %29, align 8
  %30 = call noalias ptr @calloc(i64 noundef %12, i64 noundef 8) #18
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store ptr %30, ptr %31, align 8
  %32 = add i32 %4, 1
  %33 = zext i32 %32 to i64
  %34 = call noalias ptr @calloc(i64 noundef %33, i64 noundef 8) #18
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %34, ptr %35, align 8
  %36 = call noalias ptr @calloc(i64 noundef %12, i64 noundef 16) #18
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store ptr %36, ptr %37, align 8
  %38 = load ptr, ptr %0, align 8
  %39 = icmp eq ptr %38, null
  %40 = icmp eq ptr %28, null
  %41 = select i1 %39, i1 true, i1 %40
  %42 = icmp eq ptr %30, null
  %43 = or i1 %42, %41
  br i1 %43, label %110, label %54

44:                                               ; preds = %6, %44
  %45 = phi i64 [ 0, %6 ], [ %52, %44 ]
  %46 = phi i64 [ 0, %6 ], [ %51, %44 ]
  %47 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %7, i64 %45
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 16
  %49 = load i32, ptr %48, align 8
  %50 = zext i32 %49 to i64
  %51 = add i64 %46, %50
  %52 = add nuw nsw i64 %45, 1
  %53 = icmp eq i64 %52, %8
  br i1 %53, label %9, label %44, !llvm.loop !10

54:                                               ; preds = %27
  %55 = icmp eq ptr %34, null
  %56 = icmp eq ptr %36, null
  %57 = or i1 %55, %56
  %58 = or i1 %57, %5
  %59 = zext i1 %57 to i32
  br i1 %58, label %110, label %60

60:                                               ; preds = %54
  %61 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %62 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 72), align 8
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %64 = zext i32 %4 to i64
  br label %65

65:                                               ; preds = %76, %60
  %66 = phi i64 [ 0, %60 ], [ %78, %76 ]
  %67 = phi ptr [ %30, %60 ], [ %77, %76 ]
  %68 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %61, i64 %66
  %69 = load ptr, ptr %35, align 8
  %70 = getelementptr inbounds nuw ptr, ptr %69, i64 %66
  store ptr %67, ptr %70, align 8
  %71 = getelementptr inbounds nuw i8, ptr %68, i64 16
  %72 = load i32, ptr %71, align 8
  %73 = icmp eq i32 %72, 0
  br i1 %73, label %76, label %74

74:                                               ; preds = %65
  %75 = getelementptr inbounds nuw i8, ptr %68, i64 8
  br label %80

76:                                               ; preds = %104, %65
  %77 = phi ptr [ %67, %65 ], [ %106, %104 ]
  %78 = add nuw nsw i64 %66, 1
  %79 = icmp eq i64 %78, %64
  br i1 %79, label %110, label %65, !llvm.loop !11

80:                                               ; preds = %104, %74
  %81 = phi i64 [ 0, %74 ], [ %105, %104 ]
  %82 = phi ptr [ %67, %74 ], [ %106, %104 ]
  %83 = load ptr, ptr %75, align 8
  %84 = getelementptr inbounds nuw %struct.bnnc_argument, ptr %83, i64 %81
  %85 = getelementptr inbounds nuw i8, ptr %84, i64 8
  %86 = load i32, ptr %85, align 8
  switch i32 %86, label %98 [
    i32 0, label %87
    i32 1, label %90
    i32 2, label %94
  ]

87:                                               ; preds = %80
  %88 = load i64, ptr %84, align 8
  %89 = getelementptr inbounds nuw i8, ptr %62, i64 %88
  store ptr %89, ptr %82, align 8
  br label %104

90:                                               ; preds = %80
  %91 = load ptr, ptr %0, align 8
  %92 = load i64, ptr %84, align 8
  %93 = getelementptr inbounds nuw i8, ptr %91, i64 %92
  store ptr %93, ptr %82, align 8
  br label %104

94:                                               ; preds = %80
  %95 = load ptr, ptr %29, align 8
  %96 = load i64, ptr %84, align 8
  %97 = getelementptr inbounds nuw i8, ptr %95, i64 %96
  store ptr %97, ptr %82, align 8
  br label %104

98:                                               ; preds = %80
  %99 = load ptr, ptr %37, align 8
  %100 = load i64, ptr %63, align 8
  %101 = add i64 %100, 1
  store i64 %101, ptr %63, align 8
  %102 = getelementptr inbounds nuw %struct.bnnc_slot, ptr %99, i64 %100
  store ptr %82, ptr %102, align 8
  %103 = getelementptr inbounds nuw i8, ptr %102, i64 8
  store ptr %84, ptr %103, align 8
  br label %104

104:                                              ; preds = %98, %94, %90, %87
  %105 = add nuw nsw i64 %81, 1
  %106 = getelementptr inbounds nuw i8, ptr %82, i64 8
  %107 = load i32, ptr %71, align 8
  %108 = zext i32 %107 to i64
  %109 = icmp samesign ult i64 %105, %108
  br i1 %109, label %80, label %76, !llvm.loop !12

110:                                              ; preds = %76, %54, %27
  %111 = phi i32 [ 1, %27 ], [ %59, %54 ], [ 0, %76 ]
  ret i32 %111
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden void @bnnc_memory_bind(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2) local_unnamed_addr #13 {
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
  br i1 %30, label %10, label %9, !llvm.loop !13
}

; Function Attrs: nounwind
define hidden noundef ptr @bnnc_pool_create(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca ptr, align 8
  %4 = tail call noalias dereferenceable_or_null(3408) ptr @calloc(i64 noundef 1, i64 noundef 3408) #18
  %5 = zext i32 %1 to i64
  %6 = icmp eq ptr %4, null
  br i1 %6, label %52, label %7

7:                                                ; preds = %2
  %8 = add i32 %0, 1
  %9 = zext i32 %8 to i64
  %10 = shl nuw nsw i64 %9, 6
  %11 = mul i64 %10, %5
  %12 = call i32 @posix_memalign(ptr noundef nonnull %3, i64 noundef 64, i64 noundef %11) #17
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %15, label %14

14:                                               ; preds = %7
  call void @free(ptr noundef nonnull %4) #17
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
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 328
  store i32 -1, ptr %22, align 8
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 192
  %24 = call i32 @sched_getaffinity(i32 noundef 0, i64 noundef 128, ptr noundef nonnull %23) #17
  %25 = icmp eq i32 %24, 0
  %26 = zext i1 %25 to i32
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 320
  store i32 %26, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %29 = call i32 @pthread_mutex_init(ptr noundef nonnull %28, ptr noundef null) #17
  %30 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %31 = call i32 @pthread_cond_init(ptr noundef nonnull %30, ptr noundef null) #17
  %32 = getelementptr inbounds nuw i8, ptr %4, i64 144
  %33 = call i32 @pthread_cond_init(ptr noundef nonnull %32, ptr noundef null) #17
  %34 = getelementptr inbounds nuw i8, ptr %4, i64 28
  %35 = load i32, ptr %34, align 4
  %36 = add i32 %35, 1
  %37 = icmp ult i32 %36, %0
  br i1 %37, label %38, label %52

38:                                               ; preds = %15
  %39 = getelementptr inbounds nuw i8, ptr %4, i64 1360
  br label %40

40:                                               ; preds = %38, %47
  %41 = phi i32 [ %35, %38 ], [ %49, %47 ]
  %42 = zext i32 %41 to i64
  %43 = getelementptr inbounds nuw i64, ptr %39, i64 %42
  %44 = call i32 @pthread_create(ptr noundef nonnull %43, ptr noundef null, ptr noundef nonnull @worker, ptr noundef nonnull %4) #17
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
  br i1 %51, label %40, label %52, !llvm.loop !14

52:                                               ; preds = %47, %15, %2, %46, %14
  %53 = phi ptr [ null, %14 ], [ null, %46 ], [ null, %2 ], [ %4, %15 ], [ %4, %47 ]
  ret ptr %53
}

; Function Attrs: nofree nounwind
declare i32 @posix_memalign(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: nounwind
declare i32 @pthread_cond_init(ptr noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
declare i32 @pthread_create(ptr noundef, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
define internal noalias noundef ptr @worker(ptr noundef %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %3 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %2) #17
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %5 = load i32, ptr %4, align 8
  %6 = add i32 %5, 1
  store i32 %6, ptr %4, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 332
  %8 = zext i32 %5 to i64
  %9 = getelementptr inbounds nuw i32, ptr %7, i64 %8
  %10 = tail call i64 (i64, ...) @syscall(i64 noundef 178) #17
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
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 96
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
  %29 = tail call i32 @pthread_cond_wait(ptr noundef nonnull %20, ptr noundef nonnull %2) #17
  br label %40

30:                                               ; preds = %25
  %31 = load i32, ptr %18, align 4
  %32 = add i32 %31, 1
  store i32 %32, ptr %18, align 4
  %33 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %2) #17
  tail call fastcc void @walk(ptr noundef nonnull %0, ptr noundef nonnull %23, i32 noundef %6)
  %34 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %2) #17
  %35 = load i32, ptr %18, align 4
  %36 = add i32 %35, -1
  store i32 %36, ptr %18, align 4
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %38, label %40

38:                                               ; preds = %30
  %39 = tail call i32 @pthread_cond_signal(ptr noundef nonnull %19) #17
  br label %40

40:                                               ; preds = %30, %38, %28
  %41 = phi i32 [ %26, %30 ], [ %22, %28 ], [ %26, %38 ]
  %42 = load i32, ptr %13, align 8
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %21, label %44

44:                                               ; preds = %40, %1
  %45 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %2) #17
  ret ptr null
}

; Function Attrs: nounwind
declare i32 @pthread_cond_broadcast(ptr noundef) local_unnamed_addr #0

declare i32 @pthread_join(i64 noundef, ptr noundef) local_unnamed_addr #14

; Function Attrs: nounwind
declare i32 @pthread_cond_destroy(ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
define hidden i32 @bnnc_pool_run(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 44
  store atomic i32 0, ptr %3 monotonic, align 4
  %4 = tail call i32 @sched_getcpu() #17
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 328
  %6 = load i32, ptr %5, align 8
  %7 = icmp eq i32 %4, %6
  br i1 %7, label %26, label %8

8:                                                ; preds = %2
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %10 = load i32, ptr %9, align 4
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %25, label %12

12:                                               ; preds = %8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 332
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 192
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
  br i1 %24, label %15, label %25, !llvm.loop !15

25:                                               ; preds = %20, %8
  store i32 %4, ptr %5, align 8
  br label %26

26:                                               ; preds = %15, %2, %25
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %28 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %27) #17
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store ptr %1, ptr %29, align 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %31 = load i32, ptr %30, align 8
  %32 = add i32 %31, 1
  store i32 %32, ptr %30, align 8
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %34 = tail call i32 @pthread_cond_broadcast(ptr noundef nonnull %33) #17
  %35 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %27) #17
  tail call fastcc void @walk(ptr noundef nonnull %0, ptr noundef %1, i32 noundef 0)
  %36 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %27) #17
  store ptr null, ptr %29, align 8
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %38 = load i32, ptr %37, align 4
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %46, label %40

40:                                               ; preds = %26
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 144
  br label %42

42:                                               ; preds = %40, %42
  %43 = tail call i32 @pthread_cond_wait(ptr noundef nonnull %41, ptr noundef nonnull %27) #17
  %44 = load i32, ptr %37, align 4
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %46, label %42, !llvm.loop !16

46:                                               ; preds = %42, %26
  %47 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %27) #17
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

19:                                               ; preds = %124, %3
  ret void

20:                                               ; preds = %10, %124
  %21 = phi i64 [ 0, %10 ], [ %125, %124 ]
  %22 = load ptr, ptr %11, align 8
  %23 = load ptr, ptr %1, align 8
  %24 = trunc nuw i64 %21 to i32
  %25 = tail call i32 %22(ptr noundef %23, i32 noundef %24) #17
  %26 = load i32, ptr %12, align 8
  %27 = mul i32 %26, %25
  br i1 %13, label %101, label %28

28:                                               ; preds = %20
  %29 = trunc i64 %21 to i32
  %30 = add i32 %29, 1
  br label %31

31:                                               ; preds = %28, %94
  %32 = phi i32 [ 0, %28 ], [ %40, %94 ]
  %33 = phi i32 [ 0, %28 ], [ %95, %94 ]
  %34 = add i32 %33, %2
  %35 = urem i32 %34, %6
  %36 = add nuw i32 %35, 1
  br label %39

37:                                               ; preds = %94
  %38 = icmp eq i32 %40, 0
  br i1 %38, label %101, label %97

39:                                               ; preds = %31, %92
  %40 = phi i32 [ %93, %92 ], [ %32, %31 ]
  %41 = load i32, ptr %4, align 4
  %42 = add i32 %41, 1
  %43 = freeze i32 %25
  %44 = freeze i32 %42
  %45 = udiv i32 %43, %44
  %46 = mul i32 %45, %35
  %47 = mul i32 %45, %44
  %48 = sub i32 %43, %47
  %49 = mul i32 %48, %35
  %50 = add i32 %49, %41
  %51 = udiv i32 %50, %42
  %52 = add i32 %51, %46
  %53 = mul i32 %45, %36
  %54 = mul i32 %48, %36
  %55 = add i32 %54, %41
  %56 = udiv i32 %55, %42
  %57 = add i32 %56, %53
  %58 = sub i32 %57, %52
  %59 = load i32, ptr %12, align 8
  %60 = sub i32 1, %59
  %61 = mul i32 %60, %58
  %62 = load ptr, ptr %0, align 8
  %63 = mul i32 %42, %24
  %64 = add i32 %63, %35
  %65 = zext i32 %64 to i64
  %66 = getelementptr inbounds nuw %struct.counter, ptr %62, i64 %65
  %67 = load atomic i32, ptr %66 monotonic, align 4
  %68 = mul i32 %58, %59
  br label %69

69:                                               ; preds = %72, %39
  %70 = phi i32 [ %67, %39 ], [ %79, %72 ]
  %71 = icmp eq i32 %68, %70
  br i1 %71, label %94, label %72

72:                                               ; preds = %69
  %73 = sub i32 %68, %70
  %74 = lshr i32 %73, 1
  %75 = sub i32 %73, %74
  %76 = add i32 %75, %70
  %77 = cmpxchg weak ptr %66, i32 %70, i32 %76 monotonic monotonic, align 4
  %78 = extractvalue { i32, i1 } %77, 1
  %79 = extractvalue { i32, i1 } %77, 0
  br i1 %78, label %80, label %69, !llvm.loop !17

80:                                               ; preds = %72
  %81 = load atomic i32, ptr %14 monotonic, align 4
  %82 = icmp eq i32 %81, 0
  br i1 %82, label %83, label %92

83:                                               ; preds = %80
  %84 = add i32 %61, %52
  %85 = add i32 %84, %70
  %86 = load ptr, ptr %15, align 8
  %87 = load ptr, ptr %1, align 8
  %88 = add i32 %75, %85
  %89 = tail call i32 %86(ptr noundef %87, i32 noundef %24, i32 noundef %85, i32 noundef %88) #17
  %90 = icmp eq i32 %89, 0
  br i1 %90, label %92, label %91

91:                                               ; preds = %83
  store atomic i32 %30, ptr %14 monotonic, align 4
  br label %92

92:                                               ; preds = %91, %83, %80
  %93 = add i32 %75, %40
  br label %39, !llvm.loop !18

94:                                               ; preds = %69
  %95 = add nuw i32 %33, 1
  %96 = icmp eq i32 %33, %5
  br i1 %96, label %37, label %31, !llvm.loop !19

97:                                               ; preds = %37
  %98 = load ptr, ptr %16, align 8
  %99 = getelementptr inbounds nuw %struct.counter, ptr %98, i64 %21
  %100 = atomicrmw add ptr %99, i32 %40 release, align 64
  br label %101

101:                                              ; preds = %20, %97, %37
  %102 = load ptr, ptr %16, align 8
  %103 = getelementptr inbounds nuw %struct.counter, ptr %102, i64 %21
  %104 = load atomic i32, ptr %103 acquire, align 64
  %105 = icmp eq i32 %104, %27
  br i1 %105, label %118, label %106

106:                                              ; preds = %101, %113
  %107 = phi i32 [ %108, %113 ], [ 0, %101 ]
  %108 = add nuw nsw i32 %107, 1
  %109 = icmp samesign ult i32 %107, 199
  br i1 %109, label %110, label %111

110:                                              ; preds = %106
  tail call void asm sideeffect "yield", ""() #17, !srcloc !20
  br label %113

111:                                              ; preds = %106
  %112 = tail call i32 @sched_yield() #17
  br label %113

113:                                              ; preds = %110, %111
  %114 = load ptr, ptr %16, align 8
  %115 = getelementptr inbounds nuw %struct.counter, ptr %114, i64 %21
  %116 = load atomic i32, ptr %115 acquire, align 64
  %117 = icmp eq i32 %116, %27
  br i1 %117, label %118, label %106, !llvm.loop !21

118:                                              ; preds = %113, %101
  br i1 %17, label %119, label %124

119:                                              ; preds = %118
  %120 = load ptr, ptr %18, align 8
  %121 = icmp eq ptr %120, null
  br i1 %121, label %124, label %122

122:                                              ; preds = %119
  %123 = load ptr, ptr %1, align 8
  tail call void %120(ptr noundef %123, i32 noundef %24) #17
  br label %124

124:                                              ; preds = %122, %119, %118
  %125 = add nuw nsw i64 %21, 1
  %126 = load i32, ptr %7, align 8
  %127 = zext i32 %126 to i64
  %128 = icmp samesign ult i64 %125, %127
  br i1 %128, label %20, label %19, !llvm.loop !22
}

declare i32 @pthread_cond_wait(ptr noundef, ptr noundef) local_unnamed_addr #14

; Function Attrs: nounwind
define hidden i32 @bnnc_prepare(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %37, label %4

4:                                                ; preds = %1
  %5 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 80
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
  %29 = tail call i32 %25(ptr noundef %28, i32 noundef 0, i32 noundef %24) #17
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %34

31:                                               ; preds = %9, %15
  %32 = add nuw nsw i64 %10, 1
  %33 = icmp eq i64 %32, %8
  br i1 %33, label %37, label %9, !llvm.loop !8

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
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 48
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
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %18 = load ptr, ptr %17, align 8
  %19 = getelementptr inbounds nuw ptr, ptr %18, i64 %10
  %20 = load ptr, ptr %19, align 8
  %21 = tail call i32 %16(ptr noundef %20, i32 noundef %2, i32 noundef %3) #17
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
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %11 = load ptr, ptr %10, align 8
  %12 = icmp eq ptr %11, null
  br i1 %12, label %203, label %13

13:                                               ; preds = %9
  %14 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #17
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
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 124
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
  %49 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.14, i32 noundef %44, ptr noundef %48)
  br label %200

50:                                               ; preds = %38
  %51 = add nuw nsw i64 %37, 1
  %52 = icmp eq i64 %51, %29
  br i1 %52, label %30, label %36, !llvm.loop !23

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
  %66 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.15, i32 noundef %61, ptr noundef %65)
  br label %200

67:                                               ; preds = %55
  %68 = add nuw nsw i64 %54, 1
  %69 = icmp eq i64 %68, %35
  br i1 %69, label %70, label %53, !llvm.loop !24

70:                                               ; preds = %67, %30
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %72 = load i64, ptr %71, align 8
  %73 = icmp eq i64 %72, 0
  br i1 %73, label %97, label %74

74:                                               ; preds = %70
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 88
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
  br i1 %96, label %76, label %97, !llvm.loop !13

97:                                               ; preds = %76, %70
  %98 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %6) #17
  %99 = load i64, ptr %6, align 8
  %100 = mul i64 %99, 1000000000
  %101 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %102 = load i64, ptr %101, align 8
  %103 = add i64 %100, %102
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i64 %103, ptr %104, align 8
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %106 = load ptr, ptr %105, align 8
  %107 = icmp eq ptr %106, null
  br i1 %107, label %112, label %108

108:                                              ; preds = %97
  %109 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %110 = load ptr, ptr %109, align 8
  %111 = icmp eq ptr %110, null
  br i1 %111, label %187, label %112

112:                                              ; preds = %108, %97
  %113 = icmp eq i32 %16, 0
  br i1 %113, label %200, label %114

114:                                              ; preds = %112
  %115 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %116 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %117 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %118 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %119 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %120 = getelementptr inbounds nuw i8, ptr %0, i64 144
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
  %143 = call i32 %139(ptr noundef %142, i32 noundef 0, i32 noundef %138) #17
  %144 = icmp eq i32 %143, 0
  br i1 %144, label %145, label %185

145:                                              ; preds = %129, %123
  %146 = load i32, ptr %21, align 4
  %147 = icmp eq i32 %146, 0
  br i1 %147, label %163, label %148

148:                                              ; preds = %145
  %149 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %5) #17
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
  call void %167(ptr noundef %170, i32 noundef %176, ptr noundef %173, i32 noundef %175) #17
  %177 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %4) #17
  %178 = load i64, ptr %4, align 8
  %179 = mul i64 %178, 1000000000
  %180 = load i64, ptr %121, align 8
  %181 = add i64 %179, %180
  store i64 %181, ptr %104, align 8
  br label %182

182:                                              ; preds = %169, %166, %163
  %183 = add nuw nsw i64 %124, 1
  %184 = icmp eq i64 %183, %122
  br i1 %184, label %200, label %123, !llvm.loop !25

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
  %199 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 6, ptr noundef nonnull @.str.8, ptr noundef %198)
  br label %200

200:                                              ; preds = %182, %42, %59, %112, %187, %193
  %201 = phi i32 [ 6, %193 ], [ 1, %42 ], [ 1, %59 ], [ 0, %187 ], [ 0, %112 ], [ 0, %182 ]
  %202 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #17
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
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %6 = load ptr, ptr %5, align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %14, label %8

8:                                                ; preds = %4
  %9 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #17
  %10 = icmp ne i32 %1, 0
  %11 = zext i1 %10 to i32
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 124
  store i32 %11, ptr %12, align 4
  %13 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #17
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
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %6 = load ptr, ptr %5, align 8
  %7 = icmp ne ptr %6, null
  %8 = icmp ne ptr %1, null
  %9 = and i1 %8, %7
  br i1 %9, label %10, label %18

10:                                               ; preds = %4
  %11 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #17
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %13 = load ptr, ptr %12, align 8
  %14 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %15 = zext i32 %14 to i64
  %16 = shl nuw nsw i64 %15, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %1, ptr align 8 %13, i64 %16, i1 false)
  %17 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #17
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
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %14, label %9

9:                                                ; preds = %5
  %10 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #17
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 136
  store ptr %1, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store ptr %2, ptr %12, align 8
  %13 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #17
  br label %14

14:                                               ; preds = %3, %5, %9
  %15 = phi i32 [ 0, %9 ], [ 1, %5 ], [ 1, %3 ]
  ret i32 %15
}

; Function Attrs: nofree nounwind memory(read)
declare noundef ptr @getenv(ptr noundef captures(none)) local_unnamed_addr #15

; Function Attrs: nounwind
declare i32 @pthread_cond_signal(ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
declare i32 @sched_yield() local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal i32 @stage_extent(ptr noundef readonly captures(none) %0, i32 noundef %1) #10 {
  %3 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %4 = zext i32 %1 to i64
  %5 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %3, i64 %4
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %7 = load i32, ptr %6, align 8
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %20

9:                                                ; preds = %2
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 48
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
  %4 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %3) #17
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
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %18 = load i64, ptr %17, align 8
  %19 = sub i64 %9, %18
  br label %20

20:                                               ; preds = %2, %16
  %21 = phi i64 [ %19, %16 ], [ 0, %2 ]
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr inbounds nuw i64, ptr %23, i64 %11
  store i64 %21, ptr %24, align 8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i64 %9, ptr %25, align 8
  ret void
}

; Function Attrs: nounwind
declare i32 @clock_gettime(i32 noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #16

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #16

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { mustprogress nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #11 = { mustprogress nofree norecurse nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #12 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #13 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #14 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #15 = { nofree nounwind memory(read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #16 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #17 = { nounwind }
attributes #18 = { nounwind allocsize(0,1) }
attributes #19 = { nounwind willreturn memory(read) }

!llvm.module.flags = !{!0, !1, !2}
!llvm.ident = !{!3}

!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
!8 = distinct !{!8, !5}
!9 = distinct !{!9, !5}
!10 = distinct !{!10, !5}
!11 = distinct !{!11, !5}
!12 = distinct !{!12, !5}
!13 = distinct !{!13, !5}
!14 = distinct !{!14, !5}
!15 = distinct !{!15, !5}
!16 = distinct !{!16, !5}
!17 = distinct !{!17, !5}
!18 = distinct !{!18, !5}
!19 = distinct !{!19, !5}
!20 = !{i64 978994}
!21 = distinct !{!21, !5}
!22 = distinct !{!22, !5}
!23 = distinct !{!23, !5}
!24 = distinct !{!24, !5}
!25 = distinct !{!25, !5}
