; Made by runtime/build_ir.py: do not edit.
; sources: a76b83bec22c2a972e0409f89b01c76d7223b9d30ac0c95f4b58969586896538
target datalayout = "e-m:e-p:32:32-Fi8-i64:64-v128:64:128-a:0:32-n32-S64"
target triple = "armv7a-unknown-linux-gnueabihf"

%struct.bnnc_model = type { i32, i32, i32, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64 }
%struct.bnnc_processors = type { [16 x i64], i32 }
%struct.__va_list = type { ptr }
%struct.bnnc_level = type { ptr, ptr, i64 }
%struct.bnnc_stage = type { ptr, ptr, i32, i32, i32, i32 }
%struct.bnnc_kernel = type { ptr, i32, i32 }
%struct.bnnc_tensor = type { ptr, ptr, ptr, i64, i32 }
%struct.bnnc_argument = type { i64, i32, i32 }
%struct.bnnc_slot = type { ptr, ptr }
%struct.counter = type { i32, [60 x i8] }
%struct.timespec = type { i32, i32 }
%struct.bnnc_job = type { ptr, i32, ptr, ptr, ptr }

@bnnc_cpu_feature_name.names = internal unnamed_addr constant [3 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2], align 4
@.str = private unnamed_addr constant [5 x i8] c"neon\00", align 1
@.str.1 = private unnamed_addr constant [6 x i8] c"vfpv4\00", align 1
@.str.2 = private unnamed_addr constant [6 x i8] c"idiva\00", align 1
@.str.3 = private unnamed_addr constant [19 x i8] c"an unknown feature\00", align 1
@.str.4 = private unnamed_addr constant [18 x i8] c"not enough memory\00", align 1
@.str.5 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@bnnc_compiled_model = external hidden local_unnamed_addr constant %struct.bnnc_model, align 8
@.str.6 = private unnamed_addr constant [9 x i8] c"BNNC_ISA\00", align 1
@.str.7 = private unnamed_addr constant [43 x i8] c"the model has interface %u, its runtime %d\00", align 1
@.str.8 = private unnamed_addr constant [33 x i8] c"not enough memory for %llu bytes\00", align 1
@.str.9 = private unnamed_addr constant [35 x i8] c"'%s' failed: this is a bug in bnnc\00", align 1
@.str.10 = private unnamed_addr constant [37 x i8] c"BNNC_ISA=%s: this processor lacks %s\00", align 1
@.str.11 = private unnamed_addr constant [51 x i8] c"BNNC_ISA=%s: not in this library, whose best is %s\00", align 1
@.str.12 = private unnamed_addr constant [51 x i8] c"this library needs %s, and this processor lacks %s\00", align 1
@.str.13 = private unnamed_addr constant [23 x i8] c"%u threads: at most %d\00", align 1
@.str.14 = private unnamed_addr constant [24 x i8] c"cannot start %u threads\00", align 1
@.str.15 = private unnamed_addr constant [22 x i8] c"input %u (%s) is null\00", align 1
@.str.16 = private unnamed_addr constant [23 x i8] c"output %u (%s) is null\00", align 1
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
define range(i32 0, 7) i32 @bnnc_create(ptr noundef writeonly captures(address_is_null) %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %165, label %3

3:                                                ; preds = %1
  store ptr null, ptr %0, align 4
  %4 = tail call noalias dereferenceable_or_null(344) ptr @calloc(i32 noundef 1, i32 noundef 344) #18
  %5 = icmp eq ptr %4, null
  br i1 %5, label %165, label %6

6:                                                ; preds = %3
  %7 = tail call i32 @pthread_mutex_init(ptr noundef nonnull %4, ptr noundef null) #17
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %10, label %9

9:                                                ; preds = %6
  tail call void @free(ptr noundef nonnull %4) #17
  br label %165

10:                                               ; preds = %6
  store ptr %4, ptr %0, align 4
  %11 = getelementptr inbounds nuw i8, ptr %4, i32 60
  store i32 1, ptr %11, align 4
  %12 = tail call ptr @getenv(ptr noundef nonnull @.str.6) #17
  %13 = load i32, ptr @bnnc_compiled_model, align 8
  %14 = icmp eq i32 %13, 1
  br i1 %14, label %17, label %15

15:                                               ; preds = %10
  %16 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %4, i32 noundef 2, ptr noundef nonnull @.str.7, i32 noundef %13, i32 noundef 1)
  br label %162

