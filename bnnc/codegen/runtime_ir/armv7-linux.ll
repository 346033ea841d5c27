; Made by runtime/build_ir.py: do not edit.
; sources: 7169f56f9fa19021ca8a33c18e82b9f53103be0786e95dba71750c3663803823
target datalayout = "e-m:e-p:32:32-Fi8-i64:64-v128:64:128-a:0:32-n32-S64"
target triple = "armv7a-unknown-linux-gnueabihf"

%struct.bnnc_model = type { i32, i32, i32, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i64 }
%struct.bnnc_processors = type { [16 x i64], i32 }
%struct.__va_list = type { ptr }
%struct.bnnc_level = type { ptr, ptr, i64 }
%struct.bnnc_lane = type { %struct.bnnc_memory, ptr }
%struct.bnnc_memory = type { ptr, ptr, ptr, ptr, ptr, i32 }
%struct.bnnc_tensor = type { ptr, ptr, ptr, i64, i32 }
%struct.bnnc_stage = type { ptr, ptr, i32, i32, i32, i32 }
%struct.bnnc_argument = type { i64, i32, i32 }
%struct.bnnc_slot = type { ptr, ptr, i32 }
%struct.counter = type { i32, [60 x i8] }
%struct.bnnc_kernel = type { ptr, i32, i32 }
%struct.timespec = type { i32, i32 }
%struct.bnnc_job = type { ptr, i32, ptr, ptr, ptr }
%struct.run = type { ptr, ptr, ptr, i32 }

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
@.str.9 = private unnamed_addr constant [37 x i8] c"BNNC_ISA=%s: this processor lacks %s\00", align 1
@.str.10 = private unnamed_addr constant [51 x i8] c"BNNC_ISA=%s: not in this library, whose best is %s\00", align 1
@.str.11 = private unnamed_addr constant [51 x i8] c"this library needs %s, and this processor lacks %s\00", align 1
@.str.12 = private unnamed_addr constant [35 x i8] c"'%s' failed: this is a bug in bnnc\00", align 1
@.str.13 = private unnamed_addr constant [23 x i8] c"%u threads: at most %d\00", align 1
@.str.14 = private unnamed_addr constant [24 x i8] c"cannot start %u threads\00", align 1
@.str.15 = private unnamed_addr constant [22 x i8] c"input %u (%s) is null\00", align 1
@.str.16 = private unnamed_addr constant [23 x i8] c"output %u (%s) is null\00", align 1
@llvm.compiler.used = appending global [2 x ptr] [ptr @__aeabi_uidiv, ptr @__aeabi_uidivmod], section "llvm.metadata"

; Function Attrs: nounwind
define hidden void @bnnc_processors_allowed(ptr noundef initializes((0, 136)) %0) local_unnamed_addr #0 {
  tail call void @llvm.memset.p0.i32(ptr noundef nonnull align 8 dereferenceable(136) %0, i8 0, i32 136, i1 false)
  %2 = tail call i32 @sched_getaffinity(i32 noundef 0, i32 noundef 128, ptr noundef nonnull %0) #18
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
  %2 = call i32 @sched_getaffinity(i32 noundef 0, i32 noundef 128, ptr noundef nonnull %1) #18
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
  %1 = tail call i32 @sched_getcpu() #18
  ret i32 %1
}

; Function Attrs: nounwind
declare i32 @sched_getcpu() local_unnamed_addr #0

; Function Attrs: nounwind
define hidden i32 @bnnc_thread_number() local_unnamed_addr #0 {
  %1 = tail call i32 (i32, ...) @syscall(i32 noundef 224) #18
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
  %31 = call i32 @sched_setaffinity(i32 noundef %0, i32 noundef 128, ptr noundef nonnull %4) #18
  br label %32

32:                                               ; preds = %16, %30, %3
  ret void
}

; Function Attrs: nounwind
declare i32 @sched_setaffinity(i32 noundef, i32 noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
define hidden range(i64 0, 8) i64 @bnnc_cpu_features() local_unnamed_addr #0 {
  %1 = tail call i32 @getauxval(i32 noundef 16) #18
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
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 72
  %6 = load i32, ptr %4, align 4
  %7 = insertvalue [1 x i32] poison, i32 %6, 0
  %8 = call i32 @vsnprintf(ptr noundef nonnull %5, i32 noundef 256, ptr noundef %2, [1 x i32] %7) #18
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
  %2 = alloca ptr, align 4
  %3 = icmp eq ptr %0, null
  br i1 %3, label %150, label %4

4:                                                ; preds = %1
  store ptr null, ptr %0, align 4
  %5 = tail call noalias dereferenceable_or_null(328) ptr @calloc(i32 noundef 1, i32 noundef 328) #19
  %6 = icmp eq ptr %5, null
  br i1 %6, label %150, label %7

7:                                                ; preds = %4
  %8 = tail call i32 @pthread_mutex_init(ptr noundef nonnull %5, ptr noundef null) #18
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %11, label %10

10:                                               ; preds = %7
  tail call void @free(ptr noundef nonnull %5) #18
  br label %150

11:                                               ; preds = %7
  store ptr %5, ptr %0, align 4
  %12 = getelementptr inbounds nuw i8, ptr %5, i32 48
  store i32 1, ptr %12, align 8
  %13 = tail call ptr @getenv(ptr noundef nonnull @.str.6) #18
  %14 = load i32, ptr @bnnc_compiled_model, align 8
  %15 = icmp eq i32 %14, 2
  br i1 %15, label %18, label %16

16:                                               ; preds = %11
  %17 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %5, i32 noundef 2, ptr noundef nonnull @.str.7, i32 noundef %14, i32 noundef 2)
  br label %147

18:                                               ; preds = %11
  %19 = icmp eq ptr %13, null
  br i1 %19, label %68, label %20

20:                                               ; preds = %18
  %21 = load i8, ptr %13, align 1
  %22 = icmp eq i8 %21, 0
  br i1 %22, label %68, label %23

23:                                               ; preds = %20
  %24 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 4), align 4
  %25 = icmp eq i32 %24, 0
  %26 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 32), align 8
  br i1 %25, label %65, label %30

27:                                               ; preds = %30
  %28 = add nuw i32 %31, 1
  %29 = icmp eq i32 %28, %24
  br i1 %29, label %65, label %30, !llvm.loop !10

30:                                               ; preds = %23, %27
  %31 = phi i32 [ %28, %27 ], [ 0, %23 ]
  %32 = getelementptr inbounds nuw %struct.bnnc_level, ptr %26, i32 %31
  %33 = getelementptr inbounds nuw i8, ptr %32, i32 8
  %34 = load i64, ptr %33, align 8
  %35 = tail call i32 @getauxval(i32 noundef 16) #18
  %36 = load ptr, ptr %32, align 8
  %37 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %36, ptr noundef nonnull dereferenceable(1) %13) #20
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %39, label %27

39:                                               ; preds = %30
  %40 = lshr i32 %35, 12
  %41 = and i32 %40, 1
  %42 = lshr i32 %35, 15
  %43 = and i32 %42, 6
  %44 = or disjoint i32 %41, %43
  %45 = xor i32 %44, -1
  %46 = sext i32 %45 to i64
  %47 = and i64 %34, %46
  %48 = icmp eq i64 %47, 0
  br i1 %48, label %114, label %49

49:                                               ; preds = %39
  %50 = and i64 %47, 1
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %56, label %52

52:                                               ; preds = %59, %56, %49
  %53 = phi i32 [ 0, %49 ], [ 1, %56 ], [ 2, %59 ]
  %54 = getelementptr inbounds nuw ptr, ptr @bnnc_cpu_feature_name.names, i32 %53
  %55 = load ptr, ptr %54, align 4
  br label %62

56:                                               ; preds = %49
  %57 = and i64 %47, 2
  %58 = icmp eq i64 %57, 0
  br i1 %58, label %59, label %52

59:                                               ; preds = %56
  %60 = and i64 %47, 4
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %62, label %52

62:                                               ; preds = %59, %52
  %63 = phi ptr [ %55, %52 ], [ @.str.3, %59 ]
  %64 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %5, i32 noundef 4, ptr noundef nonnull @.str.9, ptr noundef nonnull %13, ptr noundef %63)
  br label %147

65:                                               ; preds = %27, %23
  %66 = load ptr, ptr %26, align 8
  %67 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %5, i32 noundef 4, ptr noundef nonnull @.str.10, ptr noundef nonnull %13, ptr noundef %66)
  br label %147

68:                                               ; preds = %20, %18
  %69 = tail call i32 @getauxval(i32 noundef 16) #18
  %70 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 4), align 4
  %71 = icmp eq i32 %70, 0
  %72 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 32), align 8
  br i1 %71, label %73, label %76

73:                                               ; preds = %68
  %74 = getelementptr i8, ptr %72, i32 -16
  %75 = load ptr, ptr %74, align 8
  br label %110

76:                                               ; preds = %68
  %77 = lshr i32 %69, 12
  %78 = and i32 %77, 1
  %79 = lshr i32 %69, 15
  %80 = and i32 %79, 6
  %81 = or disjoint i32 %78, %80
  %82 = xor i32 %81, -1
  %83 = sext i32 %82 to i64
  br label %87

84:                                               ; preds = %87
  %85 = add nuw i32 %88, 1
  %86 = icmp eq i32 %85, %70
  br i1 %86, label %94, label %87, !llvm.loop !11

87:                                               ; preds = %84, %76
  %88 = phi i32 [ 0, %76 ], [ %85, %84 ]
  %89 = getelementptr inbounds nuw %struct.bnnc_level, ptr %72, i32 %88
  %90 = getelementptr inbounds nuw i8, ptr %89, i32 8
  %91 = load i64, ptr %90, align 8
  %92 = and i64 %91, %83
  %93 = icmp eq i64 %92, 0
  br i1 %93, label %114, label %84

94:                                               ; preds = %84
  %95 = getelementptr %struct.bnnc_level, ptr %72, i32 %70
  %96 = getelementptr i8, ptr %95, i32 -16
  %97 = load ptr, ptr %96, align 8
  %98 = and i64 %92, 1
  %99 = icmp eq i64 %98, 0
  br i1 %99, label %104, label %100

100:                                              ; preds = %107, %104, %94
  %101 = phi i32 [ 0, %94 ], [ 1, %104 ], [ 2, %107 ]
  %102 = getelementptr inbounds nuw ptr, ptr @bnnc_cpu_feature_name.names, i32 %101
  %103 = load ptr, ptr %102, align 4
  br label %110

104:                                              ; preds = %94
  %105 = and i64 %92, 2
  %106 = icmp eq i64 %105, 0
  br i1 %106, label %107, label %100

