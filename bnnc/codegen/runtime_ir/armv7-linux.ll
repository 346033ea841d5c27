; Made by runtime/build_ir.py: do not edit.
; sources: 82f2a2b1c2ae42ef9215b6ac99c3f1c7b74ab9aff325c9fbaac04c83152635f1
target datalayout = "e-m:e-p:32:32-Fi8-i64:64-v128:64:128-a:0:32-n32-S64"
target triple = "armv7a-unknown-linux-gnueabihf"

%struct.bnnc_model = type { i32, i32, i32, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, ptr }
%struct.bnnc_processors = type { [16 x i64], i32 }
%struct.__va_list = type { ptr }
%struct.bnnc_level = type { ptr, ptr, i64 }
%struct.bnnc_stage = type { ptr, ptr, i32, i32, i32, i32 }
%struct.bnnc_tensor = type { ptr, ptr, ptr, i64, i32 }
%struct.bnnc_argument = type { i64, i32, i32 }
%struct.bnnc_slot = type { ptr, ptr }
%struct.counter = type { i32, [60 x i8] }
%struct.bnnc_kernel = type { ptr, i32, i32 }
%struct.timespec = type { i32, i32 }
%struct.bnnc_job = type { ptr, i32, ptr, ptr, ptr }

@bnnc_cpu_feature_name.names = internal unnamed_addr constant [3 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2], align 4
@.str = private unnamed_addr constant [5 x i8] c"neon\00", align 1
@.str.1 = private unnamed_addr constant [6 x i8] c"vfpv4\00", align 1
@.str.2 = private unnamed_addr constant [6 x i8] c"idiva\00", align 1
@.str.3 = private unnamed_addr constant [19 x i8] c"an unknown feature\00", align 1
@.str.4 = private unnamed_addr constant [12 x i8] c"BNNC_DEVICE\00", align 1
@bnnc_compiled_model = external hidden local_unnamed_addr constant %struct.bnnc_model, align 8
@.str.5 = private unnamed_addr constant [18 x i8] c"not enough memory\00", align 1
@.str.6 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.7 = private unnamed_addr constant [9 x i8] c"BNNC_ISA\00", align 1
@.str.8 = private unnamed_addr constant [43 x i8] c"the model has interface %u, its runtime %d\00", align 1
@.str.9 = private unnamed_addr constant [33 x i8] c"not enough memory for %llu bytes\00", align 1
@.str.10 = private unnamed_addr constant [35 x i8] c"'%s' failed: this is a bug in bnnc\00", align 1
@.str.11 = private unnamed_addr constant [37 x i8] c"BNNC_ISA=%s: this processor lacks %s\00", align 1
@.str.12 = private unnamed_addr constant [51 x i8] c"BNNC_ISA=%s: not in this library, whose best is %s\00", align 1
@.str.13 = private unnamed_addr constant [51 x i8] c"this library needs %s, and this processor lacks %s\00", align 1
@.str.14 = private unnamed_addr constant [5 x i8] c"auto\00", align 1
@.str.15 = private unnamed_addr constant [4 x i8] c"cpu\00", align 1
@.str.16 = private unnamed_addr constant [6 x i8] c"cuda:\00", align 1
@.str.17 = private unnamed_addr constant [5 x i8] c"cuda\00", align 1
@.str.18 = private unnamed_addr constant [57 x i8] c"device %s: choose from cpu, cuda, cuda:0 to cuda:9, auto\00", align 1
@.str.19 = private unnamed_addr constant [45 x i8] c"device %s: this library has no code for GPUs\00", align 1
@.str.20 = private unnamed_addr constant [23 x i8] c"%u threads: at most %d\00", align 1
@.str.21 = private unnamed_addr constant [24 x i8] c"cannot start %u threads\00", align 1
@.str.22 = private unnamed_addr constant [22 x i8] c"input %u (%s) is null\00", align 1
@.str.23 = private unnamed_addr constant [23 x i8] c"output %u (%s) is null\00", align 1
@.str.24 = private unnamed_addr constant [50 x i8] c"this instance runs on the processor: use bnnc_run\00", align 1
@llvm.compiler.used = appending global [2 x ptr] [ptr @__aeabi_uidiv, ptr @__aeabi_uidivmod], section "llvm.metadata"

; Function Attrs: nounwind
define hidden void @bnnc_processors_allowed(ptr noundef initializes((0, 136)) %0) local_unnamed_addr #0 {
  tail call void @llvm.memset.p0.i32(ptr noundef nonnull align 8 dereferenceable(136) %0, i8 0, i32 136, i1 false)
  %2 = tail call i32 @sched_getaffinity(i32 noundef 0, i32 noundef 128, ptr noundef nonnull %0) #17
  %3 = icmp eq i32 %2, 0
  %4 = zext i1 %3 to i32
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 128
  store i32 %4, ptr %5, align 8
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #1

; Function Attrs: nounwind
declare i32 @sched_getaffinity(i32 noundef, i32 noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
define hidden i32 @bnnc_processor_count() local_unnamed_addr #0 {
  %1 = alloca %struct.bnnc_processors, align 8
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 8 dereferenceable(136) %1, i8 0, i32 136, i1 false)
  %2 = call i32 @sched_getaffinity(i32 noundef 0, i32 noundef 128, ptr noundef nonnull %1) #17
  %3 = icmp eq i32 %2, 0
  %4 = zext i1 %3 to i32
  %5 = getelementptr inbounds nuw i8, ptr %1, i32 128
  store i32 %4, ptr %5, align 8
  br label %10

6:                                                ; preds = %16
  %7 = icmp ne i32 %17, 0
  %8 = select i1 %3, i1 %7, i1 false
  %9 = select i1 %8, i32 %17, i32 1
  ret i32 %9

10:                                               ; preds = %0, %16
  %11 = phi i32 [ 0, %0 ], [ %18, %16 ]
  %12 = phi i32 [ 0, %0 ], [ %17, %16 ]
  %13 = getelementptr inbounds nuw i64, ptr %1, i32 %11
  %14 = load i64, ptr %13, align 8
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %16, label %20

16:                                               ; preds = %20, %10
  %17 = phi i32 [ %12, %10 ], [ %23, %20 ]
  %18 = add nuw nsw i32 %11, 1
  %19 = icmp eq i32 %18, 16
  br i1 %19, label %6, label %10, !llvm.loop !5

20:                                               ; preds = %10, %20
  %21 = phi i64 [ %25, %20 ], [ %14, %10 ]
  %22 = phi i32 [ %23, %20 ], [ %12, %10 ]
  %23 = add i32 %22, 1
  %24 = add i64 %21, -1
  %25 = and i64 %24, %21
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %16, label %20, !llvm.loop !7
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
  %1 = tail call i32 (i32, ...) @syscall(i32 noundef 224) #17
  ret i32 %1
}

; Function Attrs: nounwind
declare i32 @syscall(i32 noundef, ...) local_unnamed_addr #0

; Function Attrs: nounwind
define hidden void @bnnc_keep_off(i32 noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = alloca [16 x i64], align 8
  %5 = getelementptr inbounds nuw i8, ptr %1, i32 128
  %6 = load i32, ptr %5, align 8
  %7 = icmp eq i32 %6, 0
  %8 = icmp ugt i32 %2, 1023
  %9 = or i1 %8, %7
  br i1 %9, label %32, label %10

10:                                               ; preds = %3
  %11 = lshr i32 %2, 6
  %12 = and i32 %2, 63
  %13 = zext nneg i32 %12 to i64
  %14 = shl nuw i64 1, %13
  %15 = xor i64 %14, -1
  br label %18

16:                                               ; preds = %18
  %17 = icmp eq i64 %27, 0
  br i1 %17, label %32, label %30

18:                                               ; preds = %10, %18
  %19 = phi i32 [ 0, %10 ], [ %28, %18 ]
  %20 = phi i64 [ 0, %10 ], [ %27, %18 ]
  %21 = getelementptr inbounds nuw i64, ptr %1, i32 %19
  %22 = load i64, ptr %21, align 8
  %23 = getelementptr inbounds nuw i64, ptr %4, i32 %19
  %24 = icmp eq i32 %19, %11
  %25 = select i1 %24, i64 %15, i64 -1
  %26 = and i64 %22, %25
  store i64 %26, ptr %23, align 8
  %27 = or i64 %26, %20
  %28 = add nuw nsw i32 %19, 1
  %29 = icmp eq i32 %28, 16
  br i1 %29, label %16, label %18, !llvm.loop !8

30:                                               ; preds = %16
  %31 = call i32 @sched_setaffinity(i32 noundef %0, i32 noundef 128, ptr noundef nonnull %4) #17
  br label %32

32:                                               ; preds = %16, %30, %3
  ret void
}

; Function Attrs: nounwind
declare i32 @sched_setaffinity(i32 noundef, i32 noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
define hidden range(i64 0, 8) i64 @bnnc_cpu_features() local_unnamed_addr #0 {
  %1 = tail call i32 @getauxval(i32 noundef 16) #17
  %2 = lshr i32 %1, 12
  %3 = and i32 %2, 1
  %4 = lshr i32 %1, 15
  %5 = and i32 %4, 6
  %6 = or disjoint i32 %3, %5
  %7 = zext nneg i32 %6 to i64
  ret i64 %7
}

; Function Attrs: nounwind
declare i32 @getauxval(i32 noundef) local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden ptr @bnnc_cpu_feature_name(i64 noundef %0) local_unnamed_addr #3 {
  %2 = and i64 %0, 1
  %3 = icmp eq i64 %2, 0
  br i1 %3, label %8, label %4

4:                                                ; preds = %11, %8, %1
  %5 = phi i32 [ 0, %1 ], [ 1, %8 ], [ 2, %11 ]
  %6 = getelementptr inbounds nuw ptr, ptr @bnnc_cpu_feature_name.names, i32 %5
  %7 = load ptr, ptr %6, align 4
  br label %14

8:                                                ; preds = %1
  %9 = and i64 %0, 2
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %4

11:                                               ; preds = %8
  %12 = and i64 %0, 4
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %14, label %4

14:                                               ; preds = %11, %4
  %15 = phi ptr [ %7, %4 ], [ @.str.3, %11 ]
  ret ptr %15
}

; Function Attrs: nounwind
define weak hidden i64 @__aeabi_uidivmod(i32 noundef %0, i32 noundef %1) #0 {
  %3 = icmp eq i32 %1, 0
  br i1 %3, label %4, label %11

4:                                                ; preds = %11, %2
  %5 = phi i32 [ 0, %2 ], [ %22, %11 ]
  %6 = phi i32 [ 0, %2 ], [ %24, %11 ]
  %7 = zext i32 %6 to i64
  %8 = shl nuw i64 %7, 32
  %9 = zext i32 %5 to i64
  %10 = or disjoint i64 %8, %9
  ret i64 %10

