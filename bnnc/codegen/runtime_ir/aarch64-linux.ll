; Made by runtime/build_ir.py: do not edit.
; sources: 82f2a2b1c2ae42ef9215b6ac99c3f1c7b74ab9aff325c9fbaac04c83152635f1
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

%struct.bnnc_model = type { i32, i32, i32, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, ptr }
%struct.bnnc_processors = type { [16 x i64], i32 }
%struct.__va_list = type { ptr, ptr, ptr, i32, i32 }
%struct.bnnc_level = type { ptr, ptr, i64 }
%struct.bnnc_stage = type { ptr, ptr, i32, i32, i32, i32 }
%struct.bnnc_tensor = type { ptr, ptr, ptr, i64, i32 }
%struct.bnnc_argument = type { i64, i32, i32 }
%struct.bnnc_slot = type { ptr, ptr }
%struct.counter = type { i32, [60 x i8] }
%struct.bnnc_kernel = type { ptr, i32, i32 }
%struct.timespec = type { i64, i64 }
%struct.bnnc_job = type { ptr, i32, ptr, ptr, ptr }

@bnnc_cpu_feature_name.names = internal unnamed_addr constant [2 x ptr] [ptr @.str, ptr @.str.1], align 8
@.str = private unnamed_addr constant [6 x i8] c"asimd\00", align 1
@.str.1 = private unnamed_addr constant [8 x i8] c"asimddp\00", align 1
@.str.2 = private unnamed_addr constant [19 x i8] c"an unknown feature\00", align 1
@.str.3 = private unnamed_addr constant [12 x i8] c"BNNC_DEVICE\00", align 1
@bnnc_compiled_model = external hidden local_unnamed_addr constant %struct.bnnc_model, align 8
@.str.4 = private unnamed_addr constant [18 x i8] c"not enough memory\00", align 1
@.str.5 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.6 = private unnamed_addr constant [9 x i8] c"BNNC_ISA\00", align 1
@.str.7 = private unnamed_addr constant [43 x i8] c"the model has interface %u, its runtime %d\00", align 1
@.str.8 = private unnamed_addr constant [33 x i8] c"not enough memory for %llu bytes\00", align 1
@.str.9 = private unnamed_addr constant [35 x i8] c"'%s' failed: this is a bug in bnnc\00", align 1
@.str.10 = private unnamed_addr constant [37 x i8] c"BNNC_ISA=%s: this processor lacks %s\00", align 1
@.str.11 = private unnamed_addr constant [51 x i8] c"BNNC_ISA=%s: not in this library, whose best is %s\00", align 1
@.str.12 = private unnamed_addr constant [51 x i8] c"this library needs %s, and this processor lacks %s\00", align 1
@.str.13 = private unnamed_addr constant [5 x i8] c"auto\00", align 1
@.str.14 = private unnamed_addr constant [4 x i8] c"cpu\00", align 1
@.str.15 = private unnamed_addr constant [6 x i8] c"cuda:\00", align 1
@.str.16 = private unnamed_addr constant [5 x i8] c"cuda\00", align 1
@.str.17 = private unnamed_addr constant [57 x i8] c"device %s: choose from cpu, cuda, cuda:0 to cuda:9, auto\00", align 1
@.str.18 = private unnamed_addr constant [45 x i8] c"device %s: this library has no code for GPUs\00", align 1
@.str.19 = private unnamed_addr constant [23 x i8] c"%u threads: at most %d\00", align 1
@.str.20 = private unnamed_addr constant [24 x i8] c"cannot start %u threads\00", align 1
@.str.21 = private unnamed_addr constant [22 x i8] c"input %u (%s) is null\00", align 1
@.str.22 = private unnamed_addr constant [23 x i8] c"output %u (%s) is null\00", align 1
@.str.23 = private unnamed_addr constant [50 x i8] c"this instance runs on the processor: use bnnc_run\00", align 1

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
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 160
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
define i32 @bnnc_create(ptr noundef writeonly captures(address_is_null) %0) local_unnamed_addr #0 {
  %2 = tail call i32 @bnnc_create_on(ptr noundef %0, ptr noundef null)
  ret i32 %2
}