17:                                               ; preds = %10
  %18 = icmp eq ptr %12, null
  br i1 %18, label %67, label %19

19:                                               ; preds = %17
  %20 = load i8, ptr %12, align 1
  %21 = icmp eq i8 %20, 0
  br i1 %21, label %67, label %22

22:                                               ; preds = %19
  %23 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 4), align 4
  %24 = icmp eq i32 %23, 0
  %25 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 32), align 8
  br i1 %24, label %64, label %29

26:                                               ; preds = %29
  %27 = add nuw i32 %30, 1
  %28 = icmp eq i32 %27, %23
  br i1 %28, label %64, label %29, !llvm.loop !10

29:                                               ; preds = %22, %26
  %30 = phi i32 [ %27, %26 ], [ 0, %22 ]
  %31 = getelementptr inbounds nuw %struct.bnnc_level, ptr %25, i32 %30
  %32 = getelementptr inbounds nuw i8, ptr %31, i32 8
  %33 = load i64, ptr %32, align 8
  %34 = tail call i32 @getauxval(i32 noundef 16) #17
  %35 = load ptr, ptr %31, align 8
  %36 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %35, ptr noundef nonnull dereferenceable(1) %12) #19
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %38, label %26

38:                                               ; preds = %29
  %39 = lshr i32 %34, 12
  %40 = and i32 %39, 1
  %41 = lshr i32 %34, 15
  %42 = and i32 %41, 6
  %43 = or disjoint i32 %40, %42
  %44 = xor i32 %43, -1
  %45 = sext i32 %44 to i64
  %46 = and i64 %33, %45
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %113, label %48

48:                                               ; preds = %38
  %49 = and i64 %46, 1
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %55, label %51

51:                                               ; preds = %58, %55, %48
  %52 = phi i32 [ 0, %48 ], [ 1, %55 ], [ 2, %58 ]
  %53 = getelementptr inbounds nuw ptr, ptr @bnnc_cpu_feature_name.names, i32 %52
  %54 = load ptr, ptr %53, align 4
  br label %61

55:                                               ; preds = %48
  %56 = and i64 %46, 2
  %57 = icmp eq i64 %56, 0
  br i1 %57, label %58, label %51

58:                                               ; preds = %55
  %59 = and i64 %46, 4
  %60 = icmp eq i64 %59, 0
  br i1 %60, label %61, label %51

61:                                               ; preds = %58, %51
  %62 = phi ptr [ %54, %51 ], [ @.str.3, %58 ]
  %63 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %4, i32 noundef 4, ptr noundef nonnull @.str.10, ptr noundef nonnull %12, ptr noundef %62)
  br label %162

64:                                               ; preds = %26, %22
  %65 = load ptr, ptr %25, align 8
  %66 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %4, i32 noundef 4, ptr noundef nonnull @.str.11, ptr noundef nonnull %12, ptr noundef %65)
  br label %162

67:                                               ; preds = %19, %17
  %68 = tail call i32 @getauxval(i32 noundef 16) #17
  %69 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 4), align 4
  %70 = icmp eq i32 %69, 0
  %71 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 32), align 8
  br i1 %70, label %72, label %75

72:                                               ; preds = %67
  %73 = getelementptr i8, ptr %71, i32 -16
  %74 = load ptr, ptr %73, align 8
  br label %109

75:                                               ; preds = %67
  %76 = lshr i32 %68, 12
  %77 = and i32 %76, 1
  %78 = lshr i32 %68, 15
  %79 = and i32 %78, 6
  %80 = or disjoint i32 %77, %79
  %81 = xor i32 %80, -1
  %82 = sext i32 %81 to i64
  br label %86