11:                                               ; preds = %2, %11
  %12 = phi i32 [ %25, %11 ], [ 31, %2 ]
  %13 = phi i32 [ %24, %11 ], [ 0, %2 ]
  %14 = phi i32 [ %22, %11 ], [ 0, %2 ]
  %15 = shl i32 %13, 1
  %16 = lshr i32 %0, %12
  %17 = and i32 %16, 1
  %18 = or disjoint i32 %17, %15
  %19 = icmp ult i32 %18, %1
  %20 = shl nuw i32 1, %12
  %21 = select i1 %19, i32 0, i32 %20
  %22 = or i32 %21, %14
  %23 = select i1 %19, i32 0, i32 %1
  %24 = sub nuw i32 %18, %23
  %25 = add nsw i32 %12, -1
  %26 = icmp eq i32 %12, 0
  br i1 %26, label %4, label %11, !llvm.loop !9
}

; Function Attrs: nounwind
define weak hidden i32 @__aeabi_uidiv(i32 noundef %0, i32 noundef %1) #0 {
  %3 = tail call i64 @__aeabi_uidivmod(i32 noundef %0, i32 noundef %1)
  %4 = trunc i64 %3 to i32
  ret i32 %4
}

; Function Attrs: nounwind
define hidden noundef i32 @bnnc_fail(ptr noundef %0, i32 noundef returned %1, ptr noundef %2, ...) local_unnamed_addr #0 {
  %4 = alloca %struct.__va_list, align 4
  call void @llvm.va_start.p0(ptr nonnull %4)
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 88
  %6 = load i32, ptr %4, align 4
  %7 = insertvalue [1 x i32] poison, i32 %6, 0
  %8 = call i32 @vsnprintf(ptr noundef nonnull %5, i32 noundef 256, ptr noundef %2, [1 x i32] %7) #17
  call void @llvm.va_end.p0(ptr nonnull %4)
  ret i32 %1
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start.p0(ptr) #4

; Function Attrs: nounwind
declare i32 @vsnprintf(ptr noundef, i32 noundef, ptr noundef, [1 x i32]) local_unnamed_addr #0

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end.p0(ptr) #4

; Function Attrs: nounwind
define i32 @bnnc_create(ptr noundef writeonly captures(address_is_null) %0) local_unnamed_addr #0 {
  %2 = tail call i32 @bnnc_create_on(ptr noundef %0, ptr noundef null)
  ret i32 %2
}

; Function Attrs: nounwind
define i32 @bnnc_create_on(ptr noundef writeonly captures(address_is_null) %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %214, label %4

4:                                                ; preds = %2
  store ptr null, ptr %0, align 4
  %5 = tail call noalias dereferenceable_or_null(344) ptr @calloc(i32 noundef 1, i32 noundef 344) #18
  %6 = icmp eq ptr %5, null
  br i1 %6, label %214, label %7

7:                                                ; preds = %4
  %8 = tail call i32 @pthread_mutex_init(ptr noundef nonnull %5, ptr noundef null) #17
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %11, label %10

10:                                               ; preds = %7
  tail call void @free(ptr noundef nonnull %5) #17
  br label %214

11:                                               ; preds = %7
  store ptr %5, ptr %0, align 4
  %12 = getelementptr inbounds nuw i8, ptr %5, i32 64
  store i32 1, ptr %12, align 8
  %13 = icmp eq ptr %1, null
  br i1 %13, label %17, label %14

14:                                               ; preds = %11
  %15 = load i8, ptr %1, align 1
  %16 = icmp eq i8 %15, 0
  br i1 %16, label %17, label %24

17:                                               ; preds = %11, %14
  %18 = tail call ptr @getenv(ptr noundef nonnull @.str.4) #17
  %19 = icmp eq ptr %18, null
  br i1 %19, label %24, label %20

20:                                               ; preds = %17
  %21 = load i8, ptr %18, align 1
  %22 = icmp eq i8 %21, 0
  %23 = select i1 %22, ptr null, ptr %18
  br label %24

24:                                               ; preds = %14, %20, %17
  %25 = phi ptr [ null, %17 ], [ %23, %20 ], [ %1, %14 ]
  %26 = tail call ptr @getenv(ptr noundef nonnull @.str.7) #17
  %27 = load i32, ptr @bnnc_compiled_model, align 8
  %28 = icmp eq i32 %27, 1
  br i1 %28, label %31, label %29

29:                                               ; preds = %24
  %30 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %5, i32 noundef 2, ptr noundef nonnull @.str.8, i32 noundef %27, i32 noundef 1)
  br label %211

31:                                               ; preds = %24
  %32 = icmp eq ptr %26, null
  br i1 %32, label %81, label %33

33:                                               ; preds = %31
  %34 = load i8, ptr %26, align 1
  %35 = icmp eq i8 %34, 0
  br i1 %35, label %81, label %36

36:                                               ; preds = %33
  %37 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 4), align 4
  %38 = icmp eq i32 %37, 0
  %39 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 32), align 8
  br i1 %38, label %78, label %43

40:                                               ; preds = %43
  %41 = add nuw i32 %44, 1
  %42 = icmp eq i32 %41, %37
  br i1 %42, label %78, label %43, !llvm.loop !10

43:                                               ; preds = %36, %40
  %44 = phi i32 [ %41, %40 ], [ 0, %36 ]
  %45 = getelementptr inbounds nuw %struct.bnnc_level, ptr %39, i32 %44
  %46 = getelementptr inbounds nuw i8, ptr %45, i32 8
  %47 = load i64, ptr %46, align 8
  %48 = tail call i32 @getauxval(i32 noundef 16) #17
  %49 = load ptr, ptr %45, align 8
  %50 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %49, ptr noundef nonnull dereferenceable(1) %26) #19
  %51 = icmp eq i32 %50, 0
  br i1 %51, label %52, label %40

52:                                               ; preds = %43
  %53 = lshr i32 %48, 12
  %54 = and i32 %53, 1
  %55 = lshr i32 %48, 15
  %56 = and i32 %55, 6
  %57 = or disjoint i32 %54, %56
  %58 = xor i32 %57, -1
  %59 = sext i32 %58 to i64
  %60 = and i64 %47, %59
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %127, label %62

62:                                               ; preds = %52
  %63 = and i64 %60, 1
  %64 = icmp eq i64 %63, 0
  br i1 %64, label %69, label %65

65:                                               ; preds = %72, %69, %62
  %66 = phi i32 [ 0, %62 ], [ 1, %69 ], [ 2, %72 ]
  %67 = getelementptr inbounds nuw ptr, ptr @bnnc_cpu_feature_name.names, i32 %66
  %68 = load ptr, ptr %67, align 4
  br label %75

69:                                               ; preds = %62
  %70 = and i64 %60, 2
  %71 = icmp eq i64 %70, 0
  br i1 %71, label %72, label %65

72:                                               ; preds = %69
  %73 = and i64 %60, 4
  %74 = icmp eq i64 %73, 0
  br i1 %74, label %75, label %65

75:                                               ; preds = %72, %65
  %76 = phi ptr [ %68, %65 ], [ @.str.3, %72 ]
  %77 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %5, i32 noundef 4, ptr noundef nonnull @.str.11, ptr noundef nonnull %26, ptr noundef %76)
  br label %211

78:                                               ; preds = %40, %36
  %79 = load ptr, ptr %39, align 8
  %80 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %5, i32 noundef 4, ptr noundef nonnull @.str.12, ptr noundef nonnull %26, ptr noundef %79)
  br label %211

81:                                               ; preds = %33, %31
  %82 = tail call i32 @getauxval(i32 noundef 16) #17
  %83 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 4), align 4
  %84 = icmp eq i32 %83, 0
  %85 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 32), align 8
  br i1 %84, label %86, label %89

86:                                               ; preds = %81
  %87 = getelementptr i8, ptr %85, i32 -16
  %88 = load ptr, ptr %87, align 8
  br label %123

89:                                               ; preds = %81
  %90 = lshr i32 %82, 12
  %91 = and i32 %90, 1
  %92 = lshr i32 %82, 15
  %93 = and i32 %92, 6
  %94 = or disjoint i32 %91, %93
  %95 = xor i32 %94, -1
  %96 = sext i32 %95 to i64
  br label %100

97:                                               ; preds = %100
  %98 = add nuw i32 %101, 1
  %99 = icmp eq i32 %98, %83
  br i1 %99, label %107, label %100, !llvm.loop !11

100:                                              ; preds = %97, %89
  %101 = phi i32 [ 0, %89 ], [ %98, %97 ]
  %102 = getelementptr inbounds nuw %struct.bnnc_level, ptr %85, i32 %101
  %103 = getelementptr inbounds nuw i8, ptr %102, i32 8
  %104 = load i64, ptr %103, align 8
  %105 = and i64 %104, %96
  %106 = icmp eq i64 %105, 0
  br i1 %106, label %127, label %97

107:                                              ; preds = %97
  %108 = getelementptr %struct.bnnc_level, ptr %85, i32 %83
  %109 = getelementptr i8, ptr %108, i32 -16
  %110 = load ptr, ptr %109, align 8
  %111 = and i64 %105, 1
  %112 = icmp eq i64 %111, 0
  br i1 %112, label %117, label %113

113:                                              ; preds = %120, %117, %107
  %114 = phi i32 [ 0, %107 ], [ 1, %117 ], [ 2, %120 ]
  %115 = getelementptr inbounds nuw ptr, ptr @bnnc_cpu_feature_name.names, i32 %114
  %116 = load ptr, ptr %115, align 4
  br label %123

117:                                              ; preds = %107
  %118 = and i64 %105, 2
  %119 = icmp eq i64 %118, 0
  br i1 %119, label %120, label %113

120:                                              ; preds = %117
  %121 = and i64 %105, 4
  %122 = icmp eq i64 %121, 0
  br i1 %122, label %123, label %113

123:                                              ; preds = %120, %113, %86
  %124 = phi ptr [ %110, %113 ], [ %110, %120 ], [ %88, %86 ]
  %125 = phi ptr [ %116, %113 ], [ @.str.3, %120 ], [ @.str.3, %86 ]
  %126 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %5, i32 noundef 4, ptr noundef nonnull @.str.13, ptr noundef %124, ptr noundef %125)
  br label %211

127:                                              ; preds = %100, %52
  %128 = phi ptr [ %45, %52 ], [ %102, %100 ]
  %129 = getelementptr inbounds nuw i8, ptr %5, i32 24
  store ptr %128, ptr %129, align 8
  %130 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %131 = add i32 %130, 1
  %132 = tail call noalias ptr @calloc(i32 noundef %131, i32 noundef 8) #18
  %133 = getelementptr inbounds nuw i8, ptr %5, i32 56
  store ptr %132, ptr %133, align 8
  %134 = icmp eq ptr %132, null
  br i1 %134, label %186, label %135