; Function Attrs: nounwind
define i32 @bnnc_create_on(ptr noundef writeonly captures(address_is_null) %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %212, label %4

4:                                                ; preds = %2
  store ptr null, ptr %0, align 8
  %5 = tail call noalias dereferenceable_or_null(416) ptr @calloc(i64 noundef 1, i64 noundef 416) #18
  %6 = icmp eq ptr %5, null
  br i1 %6, label %212, label %7

7:                                                ; preds = %4
  %8 = tail call i32 @pthread_mutex_init(ptr noundef nonnull %5, ptr noundef null) #17
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %11, label %10

10:                                               ; preds = %7
  tail call void @free(ptr noundef nonnull %5) #17
  br label %212

11:                                               ; preds = %7
  store ptr %5, ptr %0, align 8
  %12 = getelementptr inbounds nuw i8, ptr %5, i64 128
  store i32 1, ptr %12, align 8
  %13 = icmp eq ptr %1, null
  br i1 %13, label %17, label %14

14:                                               ; preds = %11
  %15 = load i8, ptr %1, align 1
  %16 = icmp eq i8 %15, 0
  br i1 %16, label %17, label %24

17:                                               ; preds = %11, %14
  %18 = tail call ptr @getenv(ptr noundef nonnull @.str.3) #17
  %19 = icmp eq ptr %18, null
  br i1 %19, label %24, label %20

20:                                               ; preds = %17
  %21 = load i8, ptr %18, align 1
  %22 = icmp eq i8 %21, 0
  %23 = select i1 %22, ptr null, ptr %18
  br label %24

24:                                               ; preds = %14, %20, %17
  %25 = phi ptr [ null, %17 ], [ %23, %20 ], [ %1, %14 ]
  %26 = tail call ptr @getenv(ptr noundef nonnull @.str.6) #17
  %27 = load i32, ptr @bnnc_compiled_model, align 8
  %28 = icmp eq i32 %27, 1
  br i1 %28, label %31, label %29

29:                                               ; preds = %24
  %30 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %5, i32 noundef 2, ptr noundef nonnull @.str.7, i32 noundef %27, i32 noundef 1)
  br label %209

31:                                               ; preds = %24
  %32 = icmp eq ptr %26, null
  br i1 %32, label %79, label %33

33:                                               ; preds = %31
  %34 = load i8, ptr %26, align 1
  %35 = icmp eq i8 %34, 0
  br i1 %35, label %79, label %36

36:                                               ; preds = %33
  %37 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 4), align 4
  %38 = icmp eq i32 %37, 0
  %39 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 40), align 8
  br i1 %38, label %76, label %40

40:                                               ; preds = %36
  %41 = zext i32 %37 to i64
  br label %45

42:                                               ; preds = %45
  %43 = add nuw nsw i64 %46, 1
  %44 = icmp eq i64 %43, %41
  br i1 %44, label %76, label %45, !llvm.loop !6

45:                                               ; preds = %42, %40
  %46 = phi i64 [ 0, %40 ], [ %43, %42 ]
  %47 = getelementptr inbounds nuw %struct.bnnc_level, ptr %39, i64 %46
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 16
  %49 = load i64, ptr %48, align 8
  %50 = tail call i64 @getauxval(i64 noundef 16) #17
  %51 = load ptr, ptr %47, align 8
  %52 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %51, ptr noundef nonnull dereferenceable(1) %26) #19
  %53 = icmp eq i32 %52, 0
  br i1 %53, label %54, label %42

54:                                               ; preds = %45
  %55 = lshr i64 %50, 1
  %56 = and i64 %55, 1
  %57 = lshr i64 %50, 19
  %58 = and i64 %57, 2
  %59 = or disjoint i64 %56, %58
  %60 = xor i64 %59, -1
  %61 = and i64 %49, %60
  %62 = icmp eq i64 %61, 0
  br i1 %62, label %123, label %63

63:                                               ; preds = %54
  %64 = and i64 %61, 1
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %70, label %66

66:                                               ; preds = %70, %63
  %67 = phi i64 [ 0, %63 ], [ 1, %70 ]
  %68 = getelementptr inbounds nuw ptr, ptr @bnnc_cpu_feature_name.names, i64 %67
  %69 = load ptr, ptr %68, align 8
  br label %73

70:                                               ; preds = %63
  %71 = and i64 %61, 2
  %72 = icmp eq i64 %71, 0
  br i1 %72, label %73, label %66

73:                                               ; preds = %70, %66
  %74 = phi ptr [ %69, %66 ], [ @.str.2, %70 ]
  %75 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %5, i32 noundef 4, ptr noundef nonnull @.str.10, ptr noundef nonnull %26, ptr noundef %74)
  br label %209