83:                                               ; preds = %86
  %84 = add nuw i32 %87, 1
  %85 = icmp eq i32 %84, %69
  br i1 %85, label %93, label %86, !llvm.loop !11

86:                                               ; preds = %83, %75
  %87 = phi i32 [ 0, %75 ], [ %84, %83 ]
  %88 = getelementptr inbounds nuw %struct.bnnc_level, ptr %71, i32 %87
  %89 = getelementptr inbounds nuw i8, ptr %88, i32 8
  %90 = load i64, ptr %89, align 8
  %91 = and i64 %90, %82
  %92 = icmp eq i64 %91, 0
  br i1 %92, label %113, label %83

93:                                               ; preds = %83
  %94 = getelementptr %struct.bnnc_level, ptr %71, i32 %69
  %95 = getelementptr i8, ptr %94, i32 -16
  %96 = load ptr, ptr %95, align 8
  %97 = and i64 %91, 1
  %98 = icmp eq i64 %97, 0
  br i1 %98, label %103, label %99

99:                                               ; preds = %106, %103, %93
  %100 = phi i32 [ 0, %93 ], [ 1, %103 ], [ 2, %106 ]
  %101 = getelementptr inbounds nuw ptr, ptr @bnnc_cpu_feature_name.names, i32 %100
  %102 = load ptr, ptr %101, align 4
  br label %109

103:                                              ; preds = %93
  %104 = and i64 %91, 2
  %105 = icmp eq i64 %104, 0
  br i1 %105, label %106, label %99

106:                                              ; preds = %103
  %107 = and i64 %91, 4
  %108 = icmp eq i64 %107, 0
  br i1 %108, label %109, label %99

109:                                              ; preds = %106, %99, %72
  %110 = phi ptr [ %96, %99 ], [ %96, %106 ], [ %74, %72 ]
  %111 = phi ptr [ %102, %99 ], [ @.str.3, %106 ], [ @.str.3, %72 ]
  %112 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %4, i32 noundef 4, ptr noundef nonnull @.str.12, ptr noundef %110, ptr noundef %111)
  br label %162

113:                                              ; preds = %86, %38
  %114 = phi ptr [ %31, %38 ], [ %88, %86 ]
  %115 = getelementptr inbounds nuw i8, ptr %4, i32 24
  store ptr %114, ptr %115, align 8
  %116 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %117 = add i32 %116, 1
  %118 = tail call noalias ptr @calloc(i32 noundef %117, i32 noundef 8) #18
  %119 = getelementptr inbounds nuw i8, ptr %4, i32 52
  store ptr %118, ptr %119, align 4
  %120 = icmp eq ptr %118, null
  br i1 %120, label %125, label %121

121:                                              ; preds = %113
  %122 = getelementptr inbounds nuw i8, ptr %4, i32 28
  %123 = tail call i32 @bnnc_memory_create(ptr noundef nonnull %122)
  %124 = icmp eq i32 %123, 0
  br i1 %124, label %130, label %125

125:                                              ; preds = %121, %113
  %126 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 56), align 8
  %127 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 64), align 8
  %128 = add i64 %127, %126
  %129 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %4, i32 noundef 5, ptr noundef nonnull @.str.8, i64 noundef %128)
  br label %162

130:                                              ; preds = %121
  %131 = icmp eq i32 %116, 0
  br i1 %131, label %165, label %132

132:                                              ; preds = %130
  %133 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  %134 = getelementptr inbounds nuw i8, ptr %4, i32 40
  br label %135

135:                                              ; preds = %156, %132
  %136 = phi i32 [ 0, %132 ], [ %157, %156 ]
  %137 = getelementptr %struct.bnnc_stage, ptr %133, i32 %136
  %138 = getelementptr inbounds nuw i8, ptr %137, i32 16
  %139 = load i32, ptr %138, align 4
  %140 = icmp eq i32 %139, 0
  br i1 %140, label %156, label %141