135:                                              ; preds = %127
  %136 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 80), align 8
  %137 = icmp eq ptr %25, null
  br i1 %137, label %146, label %138

138:                                              ; preds = %135
  %139 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %25, ptr noundef nonnull dereferenceable(5) @.str.14) #19
  %140 = icmp eq i32 %139, 0
  %141 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %25, ptr noundef nonnull dereferenceable(4) @.str.15) #19
  %142 = icmp eq i32 %141, 0
  %143 = icmp eq ptr %136, null
  %144 = select i1 %140, i1 %143, i1 false
  %145 = select i1 %142, i1 true, i1 %144
  br i1 %145, label %186, label %148

146:                                              ; preds = %135
  %147 = icmp eq ptr %136, null
  br i1 %147, label %186, label %174

148:                                              ; preds = %138
  %149 = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %25, ptr noundef nonnull dereferenceable(6) @.str.16, i32 noundef 5) #19
  %150 = icmp eq i32 %149, 0
  br i1 %150, label %151, label %163

151:                                              ; preds = %148
  %152 = getelementptr inbounds nuw i8, ptr %25, i32 5
  %153 = load i8, ptr %152, align 1
  %154 = zext i8 %153 to i32
  %155 = add i8 %153, -48
  %156 = icmp ult i8 %155, 10
  br i1 %156, label %157, label %163

157:                                              ; preds = %151
  %158 = getelementptr inbounds nuw i8, ptr %25, i32 6
  %159 = load i8, ptr %158, align 1
  %160 = icmp eq i8 %159, 0
  br i1 %160, label %161, label %163

161:                                              ; preds = %157
  %162 = add nsw i32 %154, -48
  br label %169

163:                                              ; preds = %157, %151, %148
  br i1 %140, label %169, label %164

164:                                              ; preds = %163
  %165 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %25, ptr noundef nonnull dereferenceable(5) @.str.17) #19
  %166 = icmp eq i32 %165, 0
  br i1 %166, label %169, label %167

167:                                              ; preds = %164
  %168 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %5, i32 noundef 1, ptr noundef nonnull @.str.18, ptr noundef nonnull %25)
  br label %211

169:                                              ; preds = %164, %163, %161
  %170 = phi i1 [ true, %163 ], [ false, %164 ], [ %140, %161 ]
  %171 = phi i32 [ 0, %163 ], [ 0, %164 ], [ %162, %161 ]
  br i1 %143, label %172, label %174

172:                                              ; preds = %169
  %173 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %5, i32 noundef 8, ptr noundef nonnull @.str.19, ptr noundef nonnull %25)
  br label %211

174:                                              ; preds = %169, %146
  %175 = phi i32 [ %171, %169 ], [ 0, %146 ]
  %176 = phi i1 [ %170, %169 ], [ false, %146 ]
  %177 = load ptr, ptr %136, align 4
  %178 = load ptr, ptr %177, align 4
  %179 = tail call i32 %178(ptr noundef nonnull %5, i32 noundef %175) #17
  %180 = icmp ne i32 %179, 0
  %181 = select i1 %180, i1 %176, i1 false
  br i1 %181, label %182, label %184

182:                                              ; preds = %174
  %183 = getelementptr inbounds nuw i8, ptr %5, i32 88
  store i8 0, ptr %183, align 8
  br label %186

184:                                              ; preds = %174
  %185 = icmp eq i32 %179, 0
  br i1 %185, label %186, label %211

186:                                              ; preds = %184, %182, %146, %138, %127
  %187 = getelementptr inbounds nuw i8, ptr %5, i32 52
  %188 = load ptr, ptr %187, align 4
  %189 = icmp eq ptr %188, null
  br i1 %189, label %190, label %214

190:                                              ; preds = %186
  %191 = load ptr, ptr %133, align 8
  %192 = icmp eq ptr %191, null
  br i1 %192, label %197, label %193

193:                                              ; preds = %190
  %194 = getelementptr inbounds nuw i8, ptr %5, i32 28
  %195 = tail call i32 @bnnc_memory_create(ptr noundef nonnull %194)
  %196 = icmp eq i32 %195, 0
  br i1 %196, label %202, label %197

197:                                              ; preds = %193, %190
  %198 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 56), align 8
  %199 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 64), align 8
  %200 = add i64 %199, %198
  %201 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %5, i32 noundef 5, ptr noundef nonnull @.str.9, i64 noundef %200)
  br label %211

202:                                              ; preds = %193
  %203 = tail call i32 @bnnc_prepare(ptr noundef nonnull %5)
  %204 = icmp eq i32 %203, 0
  br i1 %204, label %214, label %205

205:                                              ; preds = %202
  %206 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  %207 = getelementptr %struct.bnnc_stage, ptr %206, i32 %203
  %208 = getelementptr i8, ptr %207, i32 -24
  %209 = load ptr, ptr %208, align 4
  %210 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %5, i32 noundef 6, ptr noundef nonnull @.str.10, ptr noundef %209)
  br label %211

211:                                              ; preds = %29, %184, %123, %197, %205, %78, %75, %172, %167
  %212 = phi i32 [ 1, %167 ], [ 8, %172 ], [ 4, %75 ], [ 4, %78 ], [ 6, %205 ], [ 5, %197 ], [ 4, %123 ], [ %179, %184 ], [ 2, %29 ]
  %213 = getelementptr inbounds nuw i8, ptr %5, i32 24
  store ptr null, ptr %213, align 8
  br label %214

214:                                              ; preds = %202, %186, %211, %4, %2, %10
  %215 = phi i32 [ 5, %10 ], [ 5, %4 ], [ 1, %2 ], [ %212, %211 ], [ 0, %202 ], [ 0, %186 ]
  ret i32 %215
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i32 noundef, i32 noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare i32 @pthread_mutex_init(ptr noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #6

; Function Attrs: nofree nounwind memory(read)
declare noundef ptr @getenv(ptr noundef captures(none)) local_unnamed_addr #7

; Function Attrs: nounwind
define void @bnnc_destroy(ptr noundef %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %28, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 60
  %5 = load ptr, ptr %4, align 4
  tail call void @bnnc_pool_destroy(ptr noundef %5)
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 52
  %7 = load ptr, ptr %6, align 4
  %8 = icmp eq ptr %7, null
  br i1 %8, label %14, label %9

9:                                                ; preds = %3
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 80), align 8
  %11 = load ptr, ptr %10, align 4
  %12 = getelementptr inbounds nuw i8, ptr %11, i32 4
  %13 = load ptr, ptr %12, align 4
  tail call void %13(ptr noundef nonnull %7) #17
  br label %14

14:                                               ; preds = %9, %3
  %15 = getelementptr inbounds nuw i8, ptr %0, i32 28
  %16 = getelementptr inbounds nuw i8, ptr %0, i32 44
  %17 = load ptr, ptr %16, align 4
  tail call void @free(ptr noundef %17) #17
  %18 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %19 = load ptr, ptr %18, align 4
  tail call void @free(ptr noundef %19) #17
  %20 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %21 = load ptr, ptr %20, align 4
  tail call void @free(ptr noundef %21) #17
  %22 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %23 = load ptr, ptr %22, align 4
  tail call void @free(ptr noundef %23) #17
  %24 = load ptr, ptr %15, align 4
  tail call void @free(ptr noundef %24) #17
  %25 = getelementptr inbounds nuw i8, ptr %0, i32 56
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
  br i1 %2, label %29, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %5 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %4) #17
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 28
  store i32 1, ptr %6, align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 64
  %8 = tail call i32 @pthread_cond_broadcast(ptr noundef nonnull %7) #17
  %9 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %4) #17
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %11 = load i32, ptr %10, align 8
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %23, label %13

13:                                               ; preds = %3
  %14 = getelementptr inbounds nuw i8, ptr %0, i32 1324
  br label %15

15:                                               ; preds = %13, %15
  %16 = phi i32 [ 0, %13 ], [ %20, %15 ]
  %17 = getelementptr inbounds nuw i32, ptr %14, i32 %16
  %18 = load i32, ptr %17, align 4
  %19 = tail call i32 @pthread_join(i32 noundef %18, ptr noundef null) #17
  %20 = add nuw i32 %16, 1
  %21 = load i32, ptr %10, align 8
  %22 = icmp ult i32 %20, %21
  br i1 %22, label %15, label %23, !llvm.loop !12

23:                                               ; preds = %15, %3
  %24 = getelementptr inbounds nuw i8, ptr %0, i32 112
  %25 = tail call i32 @pthread_cond_destroy(ptr noundef nonnull %24) #17
  %26 = tail call i32 @pthread_cond_destroy(ptr noundef nonnull %7) #17
  %27 = tail call i32 @pthread_mutex_destroy(ptr noundef nonnull %4) #17
  %28 = load ptr, ptr %0, align 8
  tail call void @free(ptr noundef %28) #17
  tail call void @free(ptr noundef nonnull %0) #17
  br label %29

29:                                               ; preds = %1, %23
  ret void
}

; Function Attrs: mustprogress nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none)
define hidden void @bnnc_memory_destroy(ptr noundef readonly captures(none) %0) local_unnamed_addr #8 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %3 = load ptr, ptr %2, align 4
  tail call void @free(ptr noundef %3) #17
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %5 = load ptr, ptr %4, align 4
  tail call void @free(ptr noundef %5) #17
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %7 = load ptr, ptr %6, align 4
  tail call void @free(ptr noundef %7) #17
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %9 = load ptr, ptr %8, align 4
  tail call void @free(ptr noundef %9) #17
  %10 = load ptr, ptr %0, align 4
  tail call void @free(ptr noundef %10) #17
  ret void
}

; Function Attrs: nounwind
declare i32 @pthread_mutex_destroy(ptr noundef) local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define nonnull ptr @bnnc_error(ptr noundef readnone captures(address_is_null, ret: address, provenance) %0) local_unnamed_addr #3 {
  %2 = icmp eq ptr %0, null
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 88
  %4 = select i1 %2, ptr @.str.5, ptr %3
  ret ptr %4
}

; Function Attrs: nounwind
define ptr @bnnc_isa_name(ptr noundef readonly captures(address_is_null) %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %19, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %5 = load ptr, ptr %4, align 8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %19, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 52
  %9 = load ptr, ptr %8, align 4
  %10 = icmp eq ptr %9, null
  br i1 %10, label %17, label %11

11:                                               ; preds = %7
  %12 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 80), align 8
  %13 = load ptr, ptr %12, align 4
  %14 = getelementptr inbounds nuw i8, ptr %13, i32 12
  %15 = load ptr, ptr %14, align 4
  %16 = tail call ptr %15(ptr noundef nonnull %9) #17
  br label %19

17:                                               ; preds = %7
  %18 = load ptr, ptr %5, align 8
  br label %19