76:                                               ; preds = %42, %36
  %77 = load ptr, ptr %39, align 8
  %78 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %5, i32 noundef 4, ptr noundef nonnull @.str.11, ptr noundef nonnull %26, ptr noundef %77)
  br label %209

79:                                               ; preds = %33, %31
  %80 = tail call i64 @getauxval(i64 noundef 16) #17
  %81 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 4), align 4
  %82 = icmp eq i32 %81, 0
  %83 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 40), align 8
  br i1 %82, label %84, label %87

84:                                               ; preds = %79
  %85 = getelementptr inbounds nuw i8, ptr %83, i64 103079215080
  %86 = load ptr, ptr %85, align 8
  br label %119

87:                                               ; preds = %79
  %88 = lshr i64 %80, 1
  %89 = and i64 %88, 1
  %90 = lshr i64 %80, 19
  %91 = and i64 %90, 2
  %92 = or disjoint i64 %89, %91
  %93 = xor i64 %92, -1
  %94 = zext i32 %81 to i64
  br label %98

95:                                               ; preds = %98
  %96 = add nuw nsw i64 %99, 1
  %97 = icmp eq i64 %96, %94
  br i1 %97, label %105, label %98, !llvm.loop !7

98:                                               ; preds = %95, %87
  %99 = phi i64 [ 0, %87 ], [ %96, %95 ]
  %100 = getelementptr inbounds nuw %struct.bnnc_level, ptr %83, i64 %99
  %101 = getelementptr inbounds nuw i8, ptr %100, i64 16
  %102 = load i64, ptr %101, align 8
  %103 = and i64 %102, %93
  %104 = icmp eq i64 %103, 0
  br i1 %104, label %123, label %95

105:                                              ; preds = %95
  %106 = add i32 %81, -1
  %107 = zext i32 %106 to i64
  %108 = getelementptr inbounds nuw %struct.bnnc_level, ptr %83, i64 %107
  %109 = load ptr, ptr %108, align 8
  %110 = and i64 %103, 1
  %111 = icmp eq i64 %110, 0
  br i1 %111, label %116, label %112

112:                                              ; preds = %116, %105
  %113 = phi i64 [ 0, %105 ], [ 1, %116 ]
  %114 = getelementptr inbounds nuw ptr, ptr @bnnc_cpu_feature_name.names, i64 %113
  %115 = load ptr, ptr %114, align 8
  br label %119

116:                                              ; preds = %105
  %117 = and i64 %103, 2
  %118 = icmp eq i64 %117, 0
  br i1 %118, label %119, label %112

119:                                              ; preds = %116, %112, %84
  %120 = phi ptr [ %109, %112 ], [ %109, %116 ], [ %86, %84 ]
  %121 = phi ptr [ %115, %112 ], [ @.str.2, %116 ], [ @.str.2, %84 ]
  %122 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %5, i32 noundef 4, ptr noundef nonnull @.str.12, ptr noundef %120, ptr noundef %121)
  br label %209

123:                                              ; preds = %98, %54
  %124 = phi ptr [ %47, %54 ], [ %100, %98 ]
  %125 = getelementptr inbounds nuw i8, ptr %5, i64 48
  store ptr %124, ptr %125, align 8
  %126 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %127 = add i32 %126, 1
  %128 = zext i32 %127 to i64
  %129 = tail call noalias ptr @calloc(i64 noundef %128, i64 noundef 8) #18
  %130 = getelementptr inbounds nuw i8, ptr %5, i64 112
  store ptr %129, ptr %130, align 8
  %131 = icmp eq ptr %129, null
  br i1 %131, label %183, label %132

132:                                              ; preds = %123
  %133 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 104), align 8
  %134 = icmp eq ptr %25, null
  br i1 %134, label %143, label %135

135:                                              ; preds = %132
  %136 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %25, ptr noundef nonnull dereferenceable(5) @.str.13) #19
  %137 = icmp eq i32 %136, 0
  %138 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %25, ptr noundef nonnull dereferenceable(4) @.str.14) #19
  %139 = icmp eq i32 %138, 0
  %140 = icmp eq ptr %133, null
  %141 = select i1 %137, i1 %140, i1 false
  %142 = select i1 %139, i1 true, i1 %141
  br i1 %142, label %183, label %145

143:                                              ; preds = %132
  %144 = icmp eq ptr %133, null
  br i1 %144, label %183, label %171

145:                                              ; preds = %135
  %146 = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %25, ptr noundef nonnull dereferenceable(6) @.str.15, i64 noundef 5) #19
  %147 = icmp eq i32 %146, 0
  br i1 %147, label %148, label %160