107:                                              ; preds = %104
  %108 = and i64 %92, 4
  %109 = icmp eq i64 %108, 0
  br i1 %109, label %110, label %100

110:                                              ; preds = %107, %100, %73
  %111 = phi ptr [ %97, %100 ], [ %97, %107 ], [ %75, %73 ]
  %112 = phi ptr [ %103, %100 ], [ @.str.3, %107 ], [ @.str.3, %73 ]
  %113 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %5, i32 noundef 4, ptr noundef nonnull @.str.11, ptr noundef %111, ptr noundef %112)
  br label %147

114:                                              ; preds = %87, %39
  %115 = phi ptr [ %32, %39 ], [ %89, %87 ]
  %116 = getelementptr inbounds nuw i8, ptr %5, i32 24
  store ptr %115, ptr %116, align 8
  %117 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %118 = add i32 %117, 1
  %119 = tail call noalias ptr @calloc(i32 noundef %118, i32 noundef 8) #19
  %120 = getelementptr inbounds nuw i8, ptr %5, i32 40
  store ptr %119, ptr %120, align 8
  %121 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 20), align 4
  %122 = tail call noundef i32 @llvm.umin.i32(i32 %121, i32 256)
  %123 = tail call noalias ptr @calloc(i32 noundef %122, i32 noundef 28) #19
  %124 = getelementptr inbounds nuw i8, ptr %5, i32 32
  store ptr %123, ptr %124, align 8
  %125 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 64), align 8
  %126 = trunc i64 %125 to i32
  %127 = add i32 %126, 64
  %128 = call i32 @posix_memalign(ptr noundef nonnull %2, i32 noundef 64, i32 noundef %127) #18
  %129 = icmp eq i32 %128, 0
  br i1 %129, label %130, label %132

130:                                              ; preds = %114
  %131 = load ptr, ptr %2, align 4
  call void @llvm.memset.p0.i32(ptr align 1 %131, i8 0, i32 %127, i1 false)
  br label %132

132:                                              ; preds = %130, %114
  %133 = phi ptr [ %131, %130 ], [ null, %114 ]
  %134 = getelementptr inbounds nuw i8, ptr %5, i32 28
  store ptr %133, ptr %134, align 4
  %135 = load ptr, ptr %120, align 8
  %136 = icmp eq ptr %135, null
  br i1 %136, label %142, label %137

137:                                              ; preds = %132
  %138 = load ptr, ptr %124, align 8
  %139 = icmp eq ptr %138, null
  %140 = icmp eq ptr %133, null
  %141 = select i1 %139, i1 true, i1 %140
  br i1 %141, label %142, label %144

142:                                              ; preds = %137, %132
  %143 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %5, i32 noundef 5, ptr noundef nonnull @.str.8, i64 noundef %125)
  br label %147

144:                                              ; preds = %137
  %145 = call fastcc i32 @add_lanes(ptr noundef nonnull %5, i32 noundef 1)
  %146 = icmp eq i32 %145, 0
  br i1 %146, label %150, label %147

147:                                              ; preds = %110, %62, %65, %142, %16, %144
  %148 = phi i32 [ %145, %144 ], [ 4, %110 ], [ 4, %62 ], [ 4, %65 ], [ 5, %142 ], [ 2, %16 ]
  %149 = getelementptr inbounds nuw i8, ptr %5, i32 24
  store ptr null, ptr %149, align 8
  br label %150

150:                                              ; preds = %144, %147, %4, %1, %10
  %151 = phi i32 [ 5, %10 ], [ 5, %4 ], [ 1, %1 ], [ %148, %147 ], [ 0, %144 ]
  ret i32 %151
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
  br i1 %2, label %13, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 44
  %5 = load ptr, ptr %4, align 4
  tail call void @bnnc_pool_destroy(ptr noundef %5)
  tail call fastcc void @drop_lanes(ptr noundef %0, i32 noundef 0)
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %7 = load ptr, ptr %6, align 8
  tail call void @free(ptr noundef %7) #18
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 28
  %9 = load ptr, ptr %8, align 4
  tail call void @free(ptr noundef %9) #18
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %11 = load ptr, ptr %10, align 8
  tail call void @free(ptr noundef %11) #18
  %12 = tail call i32 @pthread_mutex_destroy(ptr noundef nonnull %0) #18
  tail call void @free(ptr noundef nonnull %0) #18
  br label %13

13:                                               ; preds = %1, %3
  ret void
}

; Function Attrs: nounwind
define hidden void @bnnc_pool_destroy(ptr noundef %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %29, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %5 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %4) #18
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 28
  store i32 1, ptr %6, align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 64
  %8 = tail call i32 @pthread_cond_broadcast(ptr noundef nonnull %7) #18
  %9 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %4) #18
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
  %19 = tail call i32 @pthread_join(i32 noundef %18, ptr noundef null) #18
  %20 = add nuw i32 %16, 1
  %21 = load i32, ptr %10, align 8
  %22 = icmp ult i32 %20, %21
  br i1 %22, label %15, label %23, !llvm.loop !12

23:                                               ; preds = %15, %3
  %24 = getelementptr inbounds nuw i8, ptr %0, i32 112
  %25 = tail call i32 @pthread_cond_destroy(ptr noundef nonnull %24) #18
  %26 = tail call i32 @pthread_cond_destroy(ptr noundef nonnull %7) #18
  %27 = tail call i32 @pthread_mutex_destroy(ptr noundef nonnull %4) #18
  %28 = load ptr, ptr %0, align 8
  tail call void @free(ptr noundef %28) #18
  tail call void @free(ptr noundef nonnull %0) #18
  br label %29

29:                                               ; preds = %1, %23
  ret void
}

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal fastcc void @drop_lanes(ptr noundef nonnull captures(none) %0, i32 noundef %1) unnamed_addr #7 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %4 = load i32, ptr %3, align 4
  %5 = icmp ugt i32 %4, %1
  br i1 %5, label %6, label %26

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 32
  br label %8

8:                                                ; preds = %6, %8
  %9 = phi i32 [ %4, %6 ], [ %24, %8 ]
  %10 = load ptr, ptr %7, align 8
  %11 = add i32 %9, -1
  store i32 %11, ptr %3, align 4
  %12 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %10, i32 %11
  %13 = getelementptr inbounds nuw i8, ptr %12, i32 16
  %14 = load ptr, ptr %13, align 4
  tail call void @free(ptr noundef %14) #18
  %15 = getelementptr inbounds nuw i8, ptr %12, i32 12
  %16 = load ptr, ptr %15, align 4
  tail call void @free(ptr noundef %16) #18
  %17 = getelementptr inbounds nuw i8, ptr %12, i32 8
  %18 = load ptr, ptr %17, align 4
  tail call void @free(ptr noundef %18) #18
  %19 = getelementptr inbounds nuw i8, ptr %12, i32 4
  %20 = load ptr, ptr %19, align 4
  tail call void @free(ptr noundef %20) #18
  %21 = load ptr, ptr %12, align 4
  tail call void @free(ptr noundef %21) #18
  %22 = getelementptr inbounds nuw i8, ptr %12, i32 24
  %23 = load ptr, ptr %22, align 4
  tail call void @free(ptr noundef %23) #18
  %24 = load i32, ptr %3, align 4
  %25 = icmp ugt i32 %24, %1
  br i1 %25, label %8, label %26, !llvm.loop !13

26:                                               ; preds = %8, %2
  ret void
}

; Function Attrs: nounwind
declare i32 @pthread_mutex_destroy(ptr noundef) local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define nonnull ptr @bnnc_error(ptr noundef readnone captures(address_is_null, ret: address, provenance) %0) local_unnamed_addr #3 {
  %2 = icmp eq ptr %0, null
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 72
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
define range(i32 0, 7) i32 @bnnc_set_threads(ptr noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca %struct.bnnc_processors, align 8
  %4 = icmp eq ptr %0, null
  br i1 %4, label %74, label %5

5:                                                ; preds = %2
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %74, label %9

9:                                                ; preds = %5
  %10 = icmp eq i32 %1, 0
  br i1 %10, label %11, label %38

11:                                               ; preds = %9
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 8 dereferenceable(136) %3, i8 0, i32 136, i1 false)
  %12 = call i32 @sched_getaffinity(i32 noundef 0, i32 noundef 128, ptr noundef nonnull %3) #18
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
  %40 = call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #18
  %41 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 20), align 4
  %42 = call noundef i32 @llvm.umin.i32(i32 %39, i32 %41)
  %43 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %44 = load i32, ptr %43, align 4
  %45 = getelementptr inbounds nuw i8, ptr %0, i32 48
  %46 = load i32, ptr %45, align 8
  %47 = icmp eq i32 %39, %46
  br i1 %47, label %71, label %48

48:                                               ; preds = %38
  %49 = icmp ugt i32 %39, 256
  br i1 %49, label %50, label %52

50:                                               ; preds = %48
  %51 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.13, i32 noundef %39, i32 noundef 256)
  br label %71

52:                                               ; preds = %48
  %53 = call fastcc i32 @add_lanes(ptr noundef nonnull %0, i32 noundef %42)
  %54 = icmp eq i32 %53, 0
  %55 = icmp samesign ugt i32 %39, 1
  %56 = and i1 %55, %54
  br i1 %56, label %57, label %64

57:                                               ; preds = %52
  %58 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %59 = add i32 %58, 1
  %60 = call ptr @bnnc_pool_create(i32 noundef %39, i32 noundef %59)
  %61 = icmp eq ptr %60, null
  br i1 %61, label %62, label %67

62:                                               ; preds = %57
  %63 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 5, ptr noundef nonnull @.str.14, i32 noundef %39)
  br label %65

64:                                               ; preds = %52
  br i1 %54, label %67, label %65

65:                                               ; preds = %64, %62
  %66 = phi i32 [ 5, %62 ], [ %53, %64 ]
  call fastcc void @drop_lanes(ptr noundef nonnull %0, i32 noundef %44)
  br label %71

67:                                               ; preds = %64, %57
  %68 = phi ptr [ null, %64 ], [ %60, %57 ]
  call fastcc void @drop_lanes(ptr noundef nonnull %0, i32 noundef %42)
  %69 = getelementptr inbounds nuw i8, ptr %0, i32 44
  %70 = load ptr, ptr %69, align 4
  call void @bnnc_pool_destroy(ptr noundef %70)
  store ptr %68, ptr %69, align 4
  store i32 %39, ptr %45, align 8
  br label %71

71:                                               ; preds = %38, %50, %65, %67
  %72 = phi i32 [ 0, %67 ], [ 1, %50 ], [ %66, %65 ], [ 0, %38 ]
  %73 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #18
  br label %74