19:                                               ; preds = %11, %17, %1, %3
  %20 = phi ptr [ @.str.6, %1 ], [ @.str.6, %3 ], [ %16, %11 ], [ %18, %17 ]
  ret ptr %20
}

; Function Attrs: nounwind
define range(i32 0, 6) i32 @bnnc_set_threads(ptr noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca %struct.bnnc_processors, align 8
  %4 = icmp eq ptr %0, null
  br i1 %4, label %63, label %5

5:                                                ; preds = %2
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %63, label %9

9:                                                ; preds = %5
  %10 = icmp eq i32 %1, 0
  br i1 %10, label %11, label %38

11:                                               ; preds = %9
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 8 dereferenceable(136) %3, i8 0, i32 136, i1 false)
  %12 = call i32 @sched_getaffinity(i32 noundef 0, i32 noundef 128, ptr noundef nonnull %3) #17
  %13 = icmp eq i32 %12, 0
  %14 = zext i1 %13 to i32
  %15 = getelementptr inbounds nuw i8, ptr %3, i32 128
  store i32 %14, ptr %15, align 8
  br label %16

16:                                               ; preds = %22, %11
  %17 = phi i32 [ 0, %11 ], [ %24, %22 ]
  %18 = phi i32 [ 0, %11 ], [ %23, %22 ]
  %19 = getelementptr inbounds nuw i64, ptr %3, i32 %17
  %20 = load i64, ptr %19, align 8
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %22, label %26

22:                                               ; preds = %26, %16
  %23 = phi i32 [ %18, %16 ], [ %29, %26 ]
  %24 = add nuw nsw i32 %17, 1
  %25 = icmp eq i32 %24, 16
  br i1 %25, label %33, label %16, !llvm.loop !5

26:                                               ; preds = %16, %26
  %27 = phi i64 [ %31, %26 ], [ %20, %16 ]
  %28 = phi i32 [ %29, %26 ], [ %18, %16 ]
  %29 = add i32 %28, 1
  %30 = add i64 %27, -1
  %31 = and i64 %30, %27
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %22, label %26, !llvm.loop !7

33:                                               ; preds = %22
  %34 = icmp ne i32 %23, 0
  %35 = select i1 %13, i1 %34, i1 false
  %36 = call i32 @llvm.umin.i32(i32 %23, i32 256)
  %37 = select i1 %35, i32 %36, i32 1
  br label %38

38:                                               ; preds = %33, %9
  %39 = phi i32 [ %37, %33 ], [ %1, %9 ]
  %40 = call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #17
  %41 = getelementptr inbounds nuw i8, ptr %0, i32 64
  %42 = load i32, ptr %41, align 8
  %43 = icmp eq i32 %39, %42
  br i1 %43, label %60, label %44

44:                                               ; preds = %38
  %45 = icmp ugt i32 %39, 256
  br i1 %45, label %46, label %48

46:                                               ; preds = %44
  %47 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.20, i32 noundef %39, i32 noundef 256)
  br label %60

48:                                               ; preds = %44
  %49 = icmp samesign ugt i32 %39, 1
  br i1 %49, label %50, label %56

50:                                               ; preds = %48
  %51 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %52 = call ptr @bnnc_pool_create(i32 noundef %39, i32 noundef %51)
  %53 = icmp eq ptr %52, null
  br i1 %53, label %54, label %56

54:                                               ; preds = %50
  %55 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 5, ptr noundef nonnull @.str.21, i32 noundef %39)
  br label %60

56:                                               ; preds = %50, %48
  %57 = phi ptr [ %52, %50 ], [ null, %48 ]
  %58 = getelementptr inbounds nuw i8, ptr %0, i32 60
  %59 = load ptr, ptr %58, align 4
  call void @bnnc_pool_destroy(ptr noundef %59)
  store ptr %57, ptr %58, align 4
  store i32 %39, ptr %41, align 8
  br label %60

60:                                               ; preds = %38, %46, %54, %56
  %61 = phi i32 [ 5, %54 ], [ 1, %46 ], [ 0, %56 ], [ 0, %38 ]
  %62 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #17
  br label %63

63:                                               ; preds = %2, %5, %60
  %64 = phi i32 [ %61, %60 ], [ 1, %5 ], [ 1, %2 ]
  ret i32 %64
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
  %1 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 24), align 8
  ret ptr %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define ptr @bnnc_metadata() local_unnamed_addr #3 {
  %1 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 28), align 4
  ret ptr %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_input_count() local_unnamed_addr #3 {
  %1 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 12), align 4
  ret i32 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_output_count() local_unnamed_addr #3 {
  %1 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 16), align 8
  ret i32 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_stage_count() local_unnamed_addr #3 {
  %1 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  ret i32 %1
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i32 0, 4) i32 @bnnc_check(i32 noundef %0, ptr noundef readonly captures(address_is_null) %1) local_unnamed_addr #9 {
  %3 = load i32, ptr @bnnc_compiled_model, align 8
  %4 = icmp eq i32 %0, %3
  br i1 %4, label %5, label %12

5:                                                ; preds = %2
  %6 = icmp eq ptr %1, null
  br i1 %6, label %12, label %7

7:                                                ; preds = %5
  %8 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 24), align 8
  %9 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %1, ptr noundef nonnull dereferenceable(1) %8) #19
  %10 = icmp eq i32 %9, 0
  %11 = select i1 %10, i32 0, i32 3
  br label %12

12:                                               ; preds = %5, %7, %2
  %13 = phi i32 [ 2, %2 ], [ 0, %5 ], [ %11, %7 ]
  ret i32 %13
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i32 @strcmp(ptr noundef captures(none), ptr noundef captures(none)) local_unnamed_addr #10

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define ptr @bnnc_input(i32 noundef %0) local_unnamed_addr #3 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 12), align 4
  %3 = icmp ult i32 %0, %2
  %4 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 40), align 8
  %5 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %4, i32 %0
  %6 = select i1 %3, ptr %5, ptr null
  ret ptr %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define ptr @bnnc_output(i32 noundef %0) local_unnamed_addr #3 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 16), align 8
  %3 = icmp ult i32 %0, %2
  %4 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 44), align 4
  %5 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %4, i32 %0
  %6 = select i1 %3, ptr %5, ptr null
  ret ptr %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define ptr @bnnc_stage_name(i32 noundef %0) local_unnamed_addr #11 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %3 = icmp ult i32 %0, %2
  br i1 %3, label %4, label %8

4:                                                ; preds = %1
  %5 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  %6 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %5, i32 %0
  %7 = load ptr, ptr %6, align 4
  br label %8

8:                                                ; preds = %1, %4
  %9 = phi ptr [ %7, %4 ], [ null, %1 ]
  ret ptr %9
}

; Function Attrs: nofree nounwind
define hidden range(i32 0, 2) i32 @bnnc_memory_create(ptr noundef captures(none) %0) local_unnamed_addr #12 {
  %2 = alloca ptr, align 4
  %3 = alloca ptr, align 4
  %4 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %10, label %6

6:                                                ; preds = %1
  %7 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  br label %44

8:                                                ; preds = %44
  %9 = add i32 %50, 1
  br label %10

10:                                               ; preds = %8, %1
  %11 = phi i32 [ 1, %1 ], [ %9, %8 ]
  %12 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 56), align 8
  %13 = trunc i64 %12 to i32
  %14 = add i32 %13, 64
  %15 = call i32 @posix_memalign(ptr noundef nonnull %3, i32 noundef 64, i32 noundef %14) #17
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %19

17:                                               ; preds = %10
  %18 = load ptr, ptr %3, align 4
  call void @llvm.memset.p0.i32(ptr align 1 %18, i8 0, i32 %14, i1 false)
  br label %19

19:                                               ; preds = %10, %17
  %20 = phi ptr [ %18, %17 ], [ null, %10 ]
  store ptr %20, ptr %0, align 4
  %21 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 64), align 8
  %22 = trunc i64 %21 to i32
  %23 = add i32 %22, 64
  %24 = call i32 @posix_memalign(ptr noundef nonnull %2, i32 noundef 64, i32 noundef %23) #17
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %28

26:                                               ; preds = %19
  %27 = load ptr, ptr %2, align 4
  call void @llvm.memset.p0.i32(ptr align 1 %27, i8 0, i32 %23, i1 false)
  br label %28

28:                                               ; preds = %19, %26
  %29 = phi ptr [ %27, %26 ], [ null, %19 ]
  %30 = getelementptr inbounds nuw i8, ptr %0, i32 4
  store ptr %29, ptr %30, align 4
  %31 = call noalias ptr @calloc(i32 noundef %11, i32 noundef 4) #18
  %32 = getelementptr inbounds nuw i8, ptr %0, i32 8
  store ptr %31, ptr %32, align 4
  %33 = add i32 %4, 1
  %34 = call noalias ptr @calloc(i32 noundef %33, i32 noundef 4) #18
  %35 = getelementptr inbounds nuw i8, ptr %0, i32 12
  store ptr %34, ptr %35, align 4
  %36 = call noalias ptr @calloc(i32 noundef %11, i32 noundef 8) #18
  %37 = getelementptr inbounds nuw i8, ptr %0, i32 16
  store ptr %36, ptr %37, align 4
  %38 = load ptr, ptr %0, align 4
  %39 = icmp eq ptr %38, null
  %40 = icmp eq ptr %29, null
  %41 = select i1 %39, i1 true, i1 %40
  %42 = icmp eq ptr %31, null
  %43 = or i1 %42, %41
  br i1 %43, label %110, label %53

44:                                               ; preds = %6, %44
  %45 = phi i32 [ 0, %6 ], [ %51, %44 ]
  %46 = phi i32 [ 0, %6 ], [ %50, %44 ]
  %47 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %7, i32 %45
  %48 = getelementptr inbounds nuw i8, ptr %47, i32 8
  %49 = load i32, ptr %48, align 4
  %50 = add i32 %49, %46
  %51 = add nuw i32 %45, 1
  %52 = icmp eq i32 %51, %4
  br i1 %52, label %8, label %44, !llvm.loop !13

53:                                               ; preds = %28
  %54 = icmp eq ptr %34, null
  %55 = icmp eq ptr %36, null
  %56 = or i1 %54, %55
  %57 = or i1 %56, %5
  %58 = zext i1 %56 to i32
  br i1 %57, label %110, label %59

59:                                               ; preds = %53
  %60 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  %61 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 48), align 8
  %62 = getelementptr inbounds nuw i8, ptr %0, i32 20
  br label %63

63:                                               ; preds = %74, %59
  %64 = phi ptr [ %31, %59 ], [ %75, %74 ]
  %65 = phi i32 [ 0, %59 ], [ %76, %74 ]
  %66 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %60, i32 %65
  %67 = load ptr, ptr %35, align 4
  %68 = getelementptr inbounds nuw ptr, ptr %67, i32 %65
  store ptr %64, ptr %68, align 4
  %69 = getelementptr inbounds nuw i8, ptr %66, i32 8
  %70 = load i32, ptr %69, align 4
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %74, label %72