148:                                              ; preds = %145
  %149 = getelementptr inbounds nuw i8, ptr %25, i64 5
  %150 = load i8, ptr %149, align 1
  %151 = zext i8 %150 to i32
  %152 = add i8 %150, -48
  %153 = icmp ult i8 %152, 10
  br i1 %153, label %154, label %160

154:                                              ; preds = %148
  %155 = getelementptr inbounds nuw i8, ptr %25, i64 6
  %156 = load i8, ptr %155, align 1
  %157 = icmp eq i8 %156, 0
  br i1 %157, label %158, label %160

158:                                              ; preds = %154
  %159 = add nsw i32 %151, -48
  br label %166

160:                                              ; preds = %154, %148, %145
  br i1 %137, label %166, label %161

161:                                              ; preds = %160
  %162 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %25, ptr noundef nonnull dereferenceable(5) @.str.16) #19
  %163 = icmp eq i32 %162, 0
  br i1 %163, label %166, label %164

164:                                              ; preds = %161
  %165 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %5, i32 noundef 1, ptr noundef nonnull @.str.17, ptr noundef nonnull %25)
  br label %209

166:                                              ; preds = %161, %160, %158
  %167 = phi i1 [ true, %160 ], [ false, %161 ], [ %137, %158 ]
  %168 = phi i32 [ 0, %160 ], [ 0, %161 ], [ %159, %158 ]
  br i1 %140, label %169, label %171

169:                                              ; preds = %166
  %170 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %5, i32 noundef 8, ptr noundef nonnull @.str.18, ptr noundef nonnull %25)
  br label %209

171:                                              ; preds = %166, %143
  %172 = phi i32 [ %168, %166 ], [ 0, %143 ]
  %173 = phi i1 [ %167, %166 ], [ false, %143 ]
  %174 = load ptr, ptr %133, align 8
  %175 = load ptr, ptr %174, align 8
  %176 = tail call i32 %175(ptr noundef nonnull %5, i32 noundef %172) #17
  %177 = icmp ne i32 %176, 0
  %178 = select i1 %177, i1 %173, i1 false
  br i1 %178, label %179, label %181

179:                                              ; preds = %171
  %180 = getelementptr inbounds nuw i8, ptr %5, i64 160
  store i8 0, ptr %180, align 8
  br label %183

181:                                              ; preds = %171
  %182 = icmp eq i32 %176, 0
  br i1 %182, label %183, label %209

183:                                              ; preds = %181, %179, %143, %135, %123
  %184 = getelementptr inbounds nuw i8, ptr %5, i64 104
  %185 = load ptr, ptr %184, align 8
  %186 = icmp eq ptr %185, null
  br i1 %186, label %187, label %212

187:                                              ; preds = %183
  %188 = load ptr, ptr %130, align 8
  %189 = icmp eq ptr %188, null
  br i1 %189, label %194, label %190

190:                                              ; preds = %187
  %191 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %192 = tail call i32 @bnnc_memory_create(ptr noundef nonnull %191)
  %193 = icmp eq i32 %192, 0
  br i1 %193, label %199, label %194

194:                                              ; preds = %190, %187
  %195 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 80), align 8
  %196 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 88), align 8
  %197 = add i64 %196, %195
  %198 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %5, i32 noundef 5, ptr noundef nonnull @.str.8, i64 noundef %197)
  br label %209

199:                                              ; preds = %190
  %200 = tail call i32 @bnnc_prepare(ptr noundef nonnull %5)
  %201 = icmp eq i32 %200, 0
  br i1 %201, label %212, label %202

202:                                              ; preds = %199
  %203 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %204 = add i32 %200, -1
  %205 = zext i32 %204 to i64
  %206 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %203, i64 %205
  %207 = load ptr, ptr %206, align 8
  %208 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %5, i32 noundef 6, ptr noundef nonnull @.str.9, ptr noundef %207)
  br label %209

209:                                              ; preds = %29, %181, %119, %194, %202, %76, %73, %169, %164
  %210 = phi i32 [ 1, %164 ], [ 8, %169 ], [ 4, %73 ], [ 4, %76 ], [ 6, %202 ], [ 5, %194 ], [ 4, %119 ], [ %176, %181 ], [ 2, %29 ]
  %211 = getelementptr inbounds nuw i8, ptr %5, i64 48
  store ptr null, ptr %211, align 8
  br label %212