141:                                              ; preds = %135
  %142 = load ptr, ptr %115, align 8
  %143 = getelementptr inbounds nuw i8, ptr %142, i32 4
  %144 = load ptr, ptr %143, align 4
  %145 = getelementptr inbounds nuw i8, ptr %137, i32 12
  %146 = load i32, ptr %145, align 4
  %147 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %144, i32 %146
  %148 = getelementptr inbounds nuw i8, ptr %147, i32 4
  %149 = load i32, ptr %148, align 4
  %150 = load ptr, ptr %147, align 4
  %151 = load ptr, ptr %134, align 8
  %152 = getelementptr inbounds nuw ptr, ptr %151, i32 %136
  %153 = load ptr, ptr %152, align 4
  %154 = tail call i32 %150(ptr noundef %153, i32 noundef 0, i32 noundef %149) #17
  %155 = icmp eq i32 %154, 0
  br i1 %155, label %156, label %159

156:                                              ; preds = %141, %135
  %157 = add nuw i32 %136, 1
  %158 = icmp eq i32 %157, %116
  br i1 %158, label %165, label %135, !llvm.loop !12

159:                                              ; preds = %141
  %160 = load ptr, ptr %137, align 4
  %161 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %4, i32 noundef 6, ptr noundef nonnull @.str.9, ptr noundef %160)
  br label %162

162:                                              ; preds = %15, %109, %125, %159, %64, %61
  %163 = phi i32 [ 4, %61 ], [ 4, %64 ], [ 6, %159 ], [ 5, %125 ], [ 4, %109 ], [ 2, %15 ]
  %164 = getelementptr inbounds nuw i8, ptr %4, i32 24
  store ptr null, ptr %164, align 8
  br label %165

165:                                              ; preds = %156, %130, %162, %3, %1, %9
  %166 = phi i32 [ 5, %9 ], [ 5, %3 ], [ 1, %1 ], [ %163, %162 ], [ 0, %130 ], [ 0, %156 ]
  ret i32 %166
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i32 noundef, i32 noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare i32 @pthread_mutex_init(ptr noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #6

; Function Attrs: nounwind
define void @bnnc_destroy(ptr noundef %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %19, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 56
  %5 = load ptr, ptr %4, align 8
  tail call void @bnnc_pool_destroy(ptr noundef %5)
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 28
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 44
  %8 = load ptr, ptr %7, align 4
  tail call void @free(ptr noundef %8) #17
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %10 = load ptr, ptr %9, align 8
  tail call void @free(ptr noundef %10) #17
  %11 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %12 = load ptr, ptr %11, align 4
  tail call void @free(ptr noundef %12) #17
  %13 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %14 = load ptr, ptr %13, align 8
  tail call void @free(ptr noundef %14) #17
  %15 = load ptr, ptr %6, align 4
  tail call void @free(ptr noundef %15) #17
  %16 = getelementptr inbounds nuw i8, ptr %0, i32 52
  %17 = load ptr, ptr %16, align 4
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
  br i1 %22, label %15, label %23, !llvm.loop !13

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
define hidden void @bnnc_memory_destroy(ptr noundef readonly captures(none) %0) local_unnamed_addr #7 {
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
  %4 = select i1 %2, ptr @.str.4, ptr %3
  ret ptr %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define ptr @bnnc_isa_name(ptr noundef readonly captures(address_is_null) %0) local_unnamed_addr #8 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %9, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %5 = load ptr, ptr %4, align 8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %9, label %7

7:                                                ; preds = %3
  %8 = load ptr, ptr %5, align 8
  br label %9

9:                                                ; preds = %1, %3, %7
  %10 = phi ptr [ %8, %7 ], [ @.str.5, %3 ], [ @.str.5, %1 ]
  ret ptr %10
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
  %41 = getelementptr inbounds nuw i8, ptr %0, i32 60
  %42 = load i32, ptr %41, align 4
  %43 = icmp eq i32 %39, %42
  br i1 %43, label %60, label %44

44:                                               ; preds = %38
  %45 = icmp ugt i32 %39, 256
  br i1 %45, label %46, label %48

46:                                               ; preds = %44
  %47 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.13, i32 noundef %39, i32 noundef 256)
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
  %55 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 5, ptr noundef nonnull @.str.14, i32 noundef %39)
  br label %60