72:                                               ; preds = %63
  %73 = getelementptr inbounds nuw i8, ptr %66, i32 4
  br label %78

74:                                               ; preds = %105, %63
  %75 = phi ptr [ %64, %63 ], [ %107, %105 ]
  %76 = add nuw i32 %65, 1
  %77 = icmp eq i32 %76, %4
  br i1 %77, label %110, label %63, !llvm.loop !14

78:                                               ; preds = %105, %72
  %79 = phi ptr [ %64, %72 ], [ %107, %105 ]
  %80 = phi i32 [ 0, %72 ], [ %106, %105 ]
  %81 = load ptr, ptr %73, align 4
  %82 = getelementptr inbounds nuw %struct.bnnc_argument, ptr %81, i32 %80
  %83 = getelementptr inbounds nuw i8, ptr %82, i32 8
  %84 = load i32, ptr %83, align 8
  switch i32 %84, label %99 [
    i32 0, label %85
    i32 1, label %89
    i32 2, label %94
  ]

85:                                               ; preds = %78
  %86 = load i64, ptr %82, align 8
  %87 = trunc i64 %86 to i32
  %88 = getelementptr inbounds nuw i8, ptr %61, i32 %87
  store ptr %88, ptr %79, align 4
  br label %105

89:                                               ; preds = %78
  %90 = load ptr, ptr %0, align 4
  %91 = load i64, ptr %82, align 8
  %92 = trunc i64 %91 to i32
  %93 = getelementptr inbounds nuw i8, ptr %90, i32 %92
  store ptr %93, ptr %79, align 4
  br label %105

94:                                               ; preds = %78
  %95 = load ptr, ptr %30, align 4
  %96 = load i64, ptr %82, align 8
  %97 = trunc i64 %96 to i32
  %98 = getelementptr inbounds nuw i8, ptr %95, i32 %97
  store ptr %98, ptr %79, align 4
  br label %105

99:                                               ; preds = %78
  %100 = load ptr, ptr %37, align 4
  %101 = load i32, ptr %62, align 4
  %102 = add i32 %101, 1
  store i32 %102, ptr %62, align 4
  %103 = getelementptr inbounds nuw %struct.bnnc_slot, ptr %100, i32 %101
  store ptr %79, ptr %103, align 4
  %104 = getelementptr inbounds nuw i8, ptr %103, i32 4
  store ptr %82, ptr %104, align 4
  br label %105

105:                                              ; preds = %99, %94, %89, %85
  %106 = add nuw i32 %80, 1
  %107 = getelementptr inbounds nuw i8, ptr %79, i32 4
  %108 = load i32, ptr %69, align 4
  %109 = icmp ult i32 %106, %108
  br i1 %109, label %78, label %74, !llvm.loop !15

110:                                              ; preds = %74, %53, %28
  %111 = phi i32 [ 1, %28 ], [ %58, %53 ], [ 0, %74 ]
  ret i32 %111
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden void @bnnc_memory_bind(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2) local_unnamed_addr #13 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 20
  %5 = load i32, ptr %4, align 4
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %9, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 16
  br label %10

9:                                                ; preds = %10, %3
  ret void

10:                                               ; preds = %7, %10
  %11 = phi i32 [ 0, %7 ], [ %28, %10 ]
  %12 = load ptr, ptr %8, align 4
  %13 = getelementptr inbounds nuw %struct.bnnc_slot, ptr %12, i32 %11
  %14 = getelementptr inbounds nuw i8, ptr %13, i32 4
  %15 = load ptr, ptr %14, align 4
  %16 = getelementptr inbounds nuw i8, ptr %15, i32 8
  %17 = load i32, ptr %16, align 8
  %18 = icmp eq i32 %17, 3
  %19 = getelementptr inbounds nuw i8, ptr %15, i32 12
  %20 = load i32, ptr %19, align 4
  %21 = select i1 %18, ptr %1, ptr %2
  %22 = getelementptr inbounds nuw ptr, ptr %21, i32 %20
  %23 = load ptr, ptr %22, align 4
  %24 = load i64, ptr %15, align 8
  %25 = trunc i64 %24 to i32
  %26 = getelementptr inbounds nuw i8, ptr %23, i32 %25
  %27 = load ptr, ptr %13, align 4
  store ptr %26, ptr %27, align 4
  %28 = add nuw i32 %11, 1
  %29 = load i32, ptr %4, align 4
  %30 = icmp ult i32 %28, %29
  br i1 %30, label %10, label %9, !llvm.loop !16
}

; Function Attrs: nounwind
define hidden noundef ptr @bnnc_pool_create(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca ptr, align 4
  %4 = tail call noalias dereferenceable_or_null(2352) ptr @calloc(i32 noundef 1, i32 noundef 2352) #18
  %5 = icmp eq ptr %4, null
  br i1 %5, label %48, label %6

6:                                                ; preds = %2
  %7 = shl i32 %0, 6
  %8 = add i32 %7, 64
  %9 = mul i32 %8, %1
  %10 = call i32 @posix_memalign(ptr noundef nonnull %3, i32 noundef 64, i32 noundef %9) #17
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %13, label %12

12:                                               ; preds = %6
  call void @free(ptr noundef nonnull %4) #17
  br label %48

13:                                               ; preds = %6
  %14 = load ptr, ptr %3, align 4
  call void @llvm.memset.p0.i32(ptr align 1 %14, i8 0, i32 %9, i1 false)
  %15 = load ptr, ptr %3, align 4
  store ptr %15, ptr %4, align 8
  %16 = mul i32 %1, %0
  %17 = getelementptr inbounds nuw %struct.counter, ptr %15, i32 %16
  %18 = getelementptr inbounds nuw i8, ptr %4, i32 4
  store ptr %17, ptr %18, align 4
  %19 = getelementptr inbounds nuw i8, ptr %4, i32 296
  store i32 -1, ptr %19, align 8
  %20 = getelementptr inbounds nuw i8, ptr %4, i32 160
  %21 = call i32 @sched_getaffinity(i32 noundef 0, i32 noundef 128, ptr noundef nonnull %20) #17
  %22 = icmp eq i32 %21, 0
  %23 = zext i1 %22 to i32
  %24 = getelementptr inbounds nuw i8, ptr %4, i32 288
  store i32 %23, ptr %24, align 8
  %25 = getelementptr inbounds nuw i8, ptr %4, i32 36
  %26 = call i32 @pthread_mutex_init(ptr noundef nonnull %25, ptr noundef null) #17
  %27 = getelementptr inbounds nuw i8, ptr %4, i32 64
  %28 = call i32 @pthread_cond_init(ptr noundef nonnull %27, ptr noundef null) #17
  %29 = getelementptr inbounds nuw i8, ptr %4, i32 112
  %30 = call i32 @pthread_cond_init(ptr noundef nonnull %29, ptr noundef null) #17
  %31 = getelementptr inbounds nuw i8, ptr %4, i32 16
  %32 = load i32, ptr %31, align 8
  %33 = add i32 %32, 1
  %34 = icmp ult i32 %33, %0
  br i1 %34, label %35, label %48

35:                                               ; preds = %13
  %36 = getelementptr inbounds nuw i8, ptr %4, i32 1324
  br label %37

37:                                               ; preds = %35, %43
  %38 = phi i32 [ %32, %35 ], [ %45, %43 ]
  %39 = getelementptr inbounds nuw i32, ptr %36, i32 %38
  %40 = call i32 @pthread_create(ptr noundef nonnull %39, ptr noundef null, ptr noundef nonnull @worker, ptr noundef nonnull %4) #17
  %41 = icmp eq i32 %40, 0
  br i1 %41, label %43, label %42

42:                                               ; preds = %37
  call void @bnnc_pool_destroy(ptr noundef nonnull %4)
  br label %48

43:                                               ; preds = %37
  %44 = load i32, ptr %31, align 8
  %45 = add i32 %44, 1
  store i32 %45, ptr %31, align 8
  %46 = add i32 %44, 2
  %47 = icmp ult i32 %46, %0
  br i1 %47, label %37, label %48, !llvm.loop !17

48:                                               ; preds = %43, %13, %2, %42, %12
  %49 = phi ptr [ null, %12 ], [ null, %42 ], [ null, %2 ], [ %4, %13 ], [ %4, %43 ]
  ret ptr %49
}

; Function Attrs: nofree nounwind
declare i32 @posix_memalign(ptr noundef, i32 noundef, i32 noundef) local_unnamed_addr #12

; Function Attrs: nounwind
declare i32 @pthread_cond_init(ptr noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
declare i32 @pthread_create(ptr noundef, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
define internal noalias noundef ptr @worker(ptr noundef %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %3 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %2) #17
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 20
  %5 = load i32, ptr %4, align 4
  %6 = add i32 %5, 1
  store i32 %6, ptr %4, align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 300
  %8 = getelementptr inbounds nuw i32, ptr %7, i32 %5
  %9 = tail call i32 (i32, ...) @syscall(i32 noundef 224) #17
  store atomic i32 %9, ptr %8 monotonic, align 4
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i32 28
  %12 = load i32, ptr %11, align 4
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %42

14:                                               ; preds = %1
  %15 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %16 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %17 = getelementptr inbounds nuw i8, ptr %0, i32 112
  %18 = getelementptr inbounds nuw i8, ptr %0, i32 64
  br label %19

19:                                               ; preds = %14, %38
  %20 = phi i32 [ 0, %14 ], [ %39, %38 ]
  %21 = load ptr, ptr %10, align 8
  %22 = icmp eq ptr %21, null
  br i1 %22, label %26, label %23

23:                                               ; preds = %19
  %24 = load i32, ptr %15, align 4
  %25 = icmp eq i32 %24, %20
  br i1 %25, label %26, label %28

26:                                               ; preds = %23, %19
  %27 = tail call i32 @pthread_cond_wait(ptr noundef nonnull %18, ptr noundef nonnull %2) #17
  br label %38

28:                                               ; preds = %23
  %29 = load i32, ptr %16, align 8
  %30 = add i32 %29, 1
  store i32 %30, ptr %16, align 8
  %31 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %2) #17
  tail call fastcc void @walk(ptr noundef nonnull %0, ptr noundef nonnull %21, i32 noundef %6)
  %32 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %2) #17
  %33 = load i32, ptr %16, align 8
  %34 = add i32 %33, -1
  store i32 %34, ptr %16, align 8
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %36, label %38

36:                                               ; preds = %28
  %37 = tail call i32 @pthread_cond_signal(ptr noundef nonnull %17) #17
  br label %38

38:                                               ; preds = %28, %36, %26
  %39 = phi i32 [ %24, %28 ], [ %20, %26 ], [ %24, %36 ]
  %40 = load i32, ptr %11, align 4
  %41 = icmp eq i32 %40, 0
  br i1 %41, label %19, label %42