212:                                              ; preds = %199, %183, %209, %4, %2, %10
  %213 = phi i32 [ 5, %10 ], [ 5, %4 ], [ 1, %2 ], [ %210, %209 ], [ 0, %199 ], [ 0, %183 ]
  ret i32 %213
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: nounwind
declare i32 @pthread_mutex_init(ptr noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #8

; Function Attrs: nofree nounwind memory(read)
declare noundef ptr @getenv(ptr noundef captures(none)) local_unnamed_addr #9

; Function Attrs: nounwind
define void @bnnc_destroy(ptr noundef %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %28, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %5 = load ptr, ptr %4, align 8
  tail call void @bnnc_pool_destroy(ptr noundef %5)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %14, label %9

9:                                                ; preds = %3
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 104), align 8
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %13 = load ptr, ptr %12, align 8
  tail call void %13(ptr noundef nonnull %7) #17
  br label %14

14:                                               ; preds = %9, %3
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %17 = load ptr, ptr %16, align 8
  tail call void @free(ptr noundef %17) #17
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %19 = load ptr, ptr %18, align 8
  tail call void @free(ptr noundef %19) #17
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %21 = load ptr, ptr %20, align 8
  tail call void @free(ptr noundef %21) #17
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %23 = load ptr, ptr %22, align 8
  tail call void @free(ptr noundef %23) #17
  %24 = load ptr, ptr %15, align 8
  tail call void @free(ptr noundef %24) #17
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %26 = load ptr, ptr %25, align 8
  tail call void @free(ptr noundef %26) #17
  %27 = tail call i32 @pthread_mutex_destroy(ptr noundef nonnull %0) #17
  tail call void @free(ptr noundef nonnull %0) #17
  br label %28

28:                                               ; preds = %1, %14
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
  br i1 %23, label %15, label %24, !llvm.loop !8

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
define hidden void @bnnc_memory_destroy(ptr noundef readonly captures(none) %0) local_unnamed_addr #10 {
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
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %4 = select i1 %2, ptr @.str.4, ptr %3
  ret ptr %4
}

; Function Attrs: nounwind
define ptr @bnnc_isa_name(ptr noundef readonly captures(address_is_null) %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %19, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %5 = load ptr, ptr %4, align 8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %19, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %9 = load ptr, ptr %8, align 8
  %10 = icmp eq ptr %9, null
  br i1 %10, label %17, label %11

11:                                               ; preds = %7
  %12 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 104), align 8
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %15 = load ptr, ptr %14, align 8
  %16 = tail call ptr %15(ptr noundef nonnull %9) #17
  br label %19

17:                                               ; preds = %7
  %18 = load ptr, ptr %5, align 8
  br label %19

19:                                               ; preds = %11, %17, %1, %3
  %20 = phi ptr [ @.str.5, %1 ], [ @.str.5, %3 ], [ %16, %11 ], [ %18, %17 ]
  ret ptr %20
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
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %39 = load i32, ptr %38, align 8
  %40 = icmp eq i32 %36, %39
  br i1 %40, label %57, label %41

41:                                               ; preds = %35
  %42 = icmp ugt i32 %36, 256
  br i1 %42, label %43, label %45

43:                                               ; preds = %41
  %44 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.19, i32 noundef %36, i32 noundef 256)
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
  %52 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 5, ptr noundef nonnull @.str.20, i32 noundef %36)
  br label %57

53:                                               ; preds = %47, %45
  %54 = phi ptr [ %49, %47 ], [ null, %45 ]
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 120
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
define ptr @bnnc_stage_name(i32 noundef %0) local_unnamed_addr #13 {
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
  br i1 %53, label %9, label %44, !llvm.loop !9

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
  br i1 %79, label %110, label %65, !llvm.loop !10

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
  br i1 %109, label %80, label %76, !llvm.loop !11

110:                                              ; preds = %76, %54, %27
  %111 = phi i32 [ 1, %27 ], [ %59, %54 ], [ 0, %76 ]
  ret i32 %111
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden void @bnnc_memory_bind(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2) local_unnamed_addr #14 {
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
  br i1 %30, label %10, label %9, !llvm.loop !12
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
  br i1 %51, label %40, label %52, !llvm.loop !13

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

declare i32 @pthread_join(i64 noundef, ptr noundef) local_unnamed_addr #15

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
  br i1 %24, label %15, label %25, !llvm.loop !14

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
  br i1 %45, label %46, label %42, !llvm.loop !15

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
  br i1 %78, label %80, label %69, !llvm.loop !16

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
  br label %39, !llvm.loop !17