74:                                               ; preds = %2, %5, %71
  %75 = phi i32 [ %72, %71 ], [ 1, %5 ], [ 1, %2 ]
  ret i32 %75
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
  %9 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %1, ptr noundef nonnull dereferenceable(1) %8) #20
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
define hidden ptr @bnnc_memory_allocate(i64 noundef %0) local_unnamed_addr #11 {
  %2 = alloca ptr, align 4
  %3 = trunc i64 %0 to i32
  %4 = add i32 %3, 64
  %5 = call i32 @posix_memalign(ptr noundef nonnull %2, i32 noundef 64, i32 noundef %4) #18
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %9

7:                                                ; preds = %1
  %8 = load ptr, ptr %2, align 4
  call void @llvm.memset.p0.i32(ptr align 1 %8, i8 0, i32 %4, i1 false)
  br label %9

9:                                                ; preds = %1, %7
  %10 = phi ptr [ %8, %7 ], [ null, %1 ]
  ret ptr %10
}

; Function Attrs: nofree nounwind
declare i32 @posix_memalign(ptr noundef, i32 noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nofree nounwind
define hidden range(i32 0, 2) i32 @bnnc_memory_create(ptr noundef captures(none) %0, ptr noundef %1) local_unnamed_addr #11 {
  %3 = alloca ptr, align 4
  %4 = alloca ptr, align 4
  %5 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %11, label %7

7:                                                ; preds = %2
  %8 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  br label %45

9:                                                ; preds = %45
  %10 = add i32 %51, 1
  br label %11

11:                                               ; preds = %9, %2
  %12 = phi i32 [ 1, %2 ], [ %10, %9 ]
  %13 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 56), align 8
  %14 = trunc i64 %13 to i32
  %15 = add i32 %14, 64
  %16 = call i32 @posix_memalign(ptr noundef nonnull %4, i32 noundef 64, i32 noundef %15) #18
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %18, label %20

18:                                               ; preds = %11
  %19 = load ptr, ptr %4, align 4
  call void @llvm.memset.p0.i32(ptr align 1 %19, i8 0, i32 %15, i1 false)
  br label %20

20:                                               ; preds = %11, %18
  %21 = phi ptr [ %19, %18 ], [ null, %11 ]
  store ptr %21, ptr %0, align 4
  %22 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 72), align 8
  %23 = trunc i64 %22 to i32
  %24 = add i32 %23, 64
  %25 = call i32 @posix_memalign(ptr noundef nonnull %3, i32 noundef 64, i32 noundef %24) #18
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %29

27:                                               ; preds = %20
  %28 = load ptr, ptr %3, align 4
  call void @llvm.memset.p0.i32(ptr align 1 %28, i8 0, i32 %24, i1 false)
  br label %29

29:                                               ; preds = %20, %27
  %30 = phi ptr [ %28, %27 ], [ null, %20 ]
  %31 = getelementptr inbounds nuw i8, ptr %0, i32 4
  store ptr %30, ptr %31, align 4
  %32 = call noalias ptr @calloc(i32 noundef %12, i32 noundef 4) #19
  %33 = getelementptr inbounds nuw i8, ptr %0, i32 8
  store ptr %32, ptr %33, align 4
  %34 = add i32 %5, 1
  %35 = call noalias ptr @calloc(i32 noundef %34, i32 noundef 4) #19
  %36 = getelementptr inbounds nuw i8, ptr %0, i32 12
  store ptr %35, ptr %36, align 4
  %37 = call noalias ptr @calloc(i32 noundef %12, i32 noundef 12) #19
  %38 = getelementptr inbounds nuw i8, ptr %0, i32 16
  store ptr %37, ptr %38, align 4
  %39 = load ptr, ptr %0, align 4
  %40 = icmp eq ptr %39, null
  %41 = icmp eq ptr %30, null
  %42 = select i1 %40, i1 true, i1 %41
  %43 = icmp eq ptr %32, null
  %44 = or i1 %43, %42
  br i1 %44, label %129, label %54

45:                                               ; preds = %7, %45
  %46 = phi i32 [ 0, %7 ], [ %52, %45 ]
  %47 = phi i32 [ 0, %7 ], [ %51, %45 ]
  %48 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %8, i32 %46
  %49 = getelementptr inbounds nuw i8, ptr %48, i32 8
  %50 = load i32, ptr %49, align 4
  %51 = add i32 %50, %47
  %52 = add nuw i32 %46, 1
  %53 = icmp eq i32 %52, %5
  br i1 %53, label %9, label %45, !llvm.loop !14

54:                                               ; preds = %29
  %55 = icmp eq ptr %35, null
  %56 = icmp eq ptr %37, null
  %57 = or i1 %55, %56
  %58 = or i1 %57, %6
  %59 = zext i1 %57 to i32
  br i1 %58, label %129, label %60

60:                                               ; preds = %54
  %61 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  %62 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 48), align 8
  %63 = getelementptr inbounds nuw i8, ptr %0, i32 20
  %64 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 40), align 8
  %65 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 44), align 4
  %66 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 20), align 4
  br label %67

67:                                               ; preds = %78, %60
  %68 = phi ptr [ %32, %60 ], [ %79, %78 ]
  %69 = phi i32 [ 0, %60 ], [ %80, %78 ]
  %70 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %61, i32 %69
  %71 = load ptr, ptr %36, align 4
  %72 = getelementptr inbounds nuw ptr, ptr %71, i32 %69
  store ptr %68, ptr %72, align 4
  %73 = getelementptr inbounds nuw i8, ptr %70, i32 8
  %74 = load i32, ptr %73, align 4
  %75 = icmp eq i32 %74, 0
  br i1 %75, label %78, label %76

76:                                               ; preds = %67
  %77 = getelementptr inbounds nuw i8, ptr %70, i32 4
  br label %82

78:                                               ; preds = %124, %67
  %79 = phi ptr [ %68, %67 ], [ %126, %124 ]
  %80 = add nuw i32 %69, 1
  %81 = icmp eq i32 %80, %5
  br i1 %81, label %129, label %67, !llvm.loop !15

82:                                               ; preds = %124, %76
  %83 = phi ptr [ %68, %76 ], [ %126, %124 ]
  %84 = phi i32 [ 0, %76 ], [ %125, %124 ]
  %85 = load ptr, ptr %77, align 4
  %86 = getelementptr inbounds nuw %struct.bnnc_argument, ptr %85, i32 %84
  %87 = getelementptr inbounds nuw i8, ptr %86, i32 8
  %88 = load i32, ptr %87, align 8
  switch i32 %88, label %107 [
    i32 0, label %89
    i32 1, label %93
    i32 2, label %98
    i32 3, label %102
  ]

89:                                               ; preds = %82
  %90 = load i64, ptr %86, align 8
  %91 = trunc i64 %90 to i32
  %92 = getelementptr inbounds nuw i8, ptr %62, i32 %91
  store ptr %92, ptr %83, align 4
  br label %124

93:                                               ; preds = %82
  %94 = load ptr, ptr %0, align 4
  %95 = load i64, ptr %86, align 8
  %96 = trunc i64 %95 to i32
  %97 = getelementptr inbounds nuw i8, ptr %94, i32 %96
  store ptr %97, ptr %83, align 4
  br label %124

98:                                               ; preds = %82
  %99 = load i64, ptr %86, align 8
  %100 = trunc i64 %99 to i32
  %101 = getelementptr inbounds nuw i8, ptr %1, i32 %100
  store ptr %101, ptr %83, align 4
  br label %124

102:                                              ; preds = %82
  %103 = load ptr, ptr %31, align 4
  %104 = load i64, ptr %86, align 8
  %105 = trunc i64 %104 to i32
  %106 = getelementptr inbounds nuw i8, ptr %103, i32 %105
  store ptr %106, ptr %83, align 4
  br label %124

107:                                              ; preds = %82
  %108 = load ptr, ptr %38, align 4
  %109 = load i32, ptr %63, align 4
  %110 = add i32 %109, 1
  store i32 %110, ptr %63, align 4
  %111 = getelementptr inbounds nuw %struct.bnnc_slot, ptr %108, i32 %109
  %112 = load i32, ptr %87, align 8
  %113 = icmp eq i32 %112, 4
  %114 = select i1 %113, ptr %64, ptr %65
  %115 = getelementptr inbounds nuw i8, ptr %86, i32 12
  %116 = load i32, ptr %115, align 4
  %117 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %114, i32 %116
  %118 = getelementptr inbounds nuw i8, ptr %117, i32 16
  %119 = load i64, ptr %118, align 8
  %120 = trunc i64 %119 to i32
  %121 = udiv i32 %120, %66
  store ptr %83, ptr %111, align 4
  %122 = getelementptr inbounds nuw i8, ptr %111, i32 4
  store ptr %86, ptr %122, align 4
  %123 = getelementptr inbounds nuw i8, ptr %111, i32 8
  store i32 %121, ptr %123, align 4
  br label %124

124:                                              ; preds = %107, %102, %98, %93, %89
  %125 = add nuw i32 %84, 1
  %126 = getelementptr inbounds nuw i8, ptr %83, i32 4
  %127 = load i32, ptr %73, align 4
  %128 = icmp ult i32 %125, %127
  br i1 %128, label %82, label %78, !llvm.loop !16

129:                                              ; preds = %78, %54, %29
  %130 = phi i32 [ 1, %29 ], [ %59, %54 ], [ 0, %78 ]
  ret i32 %130
}

; Function Attrs: mustprogress nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none)
define hidden void @bnnc_memory_destroy(ptr noundef readonly captures(none) %0) local_unnamed_addr #12 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %3 = load ptr, ptr %2, align 4
  tail call void @free(ptr noundef %3) #18
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %5 = load ptr, ptr %4, align 4
  tail call void @free(ptr noundef %5) #18
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %7 = load ptr, ptr %6, align 4
  tail call void @free(ptr noundef %7) #18
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %9 = load ptr, ptr %8, align 4
  tail call void @free(ptr noundef %9) #18
  %10 = load ptr, ptr %0, align 4
  tail call void @free(ptr noundef %10) #18
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden void @bnnc_memory_bind(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i32 noundef %3) local_unnamed_addr #13 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 20
  %6 = load i32, ptr %5, align 4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %10, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 16
  br label %11

10:                                               ; preds = %11, %4
  ret void