56:                                               ; preds = %50, %48
  %57 = phi ptr [ %52, %50 ], [ null, %48 ]
  %58 = getelementptr inbounds nuw i8, ptr %0, i32 56
  %59 = load ptr, ptr %58, align 8
  call void @bnnc_pool_destroy(ptr noundef %59)
  store ptr %57, ptr %58, align 8
  store i32 %39, ptr %41, align 4
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
define ptr @bnnc_stage_name(i32 noundef %0) local_unnamed_addr #8 {
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
define hidden range(i32 0, 2) i32 @bnnc_memory_create(ptr noundef captures(none) %0) local_unnamed_addr #11 {
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
  br i1 %52, label %8, label %44, !llvm.loop !14

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
  br i1 %77, label %110, label %63, !llvm.loop !15

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
  br i1 %109, label %78, label %74, !llvm.loop !16

110:                                              ; preds = %74, %53, %28
  %111 = phi i32 [ 1, %28 ], [ %58, %53 ], [ 0, %74 ]
  ret i32 %111
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden void @bnnc_memory_bind(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2) local_unnamed_addr #12 {
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
  br i1 %30, label %10, label %9, !llvm.loop !17
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
  br i1 %47, label %37, label %48, !llvm.loop !18

48:                                               ; preds = %43, %13, %2, %42, %12
  %49 = phi ptr [ null, %12 ], [ null, %42 ], [ null, %2 ], [ %4, %13 ], [ %4, %43 ]
  ret ptr %49
}

; Function Attrs: nofree nounwind
declare i32 @posix_memalign(ptr noundef, i32 noundef, i32 noundef) local_unnamed_addr #11

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

declare i32 @pthread_join(i32 noundef, ptr noundef) local_unnamed_addr #13

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
  br i1 %53, label %23, label %54, !llvm.loop !19

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
  br i1 %74, label %75, label %71, !llvm.loop !20

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
  br i1 %75, label %77, label %66, !llvm.loop !21

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
  br label %37, !llvm.loop !22

91:                                               ; preds = %66
  %92 = add nuw i32 %31, 1
  %93 = icmp eq i32 %31, %5
  br i1 %93, label %35, label %29, !llvm.loop !23

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
  tail call void asm sideeffect "yield", ""() #17, !srcloc !24
  br label %110

108:                                              ; preds = %103
  %109 = tail call i32 @sched_yield() #17
  br label %110

110:                                              ; preds = %107, %108
  %111 = load ptr, ptr %16, align 4
  %112 = getelementptr inbounds nuw %struct.counter, ptr %111, i32 %21
  %113 = load atomic i32, ptr %112 acquire, align 64
  %114 = icmp eq i32 %113, %26
  br i1 %114, label %115, label %103, !llvm.loop !25

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
  br i1 %124, label %20, label %19, !llvm.loop !26
}

declare i32 @pthread_cond_wait(ptr noundef, ptr noundef) local_unnamed_addr #13

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
  br i1 %31, label %34, label %8, !llvm.loop !12

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
define range(i32 0, 7) i32 @bnnc_run(ptr noundef %0, ptr noundef readonly captures(address_is_null) %1, ptr noundef readonly captures(address_is_null) %2) local_unnamed_addr #0 {
  %4 = alloca %struct.timespec, align 4
  %5 = alloca %struct.timespec, align 4
  %6 = alloca %struct.timespec, align 4
  %7 = alloca %struct.bnnc_job, align 4
  %8 = icmp eq ptr %0, null
  br i1 %8, label %196, label %9

9:                                                ; preds = %3
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %11 = load ptr, ptr %10, align 8
  %12 = icmp eq ptr %11, null
  br i1 %12, label %196, label %13