94:                                               ; preds = %69
  %95 = add nuw i32 %33, 1
  %96 = icmp eq i32 %33, %5
  br i1 %96, label %37, label %31, !llvm.loop !18

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
  tail call void asm sideeffect "yield", ""() #17, !srcloc !19
  br label %113

111:                                              ; preds = %106
  %112 = tail call i32 @sched_yield() #17
  br label %113

113:                                              ; preds = %110, %111
  %114 = load ptr, ptr %16, align 8
  %115 = getelementptr inbounds nuw %struct.counter, ptr %114, i64 %21
  %116 = load atomic i32, ptr %115 acquire, align 64
  %117 = icmp eq i32 %116, %27
  br i1 %117, label %118, label %106, !llvm.loop !20

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
  br i1 %128, label %20, label %19, !llvm.loop !21
}

declare i32 @pthread_cond_wait(ptr noundef, ptr noundef) local_unnamed_addr #15

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
  br i1 %33, label %37, label %9, !llvm.loop !22

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
define i32 @bnnc_run(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #0 {
  %4 = tail call fastcc i32 @run_locked(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef 0)
  ret i32 %4
}

; Function Attrs: nounwind
define internal fastcc i32 @run_locked(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef range(i32 0, 2) %3) unnamed_addr #0 {
  %5 = alloca %struct.timespec, align 8
  %6 = alloca %struct.timespec, align 8
  %7 = alloca %struct.timespec, align 8
  %8 = alloca %struct.bnnc_job, align 8
  %9 = icmp eq ptr %0, null
  br i1 %9, label %218, label %10

10:                                               ; preds = %4
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %12 = load ptr, ptr %11, align 8
  %13 = icmp eq ptr %12, null
  br i1 %13, label %218, label %14

14:                                               ; preds = %10
  %15 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #17
  store ptr %0, ptr %8, align 8
  %16 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %17 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  store i32 %17, ptr %16, align 8
  %18 = getelementptr inbounds nuw i8, ptr %8, i64 12
  store i32 0, ptr %18, align 4
  %19 = getelementptr inbounds nuw i8, ptr %8, i64 16
  store ptr @stage_extent, ptr %19, align 8
  %20 = getelementptr inbounds nuw i8, ptr %8, i64 24
  store ptr @stage_run, ptr %20, align 8
  %21 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 132
  %23 = load i32, ptr %22, align 4
  %24 = icmp eq i32 %23, 0
  %25 = select i1 %24, ptr null, ptr @stage_completed
  store ptr %25, ptr %21, align 8
  %26 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %31, label %28

28:                                               ; preds = %14
  %29 = icmp eq ptr %1, null
  %30 = zext i32 %26 to i64
  br label %37

31:                                               ; preds = %51, %14
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
  %50 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.21, i32 noundef %45, ptr noundef %49)
  br label %215

51:                                               ; preds = %39
  %52 = add nuw nsw i64 %38, 1
  %53 = icmp eq i64 %52, %30
  br i1 %53, label %31, label %37, !llvm.loop !23

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
  %67 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.22, i32 noundef %62, ptr noundef %66)
  br label %215

68:                                               ; preds = %56
  %69 = add nuw nsw i64 %55, 1
  %70 = icmp eq i64 %69, %36
  br i1 %70, label %71, label %54, !llvm.loop !24

71:                                               ; preds = %68, %31
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %73 = load ptr, ptr %72, align 8
  %74 = icmp eq ptr %73, null
  br i1 %74, label %81, label %75

75:                                               ; preds = %71
  %76 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 104), align 8
  %77 = load ptr, ptr %76, align 8
  %78 = getelementptr inbounds nuw i8, ptr %77, i64 16
  %79 = load ptr, ptr %78, align 8
  %80 = tail call i32 %79(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, i32 noundef range(i32 0, 2) %3) #17
  br label %215

81:                                               ; preds = %71
  %82 = icmp eq i32 %3, 0
  br i1 %82, label %85, label %83

83:                                               ; preds = %81
  %84 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 8, ptr noundef nonnull @.str.23)
  br label %215

85:                                               ; preds = %81
  %86 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %87 = load i64, ptr %86, align 8
  %88 = icmp eq i64 %87, 0
  br i1 %88, label %112, label %89

89:                                               ; preds = %85
  %90 = getelementptr inbounds nuw i8, ptr %0, i64 88
  br label %91