11:                                               ; preds = %8, %11
  %12 = phi i32 [ 0, %8 ], [ %33, %11 ]
  %13 = load ptr, ptr %9, align 4
  %14 = getelementptr inbounds nuw %struct.bnnc_slot, ptr %13, i32 %12
  %15 = getelementptr inbounds nuw i8, ptr %14, i32 4
  %16 = load ptr, ptr %15, align 4
  %17 = getelementptr inbounds nuw i8, ptr %16, i32 8
  %18 = load i32, ptr %17, align 8
  %19 = icmp eq i32 %18, 4
  %20 = getelementptr inbounds nuw i8, ptr %16, i32 12
  %21 = load i32, ptr %20, align 4
  %22 = select i1 %19, ptr %1, ptr %2
  %23 = getelementptr inbounds nuw ptr, ptr %22, i32 %21
  %24 = load ptr, ptr %23, align 4
  %25 = getelementptr inbounds nuw i8, ptr %14, i32 8
  %26 = load i32, ptr %25, align 4
  %27 = mul i32 %26, %3
  %28 = load i64, ptr %16, align 8
  %29 = trunc i64 %28 to i32
  %30 = getelementptr i8, ptr %24, i32 %27
  %31 = getelementptr i8, ptr %30, i32 %29
  %32 = load ptr, ptr %14, align 4
  store ptr %31, ptr %32, align 4
  %33 = add nuw i32 %12, 1
  %34 = load i32, ptr %5, align 4
  %35 = icmp ult i32 %33, %34
  br i1 %35, label %11, label %10, !llvm.loop !17
}

; Function Attrs: nounwind
define hidden noundef ptr @bnnc_pool_create(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca ptr, align 4
  %4 = tail call noalias dereferenceable_or_null(2352) ptr @calloc(i32 noundef 1, i32 noundef 2352) #19
  %5 = icmp eq ptr %4, null
  br i1 %5, label %48, label %6

6:                                                ; preds = %2
  %7 = shl i32 %0, 6
  %8 = add i32 %7, 64
  %9 = mul i32 %8, %1
  %10 = call i32 @posix_memalign(ptr noundef nonnull %3, i32 noundef 64, i32 noundef %9) #18
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %13, label %12

12:                                               ; preds = %6
  call void @free(ptr noundef nonnull %4) #18
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
  %21 = call i32 @sched_getaffinity(i32 noundef 0, i32 noundef 128, ptr noundef nonnull %20) #18
  %22 = icmp eq i32 %21, 0
  %23 = zext i1 %22 to i32
  %24 = getelementptr inbounds nuw i8, ptr %4, i32 288
  store i32 %23, ptr %24, align 8
  %25 = getelementptr inbounds nuw i8, ptr %4, i32 36
  %26 = call i32 @pthread_mutex_init(ptr noundef nonnull %25, ptr noundef null) #18
  %27 = getelementptr inbounds nuw i8, ptr %4, i32 64
  %28 = call i32 @pthread_cond_init(ptr noundef nonnull %27, ptr noundef null) #18
  %29 = getelementptr inbounds nuw i8, ptr %4, i32 112
  %30 = call i32 @pthread_cond_init(ptr noundef nonnull %29, ptr noundef null) #18
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
  %40 = call i32 @pthread_create(ptr noundef nonnull %39, ptr noundef null, ptr noundef nonnull @worker, ptr noundef nonnull %4) #18
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

; Function Attrs: nounwind
declare i32 @pthread_cond_init(ptr noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
declare i32 @pthread_create(ptr noundef, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
define internal noalias noundef ptr @worker(ptr noundef %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %3 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %2) #18
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 20
  %5 = load i32, ptr %4, align 4
  %6 = add i32 %5, 1
  store i32 %6, ptr %4, align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 300
  %8 = getelementptr inbounds nuw i32, ptr %7, i32 %5
  %9 = tail call i32 (i32, ...) @syscall(i32 noundef 224) #18
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
  %27 = tail call i32 @pthread_cond_wait(ptr noundef nonnull %18, ptr noundef nonnull %2) #18
  br label %38

28:                                               ; preds = %23
  %29 = load i32, ptr %16, align 8
  %30 = add i32 %29, 1
  store i32 %30, ptr %16, align 8
  %31 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %2) #18
  tail call fastcc void @walk(ptr noundef nonnull %0, ptr noundef nonnull %21, i32 noundef %6)
  %32 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %2) #18
  %33 = load i32, ptr %16, align 8
  %34 = add i32 %33, -1
  store i32 %34, ptr %16, align 8
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %36, label %38

36:                                               ; preds = %28
  %37 = tail call i32 @pthread_cond_signal(ptr noundef nonnull %17) #18
  br label %38

38:                                               ; preds = %28, %36, %26
  %39 = phi i32 [ %24, %28 ], [ %20, %26 ], [ %24, %36 ]
  %40 = load i32, ptr %11, align 4
  %41 = icmp eq i32 %40, 0
  br i1 %41, label %19, label %42

42:                                               ; preds = %38, %1
  %43 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %2) #18
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
  %5 = tail call i32 @sched_getcpu() #18
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
  %48 = call i32 @sched_setaffinity(i32 noundef %27, i32 noundef 128, ptr noundef nonnull %3) #18
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
  %57 = call i32 @pthread_mutex_lock(ptr noundef nonnull %56) #18
  %58 = getelementptr inbounds nuw i8, ptr %0, i32 8
  store ptr %1, ptr %58, align 8
  %59 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %60 = load i32, ptr %59, align 4
  %61 = add i32 %60, 1
  store i32 %61, ptr %59, align 4
  %62 = getelementptr inbounds nuw i8, ptr %0, i32 64
  %63 = call i32 @pthread_cond_broadcast(ptr noundef nonnull %62) #18
  %64 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %56) #18
  call fastcc void @walk(ptr noundef nonnull %0, ptr noundef %1, i32 noundef 0)
  %65 = call i32 @pthread_mutex_lock(ptr noundef nonnull %56) #18
  store ptr null, ptr %58, align 8
  %66 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %67 = load i32, ptr %66, align 8
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %75, label %69

69:                                               ; preds = %55
  %70 = getelementptr inbounds nuw i8, ptr %0, i32 112
  br label %71

71:                                               ; preds = %69, %71
  %72 = call i32 @pthread_cond_wait(ptr noundef nonnull %70, ptr noundef nonnull %56) #18
  %73 = load i32, ptr %66, align 8
  %74 = icmp eq i32 %73, 0
  br i1 %74, label %75, label %71, !llvm.loop !20

75:                                               ; preds = %71, %55
  %76 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %56) #18
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

19:                                               ; preds = %119, %3
  ret void

20:                                               ; preds = %10, %119
  %21 = phi i32 [ 0, %10 ], [ %120, %119 ]
  %22 = load ptr, ptr %11, align 4
  %23 = load ptr, ptr %1, align 4
  %24 = tail call i32 %22(ptr noundef %23, i32 noundef %21) #18
  %25 = load i32, ptr %12, align 4
  %26 = mul i32 %25, %24
  br i1 %13, label %96, label %27

27:                                               ; preds = %20, %89
  %28 = phi i32 [ %36, %89 ], [ 0, %20 ]
  %29 = phi i32 [ %90, %89 ], [ 0, %20 ]
  %30 = add i32 %29, %2
  %31 = urem i32 %30, %6
  %32 = add nuw i32 %31, 1
  br label %35

33:                                               ; preds = %89
  %34 = icmp eq i32 %36, 0
  br i1 %34, label %96, label %92

35:                                               ; preds = %27, %87
  %36 = phi i32 [ %88, %87 ], [ %28, %27 ]
  %37 = load i32, ptr %4, align 8
  %38 = add i32 %37, 1
  %39 = freeze i32 %24
  %40 = freeze i32 %38
  %41 = udiv i32 %39, %40
  %42 = mul i32 %41, %31
  %43 = mul i32 %41, %40
  %44 = sub i32 %39, %43
  %45 = mul i32 %44, %31
  %46 = add i32 %45, %37
  %47 = udiv i32 %46, %38
  %48 = add i32 %47, %42
  %49 = mul i32 %41, %32
  %50 = mul i32 %44, %32
  %51 = add i32 %50, %37
  %52 = udiv i32 %51, %38
  %53 = add i32 %52, %49
  %54 = sub i32 %53, %48
  %55 = load i32, ptr %12, align 4
  %56 = sub i32 1, %55
  %57 = mul i32 %56, %54
  %58 = load ptr, ptr %0, align 8
  %59 = mul i32 %38, %21
  %60 = getelementptr %struct.counter, ptr %58, i32 %59
  %61 = getelementptr %struct.counter, ptr %60, i32 %31
  %62 = load atomic i32, ptr %61 monotonic, align 4
  %63 = mul i32 %54, %55
  br label %64

64:                                               ; preds = %67, %35
  %65 = phi i32 [ %62, %35 ], [ %74, %67 ]
  %66 = icmp eq i32 %63, %65
  br i1 %66, label %89, label %67

67:                                               ; preds = %64
  %68 = sub i32 %63, %65
  %69 = lshr i32 %68, 1
  %70 = sub i32 %68, %69
  %71 = add i32 %70, %65
  %72 = cmpxchg weak ptr %61, i32 %65, i32 %71 monotonic monotonic, align 4
  %73 = extractvalue { i32, i1 } %72, 1
  %74 = extractvalue { i32, i1 } %72, 0
  br i1 %73, label %75, label %64, !llvm.loop !21

75:                                               ; preds = %67
  %76 = load atomic i32, ptr %14 monotonic, align 8
  %77 = icmp eq i32 %76, 0
  br i1 %77, label %78, label %87

78:                                               ; preds = %75
  %79 = add i32 %57, %48
  %80 = add i32 %79, %65
  %81 = load ptr, ptr %15, align 4
  %82 = load ptr, ptr %1, align 4
  %83 = add i32 %70, %80
  %84 = tail call i32 %81(ptr noundef %82, i32 noundef %2, i32 noundef %21, i32 noundef %80, i32 noundef %83) #18
  %85 = icmp eq i32 %84, 0
  br i1 %85, label %87, label %86

86:                                               ; preds = %78
  store atomic i32 %84, ptr %14 monotonic, align 8
  br label %87

87:                                               ; preds = %86, %78, %75
  %88 = add i32 %70, %36
  br label %35, !llvm.loop !22

89:                                               ; preds = %64
  %90 = add nuw i32 %29, 1
  %91 = icmp eq i32 %29, %5
  br i1 %91, label %33, label %27, !llvm.loop !23

92:                                               ; preds = %33
  %93 = load ptr, ptr %16, align 4
  %94 = getelementptr inbounds nuw %struct.counter, ptr %93, i32 %21
  %95 = atomicrmw add ptr %94, i32 %36 release, align 64
  br label %96