13:                                               ; preds = %9
  %14 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #17
  store ptr %0, ptr %7, align 4
  %15 = getelementptr inbounds nuw i8, ptr %7, i32 4
  %16 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  store i32 %16, ptr %15, align 4
  %17 = getelementptr inbounds nuw i8, ptr %7, i32 8
  store ptr @stage_extent, ptr %17, align 4
  %18 = getelementptr inbounds nuw i8, ptr %7, i32 12
  store ptr @stage_run, ptr %18, align 4
  %19 = getelementptr inbounds nuw i8, ptr %7, i32 16
  %20 = getelementptr inbounds nuw i8, ptr %0, i32 64
  %21 = load i32, ptr %20, align 8
  %22 = icmp eq i32 %21, 0
  %23 = select i1 %22, ptr null, ptr @stage_completed
  store ptr %23, ptr %19, align 4
  %24 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 12), align 4
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %28, label %26

26:                                               ; preds = %13
  %27 = icmp eq ptr %1, null
  br i1 %27, label %38, label %33

28:                                               ; preds = %44, %13
  %29 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 16), align 8
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %61, label %31

31:                                               ; preds = %28
  %32 = icmp eq ptr %2, null
  br i1 %32, label %52, label %47

33:                                               ; preds = %26, %44
  %34 = phi i32 [ %45, %44 ], [ 0, %26 ]
  %35 = getelementptr inbounds nuw ptr, ptr %1, i32 %34
  %36 = load ptr, ptr %35, align 4
  %37 = icmp eq ptr %36, null
  br i1 %37, label %38, label %44

38:                                               ; preds = %33, %26
  %39 = phi i32 [ 0, %26 ], [ %34, %33 ]
  %40 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 40), align 8
  %41 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %40, i32 %39
  %42 = load ptr, ptr %41, align 8
  %43 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.15, i32 noundef %39, ptr noundef %42)
  br label %193

44:                                               ; preds = %33
  %45 = add nuw i32 %34, 1
  %46 = icmp eq i32 %45, %24
  br i1 %46, label %28, label %33, !llvm.loop !27

47:                                               ; preds = %31, %58
  %48 = phi i32 [ %59, %58 ], [ 0, %31 ]
  %49 = getelementptr inbounds nuw ptr, ptr %2, i32 %48
  %50 = load ptr, ptr %49, align 4
  %51 = icmp eq ptr %50, null
  br i1 %51, label %52, label %58

52:                                               ; preds = %47, %31
  %53 = phi i32 [ 0, %31 ], [ %48, %47 ]
  %54 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 44), align 4
  %55 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %54, i32 %53
  %56 = load ptr, ptr %55, align 8
  %57 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.16, i32 noundef %53, ptr noundef %56)
  br label %193

58:                                               ; preds = %47
  %59 = add nuw i32 %48, 1
  %60 = icmp eq i32 %59, %29
  br i1 %60, label %61, label %47, !llvm.loop !28

61:                                               ; preds = %58, %28
  %62 = getelementptr inbounds nuw i8, ptr %0, i32 48
  %63 = load i32, ptr %62, align 4
  %64 = icmp eq i32 %63, 0
  br i1 %64, label %88, label %65

65:                                               ; preds = %61
  %66 = getelementptr inbounds nuw i8, ptr %0, i32 44
  br label %67

67:                                               ; preds = %67, %65
  %68 = phi i32 [ 0, %65 ], [ %85, %67 ]
  %69 = load ptr, ptr %66, align 4
  %70 = getelementptr inbounds nuw %struct.bnnc_slot, ptr %69, i32 %68
  %71 = getelementptr inbounds nuw i8, ptr %70, i32 4
  %72 = load ptr, ptr %71, align 4
  %73 = getelementptr inbounds nuw i8, ptr %72, i32 8
  %74 = load i32, ptr %73, align 8
  %75 = icmp eq i32 %74, 3
  %76 = getelementptr inbounds nuw i8, ptr %72, i32 12
  %77 = load i32, ptr %76, align 4
  %78 = select i1 %75, ptr %1, ptr %2
  %79 = getelementptr inbounds nuw ptr, ptr %78, i32 %77
  %80 = load ptr, ptr %79, align 4
  %81 = load i64, ptr %72, align 8
  %82 = trunc i64 %81 to i32
  %83 = getelementptr inbounds nuw i8, ptr %80, i32 %82
  %84 = load ptr, ptr %70, align 4
  store ptr %83, ptr %84, align 4
  %85 = add nuw i32 %68, 1
  %86 = load i32, ptr %62, align 4
  %87 = icmp ult i32 %85, %86
  br i1 %87, label %67, label %88, !llvm.loop !17