91:                                               ; preds = %91, %89
  %92 = phi i64 [ 0, %89 ], [ %109, %91 ]
  %93 = load ptr, ptr %90, align 8
  %94 = getelementptr inbounds nuw %struct.bnnc_slot, ptr %93, i64 %92
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 8
  %96 = load ptr, ptr %95, align 8
  %97 = getelementptr inbounds nuw i8, ptr %96, i64 8
  %98 = load i32, ptr %97, align 8
  %99 = icmp eq i32 %98, 3
  %100 = getelementptr inbounds nuw i8, ptr %96, i64 12
  %101 = load i32, ptr %100, align 4
  %102 = zext i32 %101 to i64
  %103 = select i1 %99, ptr %1, ptr %2
  %104 = getelementptr inbounds nuw ptr, ptr %103, i64 %102
  %105 = load ptr, ptr %104, align 8
  %106 = load i64, ptr %96, align 8
  %107 = getelementptr inbounds nuw i8, ptr %105, i64 %106
  %108 = load ptr, ptr %94, align 8
  store ptr %107, ptr %108, align 8
  %109 = add nuw i64 %92, 1
  %110 = load i64, ptr %86, align 8
  %111 = icmp ult i64 %109, %110
  br i1 %111, label %91, label %112, !llvm.loop !12

112:                                              ; preds = %91, %85
  %113 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %7) #17
  %114 = load i64, ptr %7, align 8
  %115 = mul i64 %114, 1000000000
  %116 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %117 = load i64, ptr %116, align 8
  %118 = add i64 %115, %117
  %119 = getelementptr inbounds nuw i8, ptr %0, i64 136
  store i64 %118, ptr %119, align 8
  %120 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %121 = load ptr, ptr %120, align 8
  %122 = icmp eq ptr %121, null
  br i1 %122, label %127, label %123

123:                                              ; preds = %112
  %124 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %125 = load ptr, ptr %124, align 8
  %126 = icmp eq ptr %125, null
  br i1 %126, label %202, label %127

127:                                              ; preds = %123, %112
  %128 = icmp eq i32 %17, 0
  br i1 %128, label %215, label %129

129:                                              ; preds = %127
  %130 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %131 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %132 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %133 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %134 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %135 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %136 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %137 = zext i32 %17 to i64
  br label %138

138:                                              ; preds = %197, %129
  %139 = phi i64 [ 0, %129 ], [ %198, %197 ]
  %140 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %130, i64 %139
  %141 = getelementptr inbounds nuw i8, ptr %140, i64 24
  %142 = load i32, ptr %141, align 8
  %143 = icmp eq i32 %142, 0
  br i1 %143, label %144, label %160

144:                                              ; preds = %138
  %145 = load ptr, ptr %11, align 8
  %146 = getelementptr inbounds nuw i8, ptr %145, i64 8
  %147 = load ptr, ptr %146, align 8
  %148 = getelementptr inbounds nuw i8, ptr %140, i64 20
  %149 = load i32, ptr %148, align 4
  %150 = zext i32 %149 to i64
  %151 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %147, i64 %150
  %152 = getelementptr inbounds nuw i8, ptr %151, i64 8
  %153 = load i32, ptr %152, align 8
  %154 = load ptr, ptr %151, align 8
  %155 = load ptr, ptr %131, align 8
  %156 = getelementptr inbounds nuw ptr, ptr %155, i64 %139
  %157 = load ptr, ptr %156, align 8
  %158 = call i32 %154(ptr noundef %157, i32 noundef 0, i32 noundef %153) #17
  %159 = icmp eq i32 %158, 0
  br i1 %159, label %160, label %200

160:                                              ; preds = %144, %138
  %161 = load i32, ptr %22, align 4
  %162 = icmp eq i32 %161, 0
  br i1 %162, label %178, label %163

163:                                              ; preds = %160
  %164 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %6) #17
  %165 = load i64, ptr %6, align 8
  %166 = mul i64 %165, 1000000000
  %167 = load i64, ptr %132, align 8
  %168 = add i64 %166, %167
  %169 = load i32, ptr %141, align 8
  %170 = icmp eq i32 %169, 0
  br i1 %170, label %171, label %174

171:                                              ; preds = %163
  %172 = load i64, ptr %119, align 8
  %173 = sub i64 %168, %172
  br label %174

174:                                              ; preds = %171, %163
  %175 = phi i64 [ %173, %171 ], [ 0, %163 ]
  %176 = load ptr, ptr %133, align 8
  %177 = getelementptr inbounds nuw i64, ptr %176, i64 %139
  store i64 %175, ptr %177, align 8
  store i64 %168, ptr %119, align 8
  br label %178