96:                                               ; preds = %20, %92, %33
  %97 = load ptr, ptr %16, align 4
  %98 = getelementptr inbounds nuw %struct.counter, ptr %97, i32 %21
  %99 = load atomic i32, ptr %98 acquire, align 64
  %100 = icmp eq i32 %99, %26
  br i1 %100, label %113, label %101

101:                                              ; preds = %96, %108
  %102 = phi i32 [ %103, %108 ], [ 0, %96 ]
  %103 = add nuw nsw i32 %102, 1
  %104 = icmp samesign ult i32 %102, 199
  br i1 %104, label %105, label %106

105:                                              ; preds = %101
  tail call void asm sideeffect "yield", ""() #18, !srcloc !24
  br label %108

106:                                              ; preds = %101
  %107 = tail call i32 @sched_yield() #18
  br label %108

108:                                              ; preds = %105, %106
  %109 = load ptr, ptr %16, align 4
  %110 = getelementptr inbounds nuw %struct.counter, ptr %109, i32 %21
  %111 = load atomic i32, ptr %110 acquire, align 64
  %112 = icmp eq i32 %111, %26
  br i1 %112, label %113, label %101, !llvm.loop !25

113:                                              ; preds = %108, %96
  br i1 %17, label %114, label %119

114:                                              ; preds = %113
  %115 = load ptr, ptr %18, align 4
  %116 = icmp eq ptr %115, null
  br i1 %116, label %119, label %117

117:                                              ; preds = %114
  %118 = load ptr, ptr %1, align 4
  tail call void %115(ptr noundef %118, i32 noundef %21) #18
  br label %119

119:                                              ; preds = %117, %114, %113
  %120 = add nuw i32 %21, 1
  %121 = load i32, ptr %7, align 4
  %122 = icmp ult i32 %120, %121
  br i1 %122, label %20, label %19, !llvm.loop !26
}

declare i32 @pthread_cond_wait(ptr noundef, ptr noundef) local_unnamed_addr #14

; Function Attrs: nounwind
define hidden range(i32 -2147483647, -2147483648) i32 @bnnc_prepare(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(address) %1) local_unnamed_addr #0 {
  %3 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %50, label %5

5:                                                ; preds = %2
  %6 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %9 = getelementptr inbounds nuw i8, ptr %1, i32 12
  br label %10

10:                                               ; preds = %5, %45
  %11 = phi i32 [ 0, %5 ], [ %46, %45 ]
  %12 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %6, i32 %11
  %13 = getelementptr inbounds nuw i8, ptr %12, i32 8
  %14 = load i32, ptr %13, align 4
  %15 = icmp eq i32 %14, 1
  %16 = getelementptr inbounds nuw i8, ptr %12, i32 16
  %17 = load i32, ptr %16, align 4
  %18 = icmp eq i32 %17, 0
  br i1 %15, label %19, label %20

19:                                               ; preds = %10
  br i1 %18, label %45, label %21

20:                                               ; preds = %10
  br i1 %18, label %45, label %27

21:                                               ; preds = %19
  %22 = getelementptr inbounds nuw i8, ptr %12, i32 4
  %23 = load ptr, ptr %22, align 4
  %24 = getelementptr inbounds nuw i8, ptr %23, i32 8
  %25 = load i32, ptr %24, align 8
  %26 = icmp eq i32 %25, 3
  br i1 %26, label %30, label %27

27:                                               ; preds = %20, %21
  %28 = load ptr, ptr %7, align 8
  %29 = icmp eq ptr %1, %28
  br i1 %29, label %30, label %45

30:                                               ; preds = %21, %27
  %31 = load ptr, ptr %8, align 8
  %32 = getelementptr inbounds nuw i8, ptr %31, i32 4
  %33 = load ptr, ptr %32, align 4
  %34 = getelementptr inbounds nuw i8, ptr %12, i32 12
  %35 = load i32, ptr %34, align 4
  %36 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %33, i32 %35
  %37 = getelementptr inbounds nuw i8, ptr %36, i32 4
  %38 = load i32, ptr %37, align 4
  %39 = load ptr, ptr %36, align 4
  %40 = load ptr, ptr %9, align 4
  %41 = getelementptr inbounds nuw ptr, ptr %40, i32 %11
  %42 = load ptr, ptr %41, align 4
  %43 = tail call i32 %39(ptr noundef %42, i32 noundef 0, i32 noundef %38) #18
  %44 = icmp eq i32 %43, 0
  br i1 %44, label %45, label %48

45:                                               ; preds = %20, %27, %19, %30
  %46 = add nuw i32 %11, 1
  %47 = icmp eq i32 %46, %3
  br i1 %47, label %50, label %10, !llvm.loop !27

48:                                               ; preds = %30
  %49 = add nuw nsw i32 %11, 1
  br label %50

50:                                               ; preds = %45, %2, %48
  %51 = phi i32 [ %49, %48 ], [ 0, %2 ], [ 0, %45 ]
  ret i32 %51
}

; Function Attrs: nounwind
define range(i32 0, 7) i32 @bnnc_run(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #0 {
  %4 = alloca %struct.timespec, align 4
  %5 = alloca %struct.bnnc_job, align 4
  %6 = alloca %struct.run, align 4
  %7 = icmp eq ptr %0, null
  br i1 %7, label %270, label %8

8:                                                ; preds = %3
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %10 = load ptr, ptr %9, align 8
  %11 = icmp eq ptr %10, null
  br i1 %11, label %270, label %12

12:                                               ; preds = %8
  %13 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #18
  store ptr %0, ptr %6, align 4
  %14 = getelementptr inbounds nuw i8, ptr %6, i32 4
  store ptr %1, ptr %14, align 4
  %15 = getelementptr inbounds nuw i8, ptr %6, i32 8
  store ptr %2, ptr %15, align 4
  %16 = getelementptr inbounds nuw i8, ptr %6, i32 12
  store i32 0, ptr %16, align 4
  %17 = getelementptr inbounds nuw i8, ptr %0, i32 44
  %18 = load ptr, ptr %17, align 4
  %19 = icmp eq ptr %18, null
  br i1 %19, label %24, label %20

20:                                               ; preds = %12
  %21 = getelementptr inbounds nuw i8, ptr %0, i32 64
  %22 = load ptr, ptr %21, align 8
  %23 = icmp eq ptr %22, null
  br label %24

24:                                               ; preds = %20, %12
  %25 = phi i1 [ false, %12 ], [ %23, %20 ]
  %26 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 12), align 4
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %30, label %28

28:                                               ; preds = %24
  %29 = icmp eq ptr %1, null
  br i1 %29, label %40, label %35

30:                                               ; preds = %46, %24
  %31 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 16), align 8
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %63, label %33

33:                                               ; preds = %30
  %34 = icmp eq ptr %2, null
  br i1 %34, label %54, label %49

35:                                               ; preds = %28, %46
  %36 = phi i32 [ %47, %46 ], [ 0, %28 ]
  %37 = getelementptr inbounds nuw ptr, ptr %1, i32 %36
  %38 = load ptr, ptr %37, align 4
  %39 = icmp eq ptr %38, null
  br i1 %39, label %40, label %46

40:                                               ; preds = %35, %28
  %41 = phi i32 [ 0, %28 ], [ %36, %35 ]
  %42 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 40), align 8
  %43 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %42, i32 %41
  %44 = load ptr, ptr %43, align 8
  %45 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.15, i32 noundef %41, ptr noundef %44)
  br label %267

46:                                               ; preds = %35
  %47 = add nuw i32 %36, 1
  %48 = icmp eq i32 %47, %26
  br i1 %48, label %30, label %35, !llvm.loop !28

49:                                               ; preds = %33, %60
  %50 = phi i32 [ %61, %60 ], [ 0, %33 ]
  %51 = getelementptr inbounds nuw ptr, ptr %2, i32 %50
  %52 = load ptr, ptr %51, align 4
  %53 = icmp eq ptr %52, null
  br i1 %53, label %54, label %60

54:                                               ; preds = %49, %33
  %55 = phi i32 [ 0, %33 ], [ %50, %49 ]
  %56 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 44), align 4
  %57 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %56, i32 %55
  %58 = load ptr, ptr %57, align 8
  %59 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.16, i32 noundef %55, ptr noundef %58)
  br label %267

60:                                               ; preds = %49
  %61 = add nuw i32 %50, 1
  %62 = icmp eq i32 %61, %31
  br i1 %62, label %63, label %49, !llvm.loop !29

63:                                               ; preds = %60, %30
  %64 = getelementptr inbounds nuw i8, ptr %0, i32 52
  %65 = load i32, ptr %64, align 4
  %66 = icmp eq i32 %65, 0
  br i1 %66, label %86, label %67

67:                                               ; preds = %63
  %68 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %69 = shl i32 %68, 3
  %70 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %71 = load ptr, ptr %70, align 8
  tail call void @llvm.memset.p0.i32(ptr align 8 %71, i8 0, i32 %69, i1 false)
  %72 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %73 = load i32, ptr %72, align 4
  %74 = icmp eq i32 %73, 0
  br i1 %74, label %86, label %75

75:                                               ; preds = %67
  %76 = getelementptr inbounds nuw i8, ptr %0, i32 32
  br label %77

77:                                               ; preds = %77, %75
  %78 = phi i32 [ 0, %75 ], [ %83, %77 ]
  %79 = load ptr, ptr %76, align 8
  %80 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %79, i32 %78
  %81 = getelementptr inbounds nuw i8, ptr %80, i32 24
  %82 = load ptr, ptr %81, align 4
  tail call void @llvm.memset.p0.i32(ptr align 8 %82, i8 0, i32 %69, i1 false)
  %83 = add nuw i32 %78, 1
  %84 = load i32, ptr %72, align 4
  %85 = icmp ult i32 %83, %84
  br i1 %85, label %77, label %86, !llvm.loop !30

86:                                               ; preds = %77, %67, %63
  br i1 %25, label %87, label %161

87:                                               ; preds = %86
  store ptr %6, ptr %5, align 4
  %88 = getelementptr inbounds nuw i8, ptr %5, i32 4
  %89 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %90 = add i32 %89, 1
  store i32 %90, ptr %88, align 4
  %91 = getelementptr inbounds nuw i8, ptr %5, i32 8
  store ptr @task_extent, ptr %91, align 4
  %92 = getelementptr inbounds nuw i8, ptr %5, i32 12
  store ptr @task_run, ptr %92, align 4
  %93 = getelementptr inbounds nuw i8, ptr %5, i32 16
  store ptr null, ptr %93, align 4
  %94 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 20), align 4
  %95 = getelementptr inbounds nuw i8, ptr %0, i32 48
  %96 = load i32, ptr %95, align 8
  %97 = urem i32 %94, %96
  store i32 %97, ptr %16, align 4
  %98 = load i32, ptr %64, align 4
  %99 = icmp eq i32 %98, 0
  %100 = icmp eq i32 %97, 0
  %101 = select i1 %99, i1 true, i1 %100
  br i1 %101, label %103, label %102