88:                                               ; preds = %67, %61
  %89 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %6) #17
  %90 = load i32, ptr %6, align 4
  %91 = sext i32 %90 to i64
  %92 = mul nsw i64 %91, 1000000000
  %93 = getelementptr inbounds nuw i8, ptr %6, i32 4
  %94 = load i32, ptr %93, align 4
  %95 = sext i32 %94 to i64
  %96 = add nsw i64 %92, %95
  %97 = getelementptr inbounds nuw i8, ptr %0, i32 72
  store i64 %96, ptr %97, align 8
  %98 = getelementptr inbounds nuw i8, ptr %0, i32 56
  %99 = load ptr, ptr %98, align 8
  %100 = icmp eq ptr %99, null
  br i1 %100, label %105, label %101

101:                                              ; preds = %88
  %102 = getelementptr inbounds nuw i8, ptr %0, i32 80
  %103 = load ptr, ptr %102, align 8
  %104 = icmp eq ptr %103, null
  br i1 %104, label %181, label %105

105:                                              ; preds = %101, %88
  %106 = icmp eq i32 %16, 0
  br i1 %106, label %193, label %107

107:                                              ; preds = %105
  %108 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  %109 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %110 = getelementptr inbounds nuw i8, ptr %5, i32 4
  %111 = getelementptr inbounds nuw i8, ptr %0, i32 52
  %112 = getelementptr inbounds nuw i8, ptr %0, i32 80
  %113 = getelementptr inbounds nuw i8, ptr %0, i32 84
  %114 = getelementptr inbounds nuw i8, ptr %4, i32 4
  br label %115

115:                                              ; preds = %176, %107
  %116 = phi i32 [ 0, %107 ], [ %177, %176 ]
  %117 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %108, i32 %116
  %118 = getelementptr inbounds nuw i8, ptr %117, i32 16
  %119 = load i32, ptr %118, align 4
  %120 = icmp eq i32 %119, 0
  br i1 %120, label %121, label %136

121:                                              ; preds = %115
  %122 = load ptr, ptr %10, align 8
  %123 = getelementptr inbounds nuw i8, ptr %122, i32 4
  %124 = load ptr, ptr %123, align 4
  %125 = getelementptr inbounds nuw i8, ptr %117, i32 12
  %126 = load i32, ptr %125, align 4
  %127 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %124, i32 %126
  %128 = getelementptr inbounds nuw i8, ptr %127, i32 4
  %129 = load i32, ptr %128, align 4
  %130 = load ptr, ptr %127, align 4
  %131 = load ptr, ptr %109, align 8
  %132 = getelementptr inbounds nuw ptr, ptr %131, i32 %116
  %133 = load ptr, ptr %132, align 4
  %134 = call i32 %130(ptr noundef %133, i32 noundef 0, i32 noundef %129) #17
  %135 = icmp eq i32 %134, 0
  br i1 %135, label %136, label %179

136:                                              ; preds = %121, %115
  %137 = load i32, ptr %20, align 8
  %138 = icmp eq i32 %137, 0
  br i1 %138, label %156, label %139

139:                                              ; preds = %136
  %140 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %5) #17
  %141 = load i32, ptr %5, align 4
  %142 = sext i32 %141 to i64
  %143 = mul nsw i64 %142, 1000000000
  %144 = load i32, ptr %110, align 4
  %145 = sext i32 %144 to i64
  %146 = add nsw i64 %143, %145
  %147 = load i32, ptr %118, align 4
  %148 = icmp eq i32 %147, 0
  br i1 %148, label %149, label %152

149:                                              ; preds = %139
  %150 = load i64, ptr %97, align 8
  %151 = sub i64 %146, %150
  br label %152