178:                                              ; preds = %174, %160
  %179 = load i32, ptr %141, align 8
  %180 = icmp eq i32 %179, 0
  br i1 %180, label %181, label %197

181:                                              ; preds = %178
  %182 = load ptr, ptr %134, align 8
  %183 = icmp eq ptr %182, null
  br i1 %183, label %197, label %184

184:                                              ; preds = %181
  %185 = load ptr, ptr %135, align 8
  %186 = load ptr, ptr %131, align 8
  %187 = getelementptr inbounds nuw ptr, ptr %186, i64 %139
  %188 = load ptr, ptr %187, align 8
  %189 = getelementptr inbounds nuw i8, ptr %140, i64 16
  %190 = load i32, ptr %189, align 8
  %191 = trunc nuw i64 %139 to i32
  call void %182(ptr noundef %185, i32 noundef %191, ptr noundef %188, i32 noundef %190) #17
  %192 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %5) #17
  %193 = load i64, ptr %5, align 8
  %194 = mul i64 %193, 1000000000
  %195 = load i64, ptr %136, align 8
  %196 = add i64 %194, %195
  store i64 %196, ptr %119, align 8
  br label %197

197:                                              ; preds = %184, %181, %178
  %198 = add nuw nsw i64 %139, 1
  %199 = icmp eq i64 %198, %137
  br i1 %199, label %215, label %138, !llvm.loop !25

200:                                              ; preds = %144
  %201 = trunc nuw i64 %139 to i32
  br label %208

202:                                              ; preds = %123
  %203 = call i32 @bnnc_pool_run(ptr noundef nonnull %121, ptr noundef nonnull %8)
  %204 = icmp eq i32 %203, 0
  br i1 %204, label %215, label %205

205:                                              ; preds = %202
  %206 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %207 = add i32 %203, -1
  br label %208

208:                                              ; preds = %205, %200
  %209 = phi ptr [ %130, %200 ], [ %206, %205 ]
  %210 = phi i32 [ %201, %200 ], [ %207, %205 ]
  %211 = zext i32 %210 to i64
  %212 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %209, i64 %211
  %213 = load ptr, ptr %212, align 8
  %214 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 6, ptr noundef nonnull @.str.9, ptr noundef %213)
  br label %215

215:                                              ; preds = %197, %43, %60, %75, %83, %127, %202, %208
  %216 = phi i32 [ %80, %75 ], [ 8, %83 ], [ 6, %208 ], [ 1, %43 ], [ 1, %60 ], [ 0, %202 ], [ 0, %127 ], [ 0, %197 ]
  %217 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #17
  br label %218

218:                                              ; preds = %4, %10, %215
  %219 = phi i32 [ %216, %215 ], [ 1, %10 ], [ 1, %4 ]
  ret i32 %219
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
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %6 = load ptr, ptr %5, align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %14, label %8

8:                                                ; preds = %4
  %9 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #17
  %10 = icmp ne i32 %1, 0
  %11 = zext i1 %10 to i32
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 132
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
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 112
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
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store ptr %1, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 152
  store ptr %2, ptr %12, align 8
  %13 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #17
  br label %14

14:                                               ; preds = %3, %5, %9
  %15 = phi i32 [ 0, %9 ], [ 1, %5 ], [ 1, %3 ]
  ret i32 %15
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i32 @strncmp(ptr noundef captures(none), ptr noundef captures(none), i64 noundef) local_unnamed_addr #12

; Function Attrs: nounwind
declare i32 @pthread_cond_signal(ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
declare i32 @sched_yield() local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal i32 @stage_extent(ptr noundef readonly captures(none) %0, i32 noundef %1) #13 {
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
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %18 = load i64, ptr %17, align 8
  %19 = sub i64 %9, %18
  br label %20

20:                                               ; preds = %2, %16
  %21 = phi i64 [ %19, %16 ], [ 0, %2 ]
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr inbounds nuw i64, ptr %23, i64 %11
  store i64 %21, ptr %24, align 8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 136
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
attributes #9 = { nofree nounwind memory(read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { mustprogress nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #11 = { mustprogress nofree norecurse nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #12 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #13 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #14 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #15 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
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
!19 = !{i64 982822}
!20 = distinct !{!20, !5}
!21 = distinct !{!21, !5}
!22 = distinct !{!22, !5}
!23 = distinct !{!23, !5}
!24 = distinct !{!24, !5}
!25 = distinct !{!25, !5}