102:                                              ; preds = %87
  store ptr @task_completed, ptr %93, align 4
  br label %104

103:                                              ; preds = %87
  br i1 %100, label %149, label %104

104:                                              ; preds = %103, %102
  %105 = getelementptr inbounds nuw i8, ptr %0, i32 32
  br label %106

106:                                              ; preds = %145, %104
  %107 = phi i32 [ %97, %104 ], [ %146, %145 ]
  %108 = phi i32 [ 0, %104 ], [ %147, %145 ]
  %109 = load ptr, ptr %105, align 8
  %110 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %109, i32 %108
  %111 = load ptr, ptr %14, align 4
  %112 = load ptr, ptr %15, align 4
  %113 = getelementptr inbounds nuw i8, ptr %110, i32 20
  %114 = load i32, ptr %113, align 4
  %115 = icmp eq i32 %114, 0
  br i1 %115, label %145, label %116

116:                                              ; preds = %106
  %117 = getelementptr inbounds nuw i8, ptr %110, i32 16
  br label %118

118:                                              ; preds = %118, %116
  %119 = phi i32 [ 0, %116 ], [ %140, %118 ]
  %120 = load ptr, ptr %117, align 4
  %121 = getelementptr inbounds nuw %struct.bnnc_slot, ptr %120, i32 %119
  %122 = getelementptr inbounds nuw i8, ptr %121, i32 4
  %123 = load ptr, ptr %122, align 4
  %124 = getelementptr inbounds nuw i8, ptr %123, i32 8
  %125 = load i32, ptr %124, align 8
  %126 = icmp eq i32 %125, 4
  %127 = getelementptr inbounds nuw i8, ptr %123, i32 12
  %128 = load i32, ptr %127, align 4
  %129 = select i1 %126, ptr %111, ptr %112
  %130 = getelementptr inbounds nuw ptr, ptr %129, i32 %128
  %131 = load ptr, ptr %130, align 4
  %132 = getelementptr inbounds nuw i8, ptr %121, i32 8
  %133 = load i32, ptr %132, align 4
  %134 = mul i32 %133, %108
  %135 = load i64, ptr %123, align 8
  %136 = trunc i64 %135 to i32
  %137 = getelementptr i8, ptr %131, i32 %134
  %138 = getelementptr i8, ptr %137, i32 %136
  %139 = load ptr, ptr %121, align 4
  store ptr %138, ptr %139, align 4
  %140 = add nuw i32 %119, 1
  %141 = load i32, ptr %113, align 4
  %142 = icmp ult i32 %140, %141
  br i1 %142, label %118, label %143, !llvm.loop !17

143:                                              ; preds = %118
  %144 = load i32, ptr %16, align 4
  br label %145

145:                                              ; preds = %143, %106
  %146 = phi i32 [ %144, %143 ], [ %107, %106 ]
  %147 = add nuw i32 %108, 1
  %148 = icmp ult i32 %147, %146
  br i1 %148, label %106, label %149, !llvm.loop !31

149:                                              ; preds = %145, %103
  %150 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %4) #18
  %151 = load i32, ptr %4, align 4
  %152 = sext i32 %151 to i64
  %153 = mul nsw i64 %152, 1000000000
  %154 = getelementptr inbounds nuw i8, ptr %4, i32 4
  %155 = load i32, ptr %154, align 4
  %156 = sext i32 %155 to i64
  %157 = add nsw i64 %153, %156
  %158 = getelementptr inbounds nuw i8, ptr %0, i32 56
  store i64 %157, ptr %158, align 8
  %159 = load ptr, ptr %17, align 4
  %160 = call i32 @bnnc_pool_run(ptr noundef %159, ptr noundef nonnull %5)
  br label %174

161:                                              ; preds = %86
  %162 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 20), align 4
  %163 = icmp eq i32 %162, 0
  br i1 %163, label %186, label %164

164:                                              ; preds = %161
  %165 = getelementptr inbounds nuw i8, ptr %0, i32 32
  br label %166

166:                                              ; preds = %166, %164
  %167 = phi i32 [ %170, %166 ], [ 0, %164 ]
  %168 = load ptr, ptr %165, align 8
  %169 = call fastcc i32 @run_slice(ptr noundef nonnull readonly %6, ptr noundef %168, i32 noundef %167)
  %170 = add nuw i32 %167, 1
  %171 = icmp ult i32 %170, %162
  %172 = icmp eq i32 %169, 0
  %173 = select i1 %171, i1 %172, i1 false
  br i1 %173, label %166, label %174, !llvm.loop !32

174:                                              ; preds = %166, %149
  %175 = phi i32 [ %160, %149 ], [ %169, %166 ]
  %176 = icmp eq i32 %175, 0
  br i1 %176, label %183, label %177

177:                                              ; preds = %174
  %178 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  %179 = getelementptr %struct.bnnc_stage, ptr %178, i32 %175
  %180 = getelementptr i8, ptr %179, i32 -24
  %181 = load ptr, ptr %180, align 4
  %182 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 6, ptr noundef nonnull @.str.12, ptr noundef %181)
  br label %267

183:                                              ; preds = %174
  %184 = load i32, ptr %64, align 4
  %185 = icmp eq i32 %184, 0
  br i1 %185, label %267, label %189

186:                                              ; preds = %161
  %187 = load i32, ptr %64, align 4
  %188 = icmp eq i32 %187, 0
  br i1 %188, label %267, label %193

189:                                              ; preds = %183
  br i1 %25, label %190, label %193

190:                                              ; preds = %189
  %191 = getelementptr inbounds nuw i8, ptr %0, i32 48
  %192 = load i32, ptr %191, align 8
  br label %193

193:                                              ; preds = %190, %189, %186
  %194 = phi i32 [ %192, %190 ], [ 1, %189 ], [ 1, %186 ]
  %195 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %196 = icmp eq i32 %195, 0
  br i1 %196, label %267, label %197

197:                                              ; preds = %193
  %198 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %199 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %200 = getelementptr inbounds nuw i8, ptr %0, i32 40
  br label %201

201:                                              ; preds = %214, %197
  %202 = phi i32 [ 0, %197 ], [ %254, %214 ]
  %203 = load i32, ptr %198, align 4
  %204 = icmp eq i32 %203, 0
  br i1 %204, label %214, label %205

205:                                              ; preds = %201
  %206 = load ptr, ptr %199, align 8
  br label %256

207:                                              ; preds = %256
  %208 = lshr i64 %264, 48
  %209 = trunc nuw nsw i64 %208 to i32
  %210 = lshr i64 %264, 32
  %211 = trunc nuw i64 %210 to i32
  %212 = trunc i64 %264 to i32
  %213 = and i32 %211, 65535
  br label %214

214:                                              ; preds = %207, %201
  %215 = phi i32 [ 0, %201 ], [ %212, %207 ]
  %216 = phi i32 [ 0, %201 ], [ %213, %207 ]
  %217 = phi i32 [ 0, %201 ], [ %209, %207 ]
  %218 = freeze i32 %217
  %219 = freeze i32 %194
  %220 = udiv i32 %218, %219
  %221 = zext nneg i32 %220 to i64
  %222 = shl nuw i64 %221, 48
  %223 = mul i32 %220, %219
  %224 = sub i32 %218, %223
  %225 = shl nuw i32 %224, 16
  %226 = or disjoint i32 %225, %216
  %227 = freeze i32 %226
  %228 = freeze i32 %194
  %229 = udiv i32 %227, %228
  %230 = zext i32 %229 to i64
  %231 = shl nuw i64 %230, 32
  %232 = or i64 %231, %222
  %233 = mul i32 %229, %228
  %234 = sub i32 %227, %233
  %235 = call i32 @llvm.fshl.i32(i32 %234, i32 %215, i32 16)
  %236 = freeze i32 %235
  %237 = freeze i32 %194
  %238 = udiv i32 %236, %237
  %239 = zext i32 %238 to i64
  %240 = shl nuw nsw i64 %239, 16
  %241 = or i64 %232, %240
  %242 = mul i32 %238, %237
  %243 = sub i32 %236, %242
  %244 = shl i32 %243, 16
  %245 = and i32 %215, 65535
  %246 = or disjoint i32 %244, %245
  %247 = udiv i32 %246, %194
  %248 = zext i32 %247 to i64
  %249 = or i64 %241, %248
  %250 = load ptr, ptr %200, align 8
  %251 = getelementptr inbounds nuw i64, ptr %250, i32 %202
  %252 = load i64, ptr %251, align 8
  %253 = add i64 %252, %249
  store i64 %253, ptr %251, align 8
  %254 = add nuw i32 %202, 1
  %255 = icmp eq i32 %254, %195
  br i1 %255, label %267, label %201, !llvm.loop !33

256:                                              ; preds = %256, %205
  %257 = phi i32 [ 0, %205 ], [ %265, %256 ]
  %258 = phi i64 [ 0, %205 ], [ %264, %256 ]
  %259 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %206, i32 %257
  %260 = getelementptr inbounds nuw i8, ptr %259, i32 24
  %261 = load ptr, ptr %260, align 4
  %262 = getelementptr inbounds nuw i64, ptr %261, i32 %202
  %263 = load i64, ptr %262, align 8
  %264 = add i64 %263, %258
  %265 = add nuw i32 %257, 1
  %266 = icmp eq i32 %265, %203
  br i1 %266, label %207, label %256, !llvm.loop !34

267:                                              ; preds = %214, %40, %54, %177, %183, %186, %193
  %268 = phi i32 [ 6, %177 ], [ 1, %40 ], [ 1, %54 ], [ 0, %186 ], [ 0, %183 ], [ 0, %193 ], [ 0, %214 ]
  %269 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #18
  br label %270

270:                                              ; preds = %3, %8, %267
  %271 = phi i32 [ %268, %267 ], [ 1, %8 ], [ 1, %3 ]
  ret i32 %271
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
  %9 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #18
  %10 = icmp ne i32 %1, 0
  %11 = zext i1 %10 to i32
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 52
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
  br i1 %3, label %17, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %6 = load ptr, ptr %5, align 8
  %7 = icmp ne ptr %6, null
  %8 = icmp ne ptr %1, null
  %9 = and i1 %8, %7
  br i1 %9, label %10, label %17