152:                                              ; preds = %149, %139
  %153 = phi i64 [ %151, %149 ], [ 0, %139 ]
  %154 = load ptr, ptr %111, align 4
  %155 = getelementptr inbounds nuw i64, ptr %154, i32 %116
  store i64 %153, ptr %155, align 8
  store i64 %146, ptr %97, align 8
  br label %156

156:                                              ; preds = %152, %136
  %157 = load i32, ptr %118, align 4
  %158 = icmp eq i32 %157, 0
  br i1 %158, label %159, label %176

159:                                              ; preds = %156
  %160 = load ptr, ptr %112, align 8
  %161 = icmp eq ptr %160, null
  br i1 %161, label %176, label %162

162:                                              ; preds = %159
  %163 = load ptr, ptr %113, align 4
  %164 = load ptr, ptr %109, align 4
  %165 = getelementptr inbounds nuw ptr, ptr %164, i32 %116
  %166 = load ptr, ptr %165, align 4
  %167 = getelementptr inbounds nuw i8, ptr %117, i32 8
  %168 = load i32, ptr %167, align 4
  call void %160(ptr noundef %163, i32 noundef %116, ptr noundef %166, i32 noundef %168) #17
  %169 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %4) #17
  %170 = load i32, ptr %4, align 4
  %171 = sext i32 %170 to i64
  %172 = mul nsw i64 %171, 1000000000
  %173 = load i32, ptr %114, align 4
  %174 = sext i32 %173 to i64
  %175 = add nsw i64 %172, %174
  store i64 %175, ptr %97, align 8
  br label %176

176:                                              ; preds = %162, %159, %156
  %177 = add nuw i32 %116, 1
  %178 = icmp eq i32 %177, %16
  br i1 %178, label %193, label %115, !llvm.loop !29

179:                                              ; preds = %121
  %180 = add nuw i32 %116, 1
  br label %186

181:                                              ; preds = %101
  %182 = call i32 @bnnc_pool_run(ptr noundef nonnull %99, ptr noundef nonnull %7)
  %183 = icmp eq i32 %182, 0
  br i1 %183, label %193, label %184

184:                                              ; preds = %181
  %185 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  br label %186

186:                                              ; preds = %184, %179
  %187 = phi ptr [ %108, %179 ], [ %185, %184 ]
  %188 = phi i32 [ %180, %179 ], [ %182, %184 ]
  %189 = getelementptr %struct.bnnc_stage, ptr %187, i32 %188
  %190 = getelementptr i8, ptr %189, i32 -24
  %191 = load ptr, ptr %190, align 4
  %192 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 6, ptr noundef nonnull @.str.9, ptr noundef %191)
  br label %193

193:                                              ; preds = %176, %38, %52, %105, %181, %186
  %194 = phi i32 [ 6, %186 ], [ 1, %38 ], [ 1, %52 ], [ 0, %181 ], [ 0, %105 ], [ 0, %176 ]
  %195 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #17
  br label %196

196:                                              ; preds = %3, %9, %193
  %197 = phi i32 [ %194, %193 ], [ 1, %9 ], [ 1, %3 ]
  ret i32 %197
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
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 64
  store i32 %11, ptr %12, align 8
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
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 52
  %13 = load ptr, ptr %12, align 4
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
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #14

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

; Function Attrs: nofree nounwind memory(read)
declare noundef ptr @getenv(ptr noundef captures(none)) local_unnamed_addr #15

; Function Attrs: nounwind
declare i32 @pthread_cond_signal(ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
declare i32 @sched_yield() local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal i32 @stage_extent(ptr noundef readonly captures(none) %0, i32 noundef %1) #8 {
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
  %23 = getelementptr inbounds nuw i8, ptr %0, i32 52
  %24 = load ptr, ptr %23, align 4
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
attributes #7 = { mustprogress nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { mustprogress nofree norecurse nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #11 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #12 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #13 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #14 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #15 = { nofree nounwind memory(read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
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
!23 = distinct !{!23, !6}
!24 = !{i64 993885}
!25 = distinct !{!25, !6}
!26 = distinct !{!26, !6}
!27 = distinct !{!27, !6}
!28 = distinct !{!28, !6}
!29 = distinct !{!29, !6}