42:                                               ; preds = %38, %1
  %43 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %2) #17
  ret ptr null
}

; Function Attrs: nounwind
declare i32 @pthread_cond_broadcast(ptr noundef) local_unnamed_addr #0

declare i32 @pthread_join(i32 noundef, ptr noundef) local_unnamed_addr #14

; Function Attrs: nounwind
declare i32 @pthread_cond_destroy(ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
define hidden i32 @bnnc_pool_run(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = alloca [16 x i64], align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 32
  store atomic i32 0, ptr %4 monotonic, align 8
  %5 = tail call i32 @sched_getcpu() #17
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 296
  %7 = load i32, ptr %6, align 8
  %8 = icmp eq i32 %5, %7
  br i1 %8, label %55, label %9

9:                                                ; preds = %2
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %11 = load i32, ptr %10, align 8
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %54, label %13

13:                                               ; preds = %9
  %14 = getelementptr inbounds nuw i8, ptr %0, i32 300
  %15 = getelementptr inbounds nuw i8, ptr %0, i32 160
  %16 = getelementptr inbounds nuw i8, ptr %0, i32 288
  %17 = icmp ugt i32 %5, 1023
  %18 = lshr i32 %5, 6
  %19 = and i32 %5, 63
  %20 = zext nneg i32 %19 to i64
  %21 = shl nuw i64 1, %20
  %22 = xor i64 %21, -1
  br label %23

23:                                               ; preds = %50, %13
  %24 = phi i32 [ %11, %13 ], [ %51, %50 ]
  %25 = phi i32 [ 0, %13 ], [ %52, %50 ]
  %26 = getelementptr inbounds nuw i32, ptr %14, i32 %25
  %27 = load atomic i32, ptr %26 monotonic, align 4
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %55, label %29

29:                                               ; preds = %23
  %30 = load i32, ptr %16, align 8
  %31 = icmp eq i32 %30, 0
  %32 = or i1 %17, %31
  br i1 %32, label %50, label %35

33:                                               ; preds = %35
  %34 = icmp eq i64 %44, 0
  br i1 %34, label %50, label %47

35:                                               ; preds = %29, %35
  %36 = phi i32 [ %45, %35 ], [ 0, %29 ]
  %37 = phi i64 [ %44, %35 ], [ 0, %29 ]
  %38 = getelementptr inbounds nuw i64, ptr %15, i32 %36
  %39 = load i64, ptr %38, align 8
  %40 = getelementptr inbounds nuw i64, ptr %3, i32 %36
  %41 = icmp eq i32 %36, %18
  %42 = select i1 %41, i64 %22, i64 -1
  %43 = and i64 %39, %42
  store i64 %43, ptr %40, align 8
  %44 = or i64 %43, %37
  %45 = add nuw nsw i32 %36, 1
  %46 = icmp eq i32 %45, 16
  br i1 %46, label %33, label %35, !llvm.loop !8

47:                                               ; preds = %33
  %48 = call i32 @sched_setaffinity(i32 noundef %27, i32 noundef 128, ptr noundef nonnull %3) #17
  %49 = load i32, ptr %10, align 8
  br label %50

50:                                               ; preds = %47, %33, %29
  %51 = phi i32 [ %24, %29 ], [ %24, %33 ], [ %49, %47 ]
  %52 = add nuw i32 %25, 1
  %53 = icmp ult i32 %52, %51
  br i1 %53, label %23, label %54, !llvm.loop !18

54:                                               ; preds = %50, %9
  store i32 %5, ptr %6, align 8
  br label %55

55:                                               ; preds = %23, %2, %54
  %56 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %57 = call i32 @pthread_mutex_lock(ptr noundef nonnull %56) #17
  %58 = getelementptr inbounds nuw i8, ptr %0, i32 8
  store ptr %1, ptr %58, align 8
  %59 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %60 = load i32, ptr %59, align 4
  %61 = add i32 %60, 1
  store i32 %61, ptr %59, align 4
  %62 = getelementptr inbounds nuw i8, ptr %0, i32 64
  %63 = call i32 @pthread_cond_broadcast(ptr noundef nonnull %62) #17
  %64 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %56) #17
  call fastcc void @walk(ptr noundef nonnull %0, ptr noundef %1, i32 noundef 0)
  %65 = call i32 @pthread_mutex_lock(ptr noundef nonnull %56) #17
  store ptr null, ptr %58, align 8
  %66 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %67 = load i32, ptr %66, align 8
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %75, label %69

69:                                               ; preds = %55
  %70 = getelementptr inbounds nuw i8, ptr %0, i32 112
  br label %71

71:                                               ; preds = %69, %71
  %72 = call i32 @pthread_cond_wait(ptr noundef nonnull %70, ptr noundef nonnull %56) #17
  %73 = load i32, ptr %66, align 8
  %74 = icmp eq i32 %73, 0
  br i1 %74, label %75, label %71, !llvm.loop !19

75:                                               ; preds = %71, %55
  %76 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %56) #17
  %77 = load atomic i32, ptr %4 monotonic, align 8
  ret i32 %77
}

; Function Attrs: nounwind
define internal fastcc void @walk(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) unnamed_addr #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %5 = load i32, ptr %4, align 8
  %6 = add i32 %5, 1
  %7 = getelementptr inbounds nuw i8, ptr %1, i32 4
  %8 = load i32, ptr %7, align 4
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %19, label %10

10:                                               ; preds = %3
  %11 = getelementptr inbounds nuw i8, ptr %1, i32 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %13 = icmp eq i32 %6, 0
  %14 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %15 = getelementptr inbounds nuw i8, ptr %1, i32 12
  %16 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %17 = icmp eq i32 %2, 0
  %18 = getelementptr inbounds nuw i8, ptr %1, i32 16
  br label %20

19:                                               ; preds = %121, %3
  ret void

20:                                               ; preds = %10, %121
  %21 = phi i32 [ 0, %10 ], [ %122, %121 ]
  %22 = load ptr, ptr %11, align 4
  %23 = load ptr, ptr %1, align 4
  %24 = tail call i32 %22(ptr noundef %23, i32 noundef %21) #17
  %25 = load i32, ptr %12, align 4
  %26 = mul i32 %25, %24
  br i1 %13, label %98, label %27

27:                                               ; preds = %20
  %28 = add nuw i32 %21, 1
  br label %29

29:                                               ; preds = %27, %91
  %30 = phi i32 [ 0, %27 ], [ %38, %91 ]
  %31 = phi i32 [ 0, %27 ], [ %92, %91 ]
  %32 = add i32 %31, %2
  %33 = urem i32 %32, %6
  %34 = add nuw i32 %33, 1
  br label %37

35:                                               ; preds = %91
  %36 = icmp eq i32 %38, 0
  br i1 %36, label %98, label %94

37:                                               ; preds = %29, %89
  %38 = phi i32 [ %90, %89 ], [ %30, %29 ]
  %39 = load i32, ptr %4, align 8
  %40 = add i32 %39, 1
  %41 = freeze i32 %24
  %42 = freeze i32 %40
  %43 = udiv i32 %41, %42
  %44 = mul i32 %43, %33
  %45 = mul i32 %43, %42
  %46 = sub i32 %41, %45
  %47 = mul i32 %46, %33
  %48 = add i32 %47, %39
  %49 = udiv i32 %48, %40
  %50 = add i32 %49, %44
  %51 = mul i32 %43, %34
  %52 = mul i32 %46, %34
  %53 = add i32 %52, %39
  %54 = udiv i32 %53, %40
  %55 = add i32 %54, %51
  %56 = sub i32 %55, %50
  %57 = load i32, ptr %12, align 4
  %58 = sub i32 1, %57
  %59 = mul i32 %58, %56
  %60 = load ptr, ptr %0, align 8
  %61 = mul i32 %40, %21
  %62 = getelementptr %struct.counter, ptr %60, i32 %61
  %63 = getelementptr %struct.counter, ptr %62, i32 %33
  %64 = load atomic i32, ptr %63 monotonic, align 4
  %65 = mul i32 %56, %57
  br label %66

66:                                               ; preds = %69, %37
  %67 = phi i32 [ %64, %37 ], [ %76, %69 ]
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
  br i1 %75, label %77, label %66, !llvm.loop !20

77:                                               ; preds = %69
  %78 = load atomic i32, ptr %14 monotonic, align 8
  %79 = icmp eq i32 %78, 0
  br i1 %79, label %80, label %89

80:                                               ; preds = %77
  %81 = add i32 %59, %50
  %82 = add i32 %81, %67
  %83 = load ptr, ptr %15, align 4
  %84 = load ptr, ptr %1, align 4
  %85 = add i32 %72, %82
  %86 = tail call i32 %83(ptr noundef %84, i32 noundef %21, i32 noundef %82, i32 noundef %85) #17
  %87 = icmp eq i32 %86, 0
  br i1 %87, label %89, label %88

88:                                               ; preds = %80
  store atomic i32 %28, ptr %14 monotonic, align 8
  br label %89

89:                                               ; preds = %88, %80, %77
  %90 = add i32 %72, %38
  br label %37, !llvm.loop !21

91:                                               ; preds = %66
  %92 = add nuw i32 %31, 1
  %93 = icmp eq i32 %31, %5
  br i1 %93, label %35, label %29, !llvm.loop !22

94:                                               ; preds = %35
  %95 = load ptr, ptr %16, align 4
  %96 = getelementptr inbounds nuw %struct.counter, ptr %95, i32 %21
  %97 = atomicrmw add ptr %96, i32 %38 release, align 64
  br label %98

98:                                               ; preds = %20, %94, %35
  %99 = load ptr, ptr %16, align 4
  %100 = getelementptr inbounds nuw %struct.counter, ptr %99, i32 %21
  %101 = load atomic i32, ptr %100 acquire, align 64
  %102 = icmp eq i32 %101, %26
  br i1 %102, label %115, label %103

103:                                              ; preds = %98, %110
  %104 = phi i32 [ %105, %110 ], [ 0, %98 ]
  %105 = add nuw nsw i32 %104, 1
  %106 = icmp samesign ult i32 %104, 199
  br i1 %106, label %107, label %108

107:                                              ; preds = %103
  tail call void asm sideeffect "yield", ""() #17, !srcloc !23
  br label %110

108:                                              ; preds = %103
  %109 = tail call i32 @sched_yield() #17
  br label %110

110:                                              ; preds = %107, %108
  %111 = load ptr, ptr %16, align 4
  %112 = getelementptr inbounds nuw %struct.counter, ptr %111, i32 %21
  %113 = load atomic i32, ptr %112 acquire, align 64
  %114 = icmp eq i32 %113, %26
  br i1 %114, label %115, label %103, !llvm.loop !24