10:                                               ; preds = %4
  %11 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #18
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %13 = load ptr, ptr %12, align 8
  %14 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %15 = shl i32 %14, 3
  tail call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 8 %1, ptr align 8 %13, i32 %15, i1 false)
  %16 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #18
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
  %10 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #18
  %11 = getelementptr inbounds nuw i8, ptr %0, i32 64
  store ptr %1, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 68
  store ptr %2, ptr %12, align 4
  %13 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #18
  br label %14

14:                                               ; preds = %3, %5, %9
  %15 = phi i32 [ 0, %9 ], [ 1, %5 ], [ 1, %3 ]
  ret i32 %15
}

; Function Attrs: nofree nounwind memory(read)
declare noundef ptr @getenv(ptr noundef captures(none)) local_unnamed_addr #16

; Function Attrs: nounwind
define internal fastcc range(i32 0, 7) i32 @add_lanes(ptr noundef nonnull %0, i32 noundef %1) unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %4 = load i32, ptr %3, align 4
  %5 = icmp ult i32 %4, %1
  br i1 %5, label %6, label %79

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %8 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %9 = add i32 %8, 1
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 28
  %11 = icmp eq i32 %8, 0
  %12 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  %13 = getelementptr inbounds nuw i8, ptr %0, i32 24
  br label %14

14:                                               ; preds = %6, %76
  %15 = phi i32 [ %4, %6 ], [ %77, %76 ]
  %16 = load ptr, ptr %7, align 8
  %17 = add nuw i32 %15, 1
  store i32 %17, ptr %3, align 4
  %18 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %16, i32 %15
  %19 = tail call noalias ptr @calloc(i32 noundef %9, i32 noundef 8) #19
  tail call void @llvm.memset.p0.i32(ptr noundef nonnull align 4 dereferenceable(24) %18, i8 0, i32 24, i1 false)
  %20 = getelementptr inbounds nuw i8, ptr %18, i32 24
  store ptr %19, ptr %20, align 4
  %21 = load ptr, ptr %10, align 4
  %22 = tail call i32 @bnnc_memory_create(ptr noundef nonnull %18, ptr noundef %21)
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %27

24:                                               ; preds = %14
  %25 = load ptr, ptr %20, align 4
  %26 = icmp eq ptr %25, null
  br i1 %26, label %27, label %32

27:                                               ; preds = %24, %14
  %28 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 56), align 8
  %29 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 72), align 8
  %30 = add i64 %29, %28
  %31 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 5, ptr noundef nonnull @.str.8, i64 noundef %30)
  br label %79

32:                                               ; preds = %24
  br i1 %11, label %76, label %33

33:                                               ; preds = %32
  %34 = getelementptr inbounds nuw i8, ptr %18, i32 12
  br label %35

35:                                               ; preds = %70, %33
  %36 = phi i32 [ 0, %33 ], [ %71, %70 ]
  %37 = getelementptr %struct.bnnc_stage, ptr %12, i32 %36
  %38 = getelementptr inbounds nuw i8, ptr %37, i32 8
  %39 = load i32, ptr %38, align 4
  %40 = icmp eq i32 %39, 1
  %41 = getelementptr inbounds nuw i8, ptr %37, i32 16
  %42 = load i32, ptr %41, align 4
  %43 = icmp eq i32 %42, 0
  br i1 %40, label %44, label %45

44:                                               ; preds = %35
  br i1 %43, label %70, label %46

45:                                               ; preds = %35
  br i1 %43, label %70, label %52

46:                                               ; preds = %44
  %47 = getelementptr inbounds nuw i8, ptr %37, i32 4
  %48 = load ptr, ptr %47, align 4
  %49 = getelementptr inbounds nuw i8, ptr %48, i32 8
  %50 = load i32, ptr %49, align 8
  %51 = icmp eq i32 %50, 3
  br i1 %51, label %55, label %52

52:                                               ; preds = %46, %45
  %53 = load ptr, ptr %7, align 8
  %54 = icmp eq ptr %18, %53
  br i1 %54, label %55, label %70

55:                                               ; preds = %52, %46
  %56 = load ptr, ptr %13, align 8
  %57 = getelementptr inbounds nuw i8, ptr %56, i32 4
  %58 = load ptr, ptr %57, align 4
  %59 = getelementptr inbounds nuw i8, ptr %37, i32 12
  %60 = load i32, ptr %59, align 4
  %61 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %58, i32 %60
  %62 = getelementptr inbounds nuw i8, ptr %61, i32 4
  %63 = load i32, ptr %62, align 4
  %64 = load ptr, ptr %61, align 4
  %65 = load ptr, ptr %34, align 4
  %66 = getelementptr inbounds nuw ptr, ptr %65, i32 %36
  %67 = load ptr, ptr %66, align 4
  %68 = tail call i32 %64(ptr noundef %67, i32 noundef 0, i32 noundef %63) #18
  %69 = icmp eq i32 %68, 0
  br i1 %69, label %70, label %73

70:                                               ; preds = %55, %52, %45, %44
  %71 = add nuw i32 %36, 1
  %72 = icmp eq i32 %71, %8
  br i1 %72, label %76, label %35, !llvm.loop !27

73:                                               ; preds = %55
  %74 = load ptr, ptr %37, align 4
  %75 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 6, ptr noundef nonnull @.str.12, ptr noundef %74)
  br label %79

76:                                               ; preds = %70, %32
  %77 = load i32, ptr %3, align 4
  %78 = icmp ult i32 %77, %1
  br i1 %78, label %14, label %79, !llvm.loop !35

79:                                               ; preds = %76, %2, %73, %27
  %80 = phi i32 [ 5, %27 ], [ 6, %73 ], [ 0, %2 ], [ 0, %76 ]
  ret i32 %80
}

; Function Attrs: nounwind
declare i32 @pthread_cond_signal(ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
declare i32 @sched_yield() local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal i32 @task_extent(ptr noundef readonly captures(none) %0, i32 noundef %1) #8 {
  %3 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %4 = icmp eq i32 %1, %3
  br i1 %4, label %5, label %10

5:                                                ; preds = %2
  %6 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 20), align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %8 = load i32, ptr %7, align 4
  %9 = sub i32 %6, %8
  br label %30

10:                                               ; preds = %2
  %11 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  %12 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %11, i32 %1
  %13 = getelementptr inbounds nuw i8, ptr %12, i32 16
  %14 = load i32, ptr %13, align 4
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %30

16:                                               ; preds = %10
  %17 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %18 = load i32, ptr %17, align 4
  %19 = load ptr, ptr %0, align 4
  %20 = getelementptr inbounds nuw i8, ptr %19, i32 24
  %21 = load ptr, ptr %20, align 8
  %22 = getelementptr inbounds nuw i8, ptr %21, i32 4
  %23 = load ptr, ptr %22, align 4
  %24 = getelementptr inbounds nuw i8, ptr %12, i32 12
  %25 = load i32, ptr %24, align 4
  %26 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %23, i32 %25
  %27 = getelementptr inbounds nuw i8, ptr %26, i32 4
  %28 = load i32, ptr %27, align 4
  %29 = mul nsw i32 %28, %18
  br label %30

30:                                               ; preds = %16, %10, %5
  %31 = phi i32 [ %9, %5 ], [ %29, %16 ], [ 0, %10 ]
  ret i32 %31
}

; Function Attrs: nounwind
define internal i32 @task_run(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) #0 {
  %6 = load ptr, ptr %0, align 4
  %7 = getelementptr inbounds nuw i8, ptr %6, i32 32
  %8 = load ptr, ptr %7, align 8
  %9 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %10 = icmp eq i32 %2, %9
  br i1 %10, label %11, label %25

11:                                               ; preds = %5
  %12 = icmp slt i32 %3, %4
  br i1 %12, label %13, label %67

13:                                               ; preds = %11
  %14 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %8, i32 %1
  %15 = getelementptr inbounds nuw i8, ptr %0, i32 12
  br label %16

16:                                               ; preds = %13, %16
  %17 = phi i32 [ %3, %13 ], [ %21, %16 ]
  %18 = load i32, ptr %15, align 4
  %19 = add i32 %18, %17
  %20 = tail call fastcc i32 @run_slice(ptr noundef nonnull %0, ptr noundef %14, i32 noundef %19)
  %21 = add nsw i32 %17, 1
  %22 = icmp slt i32 %21, %4
  %23 = icmp eq i32 %20, 0
  %24 = select i1 %22, i1 %23, i1 false
  br i1 %24, label %16, label %67, !llvm.loop !36

25:                                               ; preds = %5
  %26 = getelementptr inbounds nuw i8, ptr %6, i32 24
  %27 = load ptr, ptr %26, align 8
  %28 = getelementptr inbounds nuw i8, ptr %27, i32 4
  %29 = load ptr, ptr %28, align 4
  %30 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  %31 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %30, i32 %2
  %32 = getelementptr inbounds nuw i8, ptr %31, i32 12
  %33 = load i32, ptr %32, align 4
  %34 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %29, i32 %33
  %35 = getelementptr inbounds nuw i8, ptr %34, i32 4
  %36 = load i32, ptr %35, align 4
  %37 = icmp slt i32 %3, %4
  br i1 %37, label %38, label %67

38:                                               ; preds = %25, %61
  %39 = phi i32 [ %63, %61 ], [ %3, %25 ]
  %40 = phi ptr [ %64, %61 ], [ %8, %25 ]
  %41 = phi i32 [ %65, %61 ], [ %4, %25 ]
  %42 = icmp sgt i32 %36, %39
  br i1 %42, label %43, label %61

43:                                               ; preds = %38
  %44 = tail call i32 @llvm.smin.i32(i32 %41, i32 %36)
  %45 = load ptr, ptr %0, align 4
  %46 = getelementptr inbounds nuw i8, ptr %45, i32 24
  %47 = load ptr, ptr %46, align 8
  %48 = getelementptr inbounds nuw i8, ptr %47, i32 4
  %49 = load ptr, ptr %48, align 4
  %50 = load i32, ptr %32, align 4
  %51 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %49, i32 %50
  %52 = load ptr, ptr %51, align 4
  %53 = getelementptr inbounds nuw i8, ptr %40, i32 12
  %54 = load ptr, ptr %53, align 4
  %55 = getelementptr inbounds nuw ptr, ptr %54, i32 %2
  %56 = load ptr, ptr %55, align 4
  %57 = tail call i32 %52(ptr noundef %56, i32 noundef %39, i32 noundef %44) #18
  %58 = icmp eq i32 %57, 0
  br i1 %58, label %61, label %59

59:                                               ; preds = %43
  %60 = add nsw i32 %2, 1
  br label %67

61:                                               ; preds = %38, %43
  %62 = sub nsw i32 %39, %36
  %63 = select i1 %42, i32 0, i32 %62
  %64 = getelementptr inbounds nuw i8, ptr %40, i32 28
  %65 = sub nsw i32 %41, %36
  %66 = icmp slt i32 %63, %65
  br i1 %66, label %38, label %67, !llvm.loop !37

67:                                               ; preds = %61, %16, %25, %11, %59
  %68 = phi i32 [ 0, %25 ], [ %60, %59 ], [ 0, %11 ], [ %20, %16 ], [ 0, %61 ]
  ret i32 %68
}

; Function Attrs: nounwind
define internal void @task_completed(ptr noundef readonly captures(none) %0, i32 noundef %1) #0 {
  %3 = alloca %struct.timespec, align 4
  %4 = load ptr, ptr %0, align 4
  %5 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %3) #18
  %6 = load i32, ptr %3, align 4
  %7 = sext i32 %6 to i64
  %8 = mul nsw i64 %7, 1000000000
  %9 = getelementptr inbounds nuw i8, ptr %3, i32 4
  %10 = load i32, ptr %9, align 4
  %11 = sext i32 %10 to i64
  %12 = add nsw i64 %8, %11
  %13 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %14 = icmp ult i32 %1, %13
  br i1 %14, label %15, label %28

15:                                               ; preds = %2
  %16 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  %17 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %16, i32 %1
  %18 = getelementptr inbounds nuw i8, ptr %17, i32 16
  %19 = load i32, ptr %18, align 4
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %28

21:                                               ; preds = %15
  %22 = getelementptr inbounds nuw i8, ptr %4, i32 56
  %23 = load i64, ptr %22, align 8
  %24 = sub i64 %12, %23
  %25 = getelementptr inbounds nuw i8, ptr %4, i32 40
  %26 = load ptr, ptr %25, align 8
  %27 = getelementptr inbounds nuw i64, ptr %26, i32 %1
  store i64 %24, ptr %27, align 8
  br label %28

28:                                               ; preds = %21, %15, %2
  %29 = getelementptr inbounds nuw i8, ptr %4, i32 56
  store i64 %12, ptr %29, align 8
  ret void
}

; Function Attrs: nounwind
define internal fastcc i32 @run_slice(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) unnamed_addr #0 {
  %4 = alloca %struct.timespec, align 4
  %5 = alloca %struct.timespec, align 4
  %6 = alloca %struct.timespec, align 4
  %7 = load ptr, ptr %0, align 4
  %8 = getelementptr inbounds nuw i8, ptr %7, i32 52
  %9 = load i32, ptr %8, align 4
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %20, label %11

11:                                               ; preds = %3
  %12 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %6) #18
  %13 = load i32, ptr %6, align 4
  %14 = sext i32 %13 to i64
  %15 = mul nsw i64 %14, 1000000000
  %16 = getelementptr inbounds nuw i8, ptr %6, i32 4
  %17 = load i32, ptr %16, align 4
  %18 = sext i32 %17 to i64
  %19 = add nsw i64 %15, %18
  br label %20

20:                                               ; preds = %3, %11
  %21 = phi i64 [ %19, %11 ], [ 0, %3 ]
  %22 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %23 = load ptr, ptr %22, align 4
  %24 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %25 = load ptr, ptr %24, align 4
  %26 = getelementptr inbounds nuw i8, ptr %1, i32 20
  %27 = load i32, ptr %26, align 4
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %56, label %29

29:                                               ; preds = %20
  %30 = getelementptr inbounds nuw i8, ptr %1, i32 16
  br label %31

31:                                               ; preds = %31, %29
  %32 = phi i32 [ 0, %29 ], [ %53, %31 ]
  %33 = load ptr, ptr %30, align 4
  %34 = getelementptr inbounds nuw %struct.bnnc_slot, ptr %33, i32 %32
  %35 = getelementptr inbounds nuw i8, ptr %34, i32 4
  %36 = load ptr, ptr %35, align 4
  %37 = getelementptr inbounds nuw i8, ptr %36, i32 8
  %38 = load i32, ptr %37, align 8
  %39 = icmp eq i32 %38, 4
  %40 = getelementptr inbounds nuw i8, ptr %36, i32 12
  %41 = load i32, ptr %40, align 4
  %42 = select i1 %39, ptr %23, ptr %25
  %43 = getelementptr inbounds nuw ptr, ptr %42, i32 %41
  %44 = load ptr, ptr %43, align 4
  %45 = getelementptr inbounds nuw i8, ptr %34, i32 8
  %46 = load i32, ptr %45, align 4
  %47 = mul i32 %46, %2
  %48 = load i64, ptr %36, align 8
  %49 = trunc i64 %48 to i32
  %50 = getelementptr i8, ptr %44, i32 %47
  %51 = getelementptr i8, ptr %50, i32 %49
  %52 = load ptr, ptr %34, align 4
  store ptr %51, ptr %52, align 4
  %53 = add nuw i32 %32, 1
  %54 = load i32, ptr %26, align 4
  %55 = icmp ult i32 %53, %54
  br i1 %55, label %31, label %56, !llvm.loop !17

56:                                               ; preds = %31, %20
  %57 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %58 = icmp eq i32 %57, 0
  br i1 %58, label %133, label %59

59:                                               ; preds = %56
  %60 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  %61 = getelementptr inbounds nuw i8, ptr %7, i32 24
  %62 = getelementptr inbounds nuw i8, ptr %1, i32 12
  %63 = getelementptr inbounds nuw i8, ptr %5, i32 4
  %64 = getelementptr inbounds nuw i8, ptr %1, i32 24
  %65 = getelementptr inbounds nuw i8, ptr %7, i32 64
  %66 = getelementptr inbounds nuw i8, ptr %7, i32 68
  %67 = getelementptr inbounds nuw i8, ptr %4, i32 4
  br label %68

68:                                               ; preds = %59, %129
  %69 = phi i64 [ %21, %59 ], [ %130, %129 ]
  %70 = phi i32 [ 0, %59 ], [ %131, %129 ]
  %71 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %60, i32 %70
  %72 = getelementptr inbounds nuw i8, ptr %71, i32 16
  %73 = load i32, ptr %72, align 4
  %74 = icmp eq i32 %73, 0
  br i1 %74, label %75, label %129

75:                                               ; preds = %68
  %76 = load ptr, ptr %61, align 8
  %77 = getelementptr inbounds nuw i8, ptr %76, i32 4
  %78 = load ptr, ptr %77, align 4
  %79 = getelementptr inbounds nuw i8, ptr %71, i32 12
  %80 = load i32, ptr %79, align 4
  %81 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %78, i32 %80
  %82 = getelementptr inbounds nuw i8, ptr %81, i32 4
  %83 = load i32, ptr %82, align 4
  %84 = load ptr, ptr %81, align 4
  %85 = load ptr, ptr %62, align 4
  %86 = getelementptr inbounds nuw ptr, ptr %85, i32 %70
  %87 = load ptr, ptr %86, align 4
  %88 = call i32 %84(ptr noundef %87, i32 noundef 0, i32 noundef %83) #18
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %90, label %127

90:                                               ; preds = %75
  %91 = load i32, ptr %8, align 4
  %92 = icmp eq i32 %91, 0
  br i1 %92, label %106, label %93

93:                                               ; preds = %90
  %94 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %5) #18
  %95 = load i32, ptr %5, align 4
  %96 = sext i32 %95 to i64
  %97 = mul nsw i64 %96, 1000000000
  %98 = load i32, ptr %63, align 4
  %99 = sext i32 %98 to i64
  %100 = add nsw i64 %97, %99
  %101 = sub nsw i64 %100, %69
  %102 = load ptr, ptr %64, align 4
  %103 = getelementptr inbounds nuw i64, ptr %102, i32 %70
  %104 = load i64, ptr %103, align 8
  %105 = add i64 %101, %104
  store i64 %105, ptr %103, align 8
  br label %106

106:                                              ; preds = %93, %90
  %107 = phi i64 [ %100, %93 ], [ %69, %90 ]
  %108 = load ptr, ptr %65, align 8
  %109 = icmp eq ptr %108, null
  br i1 %109, label %129, label %110

110:                                              ; preds = %106
  %111 = load ptr, ptr %66, align 4
  %112 = load ptr, ptr %62, align 4
  %113 = getelementptr inbounds nuw ptr, ptr %112, i32 %70
  %114 = load ptr, ptr %113, align 4
  %115 = getelementptr inbounds nuw i8, ptr %71, i32 8
  %116 = load i32, ptr %115, align 4
  call void %108(ptr noundef %111, i32 noundef %70, ptr noundef %114, i32 noundef %116) #18
  %117 = load i32, ptr %8, align 4
  %118 = icmp eq i32 %117, 0
  br i1 %118, label %129, label %119

119:                                              ; preds = %110
  %120 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %4) #18
  %121 = load i32, ptr %4, align 4
  %122 = sext i32 %121 to i64
  %123 = mul nsw i64 %122, 1000000000
  %124 = load i32, ptr %67, align 4
  %125 = sext i32 %124 to i64
  %126 = add nsw i64 %123, %125
  br label %129

127:                                              ; preds = %75
  %128 = add nuw nsw i32 %70, 1
  br label %133

129:                                              ; preds = %68, %119, %110, %106
  %130 = phi i64 [ 0, %110 ], [ %126, %119 ], [ %107, %106 ], [ %69, %68 ]
  %131 = add nuw i32 %70, 1
  %132 = icmp eq i32 %131, %57
  br i1 %132, label %133, label %68, !llvm.loop !38

133:                                              ; preds = %129, %56, %127
  %134 = phi i32 [ %128, %127 ], [ 0, %56 ], [ 0, %129 ]
  ret i32 %134
}

; Function Attrs: nounwind
declare i32 @clock_gettime(i32 noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #17

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #17

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #17

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #5 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { nounwind memory(readwrite, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { mustprogress nofree norecurse nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #11 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #12 = { mustprogress nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #13 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #14 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #15 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #16 = { nofree nounwind memory(read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #17 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #18 = { nounwind }
attributes #19 = { nounwind allocsize(0,1) }
attributes #20 = { nounwind willreturn memory(read) }

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
!24 = !{i64 997150}
!25 = distinct !{!25, !6}
!26 = distinct !{!26, !6}
!27 = distinct !{!27, !6}
!28 = distinct !{!28, !6}
!29 = distinct !{!29, !6}
!30 = distinct !{!30, !6}
!31 = distinct !{!31, !6}
!32 = distinct !{!32, !6}
!33 = distinct !{!33, !6}
!34 = distinct !{!34, !6}
!35 = distinct !{!35, !6}
!36 = distinct !{!36, !6}
!37 = distinct !{!37, !6}
!38 = distinct !{!38, !6}