115:                                              ; preds = %110, %98
  br i1 %17, label %116, label %121

116:                                              ; preds = %115
  %117 = load ptr, ptr %18, align 4
  %118 = icmp eq ptr %117, null
  br i1 %118, label %121, label %119

119:                                              ; preds = %116
  %120 = load ptr, ptr %1, align 4
  tail call void %117(ptr noundef %120, i32 noundef %21) #17
  br label %121

121:                                              ; preds = %119, %116, %115
  %122 = add nuw i32 %21, 1
  %123 = load i32, ptr %7, align 4
  %124 = icmp ult i32 %122, %123
  br i1 %124, label %20, label %19, !llvm.loop !25
}

declare i32 @pthread_cond_wait(ptr noundef, ptr noundef) local_unnamed_addr #14

; Function Attrs: nounwind
define hidden i32 @bnnc_prepare(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %34, label %4

4:                                                ; preds = %1
  %5 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 40
  br label %8

8:                                                ; preds = %4, %29
  %9 = phi i32 [ 0, %4 ], [ %30, %29 ]
  %10 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %5, i32 %9
  %11 = getelementptr inbounds nuw i8, ptr %10, i32 16
  %12 = load i32, ptr %11, align 4
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %29, label %14

14:                                               ; preds = %8
  %15 = load ptr, ptr %6, align 8
  %16 = getelementptr inbounds nuw i8, ptr %15, i32 4
  %17 = load ptr, ptr %16, align 4
  %18 = getelementptr inbounds nuw i8, ptr %10, i32 12
  %19 = load i32, ptr %18, align 4
  %20 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %17, i32 %19
  %21 = getelementptr inbounds nuw i8, ptr %20, i32 4
  %22 = load i32, ptr %21, align 4
  %23 = load ptr, ptr %20, align 4
  %24 = load ptr, ptr %7, align 8
  %25 = getelementptr inbounds nuw ptr, ptr %24, i32 %9
  %26 = load ptr, ptr %25, align 4
  %27 = tail call i32 %23(ptr noundef %26, i32 noundef 0, i32 noundef %22) #17
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %29, label %32

29:                                               ; preds = %8, %14
  %30 = add nuw i32 %9, 1
  %31 = icmp eq i32 %30, %2
  br i1 %31, label %34, label %8, !llvm.loop !26

32:                                               ; preds = %14
  %33 = add nuw i32 %9, 1
  br label %34

34:                                               ; preds = %29, %1, %32
  %35 = phi i32 [ %33, %32 ], [ 0, %1 ], [ 0, %29 ]
  ret i32 %35
}

; Function Attrs: nounwind
define internal i32 @stage_run(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %6 = load ptr, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %6, i32 4
  %8 = load ptr, ptr %7, align 4
  %9 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  %10 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %9, i32 %1
  %11 = getelementptr inbounds nuw i8, ptr %10, i32 12
  %12 = load i32, ptr %11, align 4
  %13 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %8, i32 %12
  %14 = load ptr, ptr %13, align 4
  %15 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %16 = load ptr, ptr %15, align 8
  %17 = getelementptr inbounds nuw ptr, ptr %16, i32 %1
  %18 = load ptr, ptr %17, align 4
  %19 = tail call i32 %14(ptr noundef %18, i32 noundef %2, i32 noundef %3) #17
  ret i32 %19
}

; Function Attrs: nounwind
define i32 @bnnc_run(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #0 {
  %4 = tail call fastcc i32 @run_locked(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef 0)
  ret i32 %4
}

; Function Attrs: nounwind
define internal fastcc i32 @run_locked(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef range(i32 0, 2) %3) unnamed_addr #0 {
  %5 = alloca %struct.timespec, align 4
  %6 = alloca %struct.timespec, align 4
  %7 = alloca %struct.timespec, align 4
  %8 = alloca %struct.bnnc_job, align 4
  %9 = icmp eq ptr %0, null
  br i1 %9, label %211, label %10

10:                                               ; preds = %4
  %11 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %12 = load ptr, ptr %11, align 8
  %13 = icmp eq ptr %12, null
  br i1 %13, label %211, label %14

14:                                               ; preds = %10
  %15 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #17
  store ptr %0, ptr %8, align 4
  %16 = getelementptr inbounds nuw i8, ptr %8, i32 4
  %17 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  store i32 %17, ptr %16, align 4
  %18 = getelementptr inbounds nuw i8, ptr %8, i32 8
  store ptr @stage_extent, ptr %18, align 4
  %19 = getelementptr inbounds nuw i8, ptr %8, i32 12
  store ptr @stage_run, ptr %19, align 4
  %20 = getelementptr inbounds nuw i8, ptr %8, i32 16
  %21 = getelementptr inbounds nuw i8, ptr %0, i32 68
  %22 = load i32, ptr %21, align 4
  %23 = icmp eq i32 %22, 0
  %24 = select i1 %23, ptr null, ptr @stage_completed
  store ptr %24, ptr %20, align 4
  %25 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 12), align 4
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %29, label %27

27:                                               ; preds = %14
  %28 = icmp eq ptr %1, null
  br i1 %28, label %39, label %34

29:                                               ; preds = %45, %14
  %30 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 16), align 8
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %62, label %32

32:                                               ; preds = %29
  %33 = icmp eq ptr %2, null
  br i1 %33, label %53, label %48

34:                                               ; preds = %27, %45
  %35 = phi i32 [ %46, %45 ], [ 0, %27 ]
  %36 = getelementptr inbounds nuw ptr, ptr %1, i32 %35
  %37 = load ptr, ptr %36, align 4
  %38 = icmp eq ptr %37, null
  br i1 %38, label %39, label %45

39:                                               ; preds = %34, %27
  %40 = phi i32 [ 0, %27 ], [ %35, %34 ]
  %41 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 40), align 8
  %42 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %41, i32 %40
  %43 = load ptr, ptr %42, align 8
  %44 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.22, i32 noundef %40, ptr noundef %43)
  br label %208

45:                                               ; preds = %34
  %46 = add nuw i32 %35, 1
  %47 = icmp eq i32 %46, %25
  br i1 %47, label %29, label %34, !llvm.loop !27

48:                                               ; preds = %32, %59
  %49 = phi i32 [ %60, %59 ], [ 0, %32 ]
  %50 = getelementptr inbounds nuw ptr, ptr %2, i32 %49
  %51 = load ptr, ptr %50, align 4
  %52 = icmp eq ptr %51, null
  br i1 %52, label %53, label %59

53:                                               ; preds = %48, %32
  %54 = phi i32 [ 0, %32 ], [ %49, %48 ]
  %55 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 44), align 4
  %56 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %55, i32 %54
  %57 = load ptr, ptr %56, align 8
  %58 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.23, i32 noundef %54, ptr noundef %57)
  br label %208

59:                                               ; preds = %48
  %60 = add nuw i32 %49, 1
  %61 = icmp eq i32 %60, %30
  br i1 %61, label %62, label %48, !llvm.loop !28

62:                                               ; preds = %59, %29
  %63 = getelementptr inbounds nuw i8, ptr %0, i32 52
  %64 = load ptr, ptr %63, align 4
  %65 = icmp eq ptr %64, null
  br i1 %65, label %72, label %66

66:                                               ; preds = %62
  %67 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 80), align 8
  %68 = load ptr, ptr %67, align 4
  %69 = getelementptr inbounds nuw i8, ptr %68, i32 8
  %70 = load ptr, ptr %69, align 4
  %71 = tail call i32 %70(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, i32 noundef range(i32 0, 2) %3) #17
  br label %208

72:                                               ; preds = %62
  %73 = icmp eq i32 %3, 0
  br i1 %73, label %76, label %74

74:                                               ; preds = %72
  %75 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 8, ptr noundef nonnull @.str.24)
  br label %208

76:                                               ; preds = %72
  %77 = getelementptr inbounds nuw i8, ptr %0, i32 48
  %78 = load i32, ptr %77, align 4
  %79 = icmp eq i32 %78, 0
  br i1 %79, label %103, label %80

80:                                               ; preds = %76
  %81 = getelementptr inbounds nuw i8, ptr %0, i32 44
  br label %82

82:                                               ; preds = %82, %80
  %83 = phi i32 [ 0, %80 ], [ %100, %82 ]
  %84 = load ptr, ptr %81, align 4
  %85 = getelementptr inbounds nuw %struct.bnnc_slot, ptr %84, i32 %83
  %86 = getelementptr inbounds nuw i8, ptr %85, i32 4
  %87 = load ptr, ptr %86, align 4
  %88 = getelementptr inbounds nuw i8, ptr %87, i32 8
  %89 = load i32, ptr %88, align 8
  %90 = icmp eq i32 %89, 3
  %91 = getelementptr inbounds nuw i8, ptr %87, i32 12
  %92 = load i32, ptr %91, align 4
  %93 = select i1 %90, ptr %1, ptr %2
  %94 = getelementptr inbounds nuw ptr, ptr %93, i32 %92
  %95 = load ptr, ptr %94, align 4
  %96 = load i64, ptr %87, align 8
  %97 = trunc i64 %96 to i32
  %98 = getelementptr inbounds nuw i8, ptr %95, i32 %97
  %99 = load ptr, ptr %85, align 4
  store ptr %98, ptr %99, align 4
  %100 = add nuw i32 %83, 1
  %101 = load i32, ptr %77, align 4
  %102 = icmp ult i32 %100, %101
  br i1 %102, label %82, label %103, !llvm.loop !16

103:                                              ; preds = %82, %76
  %104 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %7) #17
  %105 = load i32, ptr %7, align 4
  %106 = sext i32 %105 to i64
  %107 = mul nsw i64 %106, 1000000000
  %108 = getelementptr inbounds nuw i8, ptr %7, i32 4
  %109 = load i32, ptr %108, align 4
  %110 = sext i32 %109 to i64
  %111 = add nsw i64 %107, %110
  %112 = getelementptr inbounds nuw i8, ptr %0, i32 72
  store i64 %111, ptr %112, align 8
  %113 = getelementptr inbounds nuw i8, ptr %0, i32 60
  %114 = load ptr, ptr %113, align 4
  %115 = icmp eq ptr %114, null
  br i1 %115, label %120, label %116

116:                                              ; preds = %103
  %117 = getelementptr inbounds nuw i8, ptr %0, i32 80
  %118 = load ptr, ptr %117, align 8
  %119 = icmp eq ptr %118, null
  br i1 %119, label %196, label %120

120:                                              ; preds = %116, %103
  %121 = icmp eq i32 %17, 0
  br i1 %121, label %208, label %122

122:                                              ; preds = %120
  %123 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  %124 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %125 = getelementptr inbounds nuw i8, ptr %6, i32 4
  %126 = getelementptr inbounds nuw i8, ptr %0, i32 56
  %127 = getelementptr inbounds nuw i8, ptr %0, i32 80
  %128 = getelementptr inbounds nuw i8, ptr %0, i32 84
  %129 = getelementptr inbounds nuw i8, ptr %5, i32 4
  br label %130

130:                                              ; preds = %191, %122
  %131 = phi i32 [ 0, %122 ], [ %192, %191 ]
  %132 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %123, i32 %131
  %133 = getelementptr inbounds nuw i8, ptr %132, i32 16
  %134 = load i32, ptr %133, align 4
  %135 = icmp eq i32 %134, 0
  br i1 %135, label %136, label %151

136:                                              ; preds = %130
  %137 = load ptr, ptr %11, align 8
  %138 = getelementptr inbounds nuw i8, ptr %137, i32 4
  %139 = load ptr, ptr %138, align 4
  %140 = getelementptr inbounds nuw i8, ptr %132, i32 12
  %141 = load i32, ptr %140, align 4
  %142 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %139, i32 %141
  %143 = getelementptr inbounds nuw i8, ptr %142, i32 4
  %144 = load i32, ptr %143, align 4
  %145 = load ptr, ptr %142, align 4
  %146 = load ptr, ptr %124, align 8
  %147 = getelementptr inbounds nuw ptr, ptr %146, i32 %131
  %148 = load ptr, ptr %147, align 4
  %149 = call i32 %145(ptr noundef %148, i32 noundef 0, i32 noundef %144) #17
  %150 = icmp eq i32 %149, 0
  br i1 %150, label %151, label %194

151:                                              ; preds = %136, %130
  %152 = load i32, ptr %21, align 4
  %153 = icmp eq i32 %152, 0
  br i1 %153, label %171, label %154

154:                                              ; preds = %151
  %155 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %6) #17
  %156 = load i32, ptr %6, align 4
  %157 = sext i32 %156 to i64
  %158 = mul nsw i64 %157, 1000000000
  %159 = load i32, ptr %125, align 4
  %160 = sext i32 %159 to i64
  %161 = add nsw i64 %158, %160
  %162 = load i32, ptr %133, align 4
  %163 = icmp eq i32 %162, 0
  br i1 %163, label %164, label %167

164:                                              ; preds = %154
  %165 = load i64, ptr %112, align 8
  %166 = sub i64 %161, %165
  br label %167

167:                                              ; preds = %164, %154
  %168 = phi i64 [ %166, %164 ], [ 0, %154 ]
  %169 = load ptr, ptr %126, align 8
  %170 = getelementptr inbounds nuw i64, ptr %169, i32 %131
  store i64 %168, ptr %170, align 8
  store i64 %161, ptr %112, align 8
  br label %171

171:                                              ; preds = %167, %151
  %172 = load i32, ptr %133, align 4
  %173 = icmp eq i32 %172, 0
  br i1 %173, label %174, label %191

174:                                              ; preds = %171
  %175 = load ptr, ptr %127, align 8
  %176 = icmp eq ptr %175, null
  br i1 %176, label %191, label %177

177:                                              ; preds = %174
  %178 = load ptr, ptr %128, align 4
  %179 = load ptr, ptr %124, align 4
  %180 = getelementptr inbounds nuw ptr, ptr %179, i32 %131
  %181 = load ptr, ptr %180, align 4
  %182 = getelementptr inbounds nuw i8, ptr %132, i32 8
  %183 = load i32, ptr %182, align 4
  call void %175(ptr noundef %178, i32 noundef %131, ptr noundef %181, i32 noundef %183) #17
  %184 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %5) #17
  %185 = load i32, ptr %5, align 4
  %186 = sext i32 %185 to i64
  %187 = mul nsw i64 %186, 1000000000
  %188 = load i32, ptr %129, align 4
  %189 = sext i32 %188 to i64
  %190 = add nsw i64 %187, %189
  store i64 %190, ptr %112, align 8
  br label %191

191:                                              ; preds = %177, %174, %171
  %192 = add nuw i32 %131, 1
  %193 = icmp eq i32 %192, %17
  br i1 %193, label %208, label %130, !llvm.loop !29

194:                                              ; preds = %136
  %195 = add nuw i32 %131, 1
  br label %201

196:                                              ; preds = %116
  %197 = call i32 @bnnc_pool_run(ptr noundef nonnull %114, ptr noundef nonnull %8)
  %198 = icmp eq i32 %197, 0
  br i1 %198, label %208, label %199

199:                                              ; preds = %196
  %200 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  br label %201

201:                                              ; preds = %199, %194
  %202 = phi ptr [ %123, %194 ], [ %200, %199 ]
  %203 = phi i32 [ %195, %194 ], [ %197, %199 ]
  %204 = getelementptr %struct.bnnc_stage, ptr %202, i32 %203
  %205 = getelementptr i8, ptr %204, i32 -24
  %206 = load ptr, ptr %205, align 4
  %207 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 6, ptr noundef nonnull @.str.10, ptr noundef %206)
  br label %208

208:                                              ; preds = %191, %39, %53, %66, %74, %120, %196, %201
  %209 = phi i32 [ %71, %66 ], [ 8, %74 ], [ 6, %201 ], [ 1, %39 ], [ 1, %53 ], [ 0, %196 ], [ 0, %120 ], [ 0, %191 ]
  %210 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #17
  br label %211

211:                                              ; preds = %4, %10, %208
  %212 = phi i32 [ %209, %208 ], [ 1, %10 ], [ 1, %4 ]
  ret i32 %212
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
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %6 = load ptr, ptr %5, align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %14, label %8

8:                                                ; preds = %4
  %9 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #17
  %10 = icmp ne i32 %1, 0
  %11 = zext i1 %10 to i32
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 68
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
  br i1 %3, label %17, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %6 = load ptr, ptr %5, align 8
  %7 = icmp ne ptr %6, null
  %8 = icmp ne ptr %1, null
  %9 = and i1 %8, %7
  br i1 %9, label %10, label %17

10:                                               ; preds = %4
  %11 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #17
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 56
  %13 = load ptr, ptr %12, align 8
  %14 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %15 = shl i32 %14, 3
  tail call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 8 %1, ptr align 8 %13, i32 %15, i1 false)
  %16 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #17
  br label %17

17:                                               ; preds = %2, %4, %10
  %18 = phi i32 [ 0, %10 ], [ 1, %4 ], [ 1, %2 ]
  ret i32 %18
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #15

; Function Attrs: nounwind
define range(i32 0, 2) i32 @bnnc_set_observer(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq ptr %0, null
  br i1 %4, label %14, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %14, label %9

9:                                                ; preds = %5
  %10 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #17
  %11 = getelementptr inbounds nuw i8, ptr %0, i32 80
  store ptr %1, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 84
  store ptr %2, ptr %12, align 4
  %13 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #17
  br label %14

14:                                               ; preds = %3, %5, %9
  %15 = phi i32 [ 0, %9 ], [ 1, %5 ], [ 1, %3 ]
  ret i32 %15
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i32 @strncmp(ptr noundef captures(none), ptr noundef captures(none), i32 noundef) local_unnamed_addr #10

; Function Attrs: nounwind
declare i32 @pthread_cond_signal(ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
declare i32 @sched_yield() local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal i32 @stage_extent(ptr noundef readonly captures(none) %0, i32 noundef %1) #11 {
  %3 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  %4 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %3, i32 %1
  %5 = getelementptr inbounds nuw i8, ptr %4, i32 16
  %6 = load i32, ptr %5, align 4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %8, label %18

8:                                                ; preds = %2
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %10 = load ptr, ptr %9, align 8
  %11 = getelementptr inbounds nuw i8, ptr %10, i32 4
  %12 = load ptr, ptr %11, align 4
  %13 = getelementptr inbounds nuw i8, ptr %4, i32 12
  %14 = load i32, ptr %13, align 4
  %15 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %12, i32 %14
  %16 = getelementptr inbounds nuw i8, ptr %15, i32 4
  %17 = load i32, ptr %16, align 4
  br label %18

18:                                               ; preds = %2, %8
  %19 = phi i32 [ %17, %8 ], [ 0, %2 ]
  ret i32 %19
}

; Function Attrs: nounwind
define internal void @stage_completed(ptr noundef captures(none) %0, i32 noundef %1) #0 {
  %3 = alloca %struct.timespec, align 4
  %4 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %3) #17
  %5 = load i32, ptr %3, align 4
  %6 = sext i32 %5 to i64
  %7 = mul nsw i64 %6, 1000000000
  %8 = getelementptr inbounds nuw i8, ptr %3, i32 4
  %9 = load i32, ptr %8, align 4
  %10 = sext i32 %9 to i64
  %11 = add nsw i64 %7, %10
  %12 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  %13 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %12, i32 %1
  %14 = getelementptr inbounds nuw i8, ptr %13, i32 16
  %15 = load i32, ptr %14, align 4
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %21

17:                                               ; preds = %2
  %18 = getelementptr inbounds nuw i8, ptr %0, i32 72
  %19 = load i64, ptr %18, align 8
  %20 = sub i64 %11, %19
  br label %21

21:                                               ; preds = %2, %17
  %22 = phi i64 [ %20, %17 ], [ 0, %2 ]
  %23 = getelementptr inbounds nuw i8, ptr %0, i32 56
  %24 = load ptr, ptr %23, align 8
  %25 = getelementptr inbounds nuw i64, ptr %24, i32 %1
  store i64 %22, ptr %25, align 8
  %26 = getelementptr inbounds nuw i8, ptr %0, i32 72
  store i64 %11, ptr %26, align 8
  ret void
}

; Function Attrs: nounwind
declare i32 @clock_gettime(i32 noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #16

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #5 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { nofree nounwind memory(read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { mustprogress nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { mustprogress nofree norecurse nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #11 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #12 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #13 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #14 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #15 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #16 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #17 = { nounwind }
attributes #18 = { nounwind allocsize(0,1) }
attributes #19 = { nounwind willreturn memory(read) }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 1, !"min_enum_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 2}
!4 = !{!"clang version 22.1.8"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
!8 = distinct !{!8, !6}
!9 = distinct !{!9, !6}
!10 = distinct !{!10, !6}
!11 = distinct !{!11, !6}
!12 = distinct !{!12, !6}
!13 = distinct !{!13, !6}
!14 = distinct !{!14, !6}
!15 = distinct !{!15, !6}
!16 = distinct !{!16, !6}
!17 = distinct !{!17, !6}
!18 = distinct !{!18, !6}
!19 = distinct !{!19, !6}
!20 = distinct !{!20, !6}
!21 = distinct !{!21, !6}
!22 = distinct !{!22, !6}
!23 = !{i64 997713}
!24 = distinct !{!24, !6}
!25 = distinct !{!25, !6}
!26 = distinct !{!26, !6}
!27 = distinct !{!27, !6}
!28 = distinct !{!28, !6}
!29 = distinct !{!29, !6}
