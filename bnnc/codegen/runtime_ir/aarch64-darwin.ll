; Made by runtime/build_ir.py: do not edit.
; sources: a76b83bec22c2a972e0409f89b01c76d7223b9d30ac0c95f4b58969586896538
target datalayout = "e-m:o-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-apple-macosx11.0"

%struct.bnnc_model = type { i32, i32, i32, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64 }
%struct.bnnc_level = type { ptr, ptr, i64 }
%struct.bnnc_stage = type { ptr, ptr, i32, i32, i32, i32 }
%struct.bnnc_kernel = type { ptr, i32, i32 }
%struct.bnnc_tensor = type { ptr, ptr, ptr, i64, i32 }
%struct.bnnc_argument = type { i64, i32, i32 }
%struct.bnnc_slot = type { ptr, ptr }
%struct.counter = type { i32, [60 x i8] }
%struct.timespec = type { i64, i64 }
%struct.bnnc_job = type { ptr, i32, ptr, ptr, ptr }

@.str = private unnamed_addr constant [29 x i8] c"hw.optional.arm.FEAT_DotProd\00", align 1
@bnnc_cpu_feature_name.names = internal unnamed_addr constant [2 x ptr] [ptr @.str.1, ptr @.str.2], align 8
@.str.1 = private unnamed_addr constant [6 x i8] c"asimd\00", align 1
@.str.2 = private unnamed_addr constant [8 x i8] c"asimddp\00", align 1
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

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define hidden void @bnnc_processors_allowed(ptr noundef writeonly captures(none) initializes((128, 132)) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i32 0, ptr %2, align 8
  ret void
}

; Function Attrs: nounwind
define hidden i32 @bnnc_processor_count() local_unnamed_addr #1 {
  %1 = tail call i64 @sysconf(i32 noundef 58) #19
  %2 = tail call i64 @llvm.smax.i64(i64 %1, i64 1)
  %3 = trunc i64 %2 to i32
  ret i32 %3
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

declare i64 @sysconf(i32 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef i32 @bnnc_processor() local_unnamed_addr #4 {
  ret i32 -1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef i32 @bnnc_thread_number() local_unnamed_addr #4 {
  ret i32 1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden void @bnnc_keep_off(i32 noundef %0, ptr noundef readnone captures(none) %1, i32 noundef %2) local_unnamed_addr #4 {
  ret void
}

; Function Attrs: nounwind
define hidden range(i64 1, 4) i64 @bnnc_cpu_features() local_unnamed_addr #1 {
  %1 = alloca i32, align 4
  %2 = alloca i64, align 8
  store i32 0, ptr %1, align 4
  store i64 4, ptr %2, align 8
  %3 = call i32 @sysctlbyname(ptr noundef nonnull @.str, ptr noundef nonnull %1, ptr noundef nonnull %2, ptr noundef null, i64 noundef 0) #19
  %4 = icmp eq i32 %3, 0
  %5 = load i32, ptr %1, align 4
  %6 = icmp ne i32 %5, 0
  %7 = select i1 %4, i1 %6, i1 false
  %8 = select i1 %7, i64 3, i64 1
  ret i64 %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden ptr @bnnc_cpu_feature_name(i64 noundef %0) local_unnamed_addr #4 {
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
  %12 = phi ptr [ %7, %4 ], [ @.str.3, %8 ]
  ret ptr %12
}

; Function Attrs: nofree nounwind
define hidden noundef i32 @bnnc_fail(ptr noundef captures(none) %0, i32 noundef returned %1, ptr noundef readonly captures(none) %2, ...) local_unnamed_addr #5 {
  %4 = alloca ptr, align 8
  call void @llvm.va_start.p0(ptr nonnull %4)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %6 = load ptr, ptr %4, align 8
  %7 = call i32 @vsnprintf(ptr noundef nonnull %5, i64 noundef 256, ptr noundef %2, ptr noundef %6) #19
  call void @llvm.va_end.p0(ptr nonnull %4)
  ret i32 %1
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start.p0(ptr) #6

; Function Attrs: nofree nounwind
declare noundef i32 @vsnprintf(ptr noundef captures(none), i64 noundef, ptr noundef readonly captures(none), ptr noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end.p0(ptr) #6

; Function Attrs: nounwind
define range(i32 0, 7) i32 @bnnc_create(ptr noundef writeonly captures(address_is_null) %0) local_unnamed_addr #1 {
  %2 = alloca i32, align 4
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  %6 = icmp eq ptr %0, null
  br i1 %6, label %153, label %7

7:                                                ; preds = %1
  store ptr null, ptr %0, align 8
  %8 = tail call dereferenceable_or_null(424) ptr @calloc(i64 noundef 1, i64 noundef 424) #20
  %9 = icmp eq ptr %8, null
  br i1 %9, label %153, label %10

10:                                               ; preds = %7
  %11 = tail call i32 @pthread_mutex_init(ptr noundef nonnull %8, ptr noundef null) #19
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %14, label %13

13:                                               ; preds = %10
  tail call void @free(ptr noundef nonnull %8)
  br label %153

14:                                               ; preds = %10
  store ptr %8, ptr %0, align 8
  %15 = getelementptr inbounds nuw i8, ptr %8, i64 136
  store i32 1, ptr %15, align 8
  %16 = tail call ptr @getenv(ptr noundef nonnull @.str.6)
  %17 = load i32, ptr @bnnc_compiled_model, align 8
  %18 = icmp eq i32 %17, 1
  br i1 %18, label %21, label %19

19:                                               ; preds = %14
  %20 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %8, i32 noundef 2, ptr noundef nonnull @.str.7, i32 noundef %17, i32 noundef 1)
  br label %150

21:                                               ; preds = %14
  %22 = icmp eq ptr %16, null
  br i1 %22, label %60, label %23

23:                                               ; preds = %21
  %24 = load i8, ptr %16, align 1
  %25 = icmp eq i8 %24, 0
  br i1 %25, label %60, label %26

26:                                               ; preds = %23
  %27 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 4), align 4
  %28 = icmp eq i32 %27, 0
  %29 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 40), align 8
  br i1 %28, label %57, label %30

30:                                               ; preds = %26
  %31 = zext i32 %27 to i64
  br label %35

32:                                               ; preds = %35
  %33 = add nuw nsw i64 %36, 1
  %34 = icmp eq i64 %33, %31
  br i1 %34, label %57, label %35, !llvm.loop !4

35:                                               ; preds = %32, %30
  %36 = phi i64 [ 0, %30 ], [ %33, %32 ]
  %37 = getelementptr inbounds nuw %struct.bnnc_level, ptr %29, i64 %36
  %38 = getelementptr inbounds nuw i8, ptr %37, i64 16
  %39 = load i64, ptr %38, align 8
  store i32 0, ptr %4, align 4
  store i64 4, ptr %5, align 8
  %40 = call i32 @sysctlbyname(ptr noundef nonnull @.str, ptr noundef nonnull %4, ptr noundef nonnull %5, ptr noundef null, i64 noundef 0) #19
  %41 = load i32, ptr %4, align 4
  %42 = load ptr, ptr %37, align 8
  %43 = call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %42, ptr noundef nonnull dereferenceable(1) %16) #19
  %44 = icmp eq i32 %43, 0
  br i1 %44, label %45, label %32

45:                                               ; preds = %35
  %46 = icmp eq i32 %40, 0
  %47 = icmp ne i32 %41, 0
  %48 = select i1 %46, i1 %47, i1 false
  %49 = select i1 %48, i64 -4, i64 -2
  %50 = and i64 %49, %39
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %96, label %52

52:                                               ; preds = %45
  %53 = and i64 %50, 2
  %54 = icmp eq i64 %53, 0
  %55 = select i1 %54, ptr @.str.3, ptr @.str.2
  %56 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %8, i32 noundef 4, ptr noundef nonnull @.str.10, ptr noundef nonnull %16, ptr noundef nonnull %55)
  br label %150

57:                                               ; preds = %32, %26
  %58 = load ptr, ptr %29, align 8
  %59 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %8, i32 noundef 4, ptr noundef nonnull @.str.11, ptr noundef nonnull %16, ptr noundef %58)
  br label %150

60:                                               ; preds = %23, %21
  store i32 0, ptr %2, align 4
  store i64 4, ptr %3, align 8
  %61 = call i32 @sysctlbyname(ptr noundef nonnull @.str, ptr noundef nonnull %2, ptr noundef nonnull %3, ptr noundef null, i64 noundef 0) #19
  %62 = load i32, ptr %2, align 4
  %63 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 4), align 4
  %64 = icmp eq i32 %63, 0
  %65 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 40), align 8
  br i1 %64, label %66, label %68

66:                                               ; preds = %60
  %67 = getelementptr inbounds nuw i8, ptr %65, i64 103079215080
  br label %91

68:                                               ; preds = %60
  %69 = icmp eq i32 %61, 0
  %70 = icmp ne i32 %62, 0
  %71 = select i1 %69, i1 %70, i1 false
  %72 = select i1 %71, i64 -4, i64 -2
  %73 = zext i32 %63 to i64
  br label %77

74:                                               ; preds = %77
  %75 = add nuw nsw i64 %78, 1
  %76 = icmp eq i64 %75, %73
  br i1 %76, label %84, label %77, !llvm.loop !6

77:                                               ; preds = %74, %68
  %78 = phi i64 [ 0, %68 ], [ %75, %74 ]
  %79 = getelementptr inbounds nuw %struct.bnnc_level, ptr %65, i64 %78
  %80 = getelementptr inbounds nuw i8, ptr %79, i64 16
  %81 = load i64, ptr %80, align 8
  %82 = and i64 %81, %72
  %83 = icmp eq i64 %82, 0
  br i1 %83, label %96, label %74

84:                                               ; preds = %74
  %85 = and i64 %82, 2
  %86 = icmp eq i64 %85, 0
  %87 = add i32 %63, -1
  %88 = zext i32 %87 to i64
  %89 = getelementptr inbounds nuw %struct.bnnc_level, ptr %65, i64 %88
  %90 = select i1 %86, ptr @.str.3, ptr @.str.2
  br label %91

91:                                               ; preds = %84, %66
  %92 = phi ptr [ %67, %66 ], [ %89, %84 ]
  %93 = phi ptr [ @.str.3, %66 ], [ %90, %84 ]
  %94 = load ptr, ptr %92, align 8
  %95 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %8, i32 noundef 4, ptr noundef nonnull @.str.12, ptr noundef %94, ptr noundef nonnull %93)
  br label %150

96:                                               ; preds = %77, %45
  %97 = phi ptr [ %37, %45 ], [ %79, %77 ]
  %98 = getelementptr inbounds nuw i8, ptr %8, i64 64
  store ptr %97, ptr %98, align 8
  %99 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %100 = add i32 %99, 1
  %101 = zext i32 %100 to i64
  %102 = call ptr @calloc(i64 noundef %101, i64 noundef 8) #20
  %103 = getelementptr inbounds nuw i8, ptr %8, i64 120
  store ptr %102, ptr %103, align 8
  %104 = icmp eq ptr %102, null
  br i1 %104, label %109, label %105

105:                                              ; preds = %96
  %106 = getelementptr inbounds nuw i8, ptr %8, i64 72
  %107 = call i32 @bnnc_memory_create(ptr noundef nonnull %106)
  %108 = icmp eq i32 %107, 0
  br i1 %108, label %114, label %109

109:                                              ; preds = %105, %96
  %110 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 80), align 8
  %111 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 88), align 8
  %112 = add i64 %111, %110
  %113 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %8, i32 noundef 5, ptr noundef nonnull @.str.8, i64 noundef %112)
  br label %150

114:                                              ; preds = %105
  %115 = icmp eq i32 %99, 0
  br i1 %115, label %153, label %116

116:                                              ; preds = %114
  %117 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %118 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %119 = zext i32 %99 to i64
  br label %120

120:                                              ; preds = %142, %116
  %121 = phi i64 [ 0, %116 ], [ %143, %142 ]
  %122 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %117, i64 %121
  %123 = getelementptr inbounds nuw i8, ptr %122, i64 24
  %124 = load i32, ptr %123, align 8
  %125 = icmp eq i32 %124, 0
  br i1 %125, label %142, label %126

126:                                              ; preds = %120
  %127 = load ptr, ptr %98, align 8
  %128 = getelementptr inbounds nuw i8, ptr %127, i64 8
  %129 = load ptr, ptr %128, align 8
  %130 = getelementptr inbounds nuw i8, ptr %122, i64 20
  %131 = load i32, ptr %130, align 4
  %132 = zext i32 %131 to i64
  %133 = getelementptr inbounds nuw %struct.bnnc_kernel, ptr %129, i64 %132
  %134 = getelementptr inbounds nuw i8, ptr %133, i64 8
  %135 = load i32, ptr %134, align 8
  %136 = load ptr, ptr %133, align 8
  %137 = load ptr, ptr %118, align 8
  %138 = getelementptr inbounds nuw ptr, ptr %137, i64 %121
  %139 = load ptr, ptr %138, align 8
  %140 = call i32 %136(ptr noundef %139, i32 noundef 0, i32 noundef %135) #19
  %141 = icmp eq i32 %140, 0
  br i1 %141, label %142, label %145

142:                                              ; preds = %126, %120
  %143 = add nuw nsw i64 %121, 1
  %144 = icmp eq i64 %143, %119
  br i1 %144, label %153, label %120, !llvm.loop !7

145:                                              ; preds = %126
  %146 = and i64 %121, 4294967295
  %147 = getelementptr inbounds nuw %struct.bnnc_stage, ptr %117, i64 %146
  %148 = load ptr, ptr %147, align 8
  %149 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %8, i32 noundef 6, ptr noundef nonnull @.str.9, ptr noundef %148)
  br label %150

150:                                              ; preds = %19, %91, %109, %145, %57, %52
  %151 = phi i32 [ 4, %52 ], [ 4, %57 ], [ 6, %145 ], [ 5, %109 ], [ 4, %91 ], [ 2, %19 ]
  %152 = getelementptr inbounds nuw i8, ptr %8, i64 64
  store ptr null, ptr %152, align 8
  br label %153

153:                                              ; preds = %142, %114, %150, %7, %1, %13
  %154 = phi i32 [ 5, %13 ], [ 5, %7 ], [ 1, %1 ], [ %151, %150 ], [ 0, %114 ], [ 0, %142 ]
  ret i32 %154
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #7

declare i32 @pthread_mutex_init(ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #8

; Function Attrs: nounwind
define void @bnnc_destroy(ptr noundef %0) local_unnamed_addr #1 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %19, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %5 = load ptr, ptr %4, align 8
  tail call void @bnnc_pool_destroy(ptr noundef %5)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %8 = load ptr, ptr %7, align 8
  tail call void @free(ptr noundef %8)
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %10 = load ptr, ptr %9, align 8
  tail call void @free(ptr noundef %10)
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %12 = load ptr, ptr %11, align 8
  tail call void @free(ptr noundef %12)
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %14 = load ptr, ptr %13, align 8
  tail call void @free(ptr noundef %14)
  %15 = load ptr, ptr %6, align 8
  tail call void @free(ptr noundef %15)
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %17 = load ptr, ptr %16, align 8
  tail call void @free(ptr noundef %17)
  %18 = tail call i32 @pthread_mutex_destroy(ptr noundef nonnull %0) #19
  tail call void @free(ptr noundef nonnull %0)
  br label %19

19:                                               ; preds = %1, %3
  ret void
}

; Function Attrs: nounwind
define hidden void @bnnc_pool_destroy(ptr noundef %0) local_unnamed_addr #1 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %30, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %5 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %4) #19
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i32 1, ptr %6, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %8 = tail call i32 @pthread_cond_broadcast(ptr noundef nonnull %7) #19
  %9 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %4) #19
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %11 = load i32, ptr %10, align 4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %3
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 1376
  br label %15

15:                                               ; preds = %13, %15
  %16 = phi i64 [ 0, %13 ], [ %20, %15 ]
  %17 = getelementptr inbounds nuw ptr, ptr %14, i64 %16
  %18 = load ptr, ptr %17, align 8
  %19 = tail call i32 @"\01_pthread_join"(ptr noundef %18, ptr noundef null) #19
  %20 = add nuw nsw i64 %16, 1
  %21 = load i32, ptr %10, align 4
  %22 = zext i32 %21 to i64
  %23 = icmp samesign ult i64 %20, %22
  br i1 %23, label %15, label %24, !llvm.loop !8

24:                                               ; preds = %15, %3
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %26 = tail call i32 @pthread_cond_destroy(ptr noundef nonnull %25) #19
  %27 = tail call i32 @pthread_cond_destroy(ptr noundef nonnull %7) #19
  %28 = tail call i32 @pthread_mutex_destroy(ptr noundef nonnull %4) #19
  %29 = load ptr, ptr %0, align 8
  tail call void @free(ptr noundef %29)
  tail call void @free(ptr noundef nonnull %0)
  br label %30

30:                                               ; preds = %1, %24
  ret void
}

; Function Attrs: mustprogress nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none)
define hidden void @bnnc_memory_destroy(ptr noundef readonly captures(none) %0) local_unnamed_addr #9 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = load ptr, ptr %2, align 8
  tail call void @free(ptr noundef %3)
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %5 = load ptr, ptr %4, align 8
  tail call void @free(ptr noundef %5)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load ptr, ptr %6, align 8
  tail call void @free(ptr noundef %7)
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  tail call void @free(ptr noundef %9)
  %10 = load ptr, ptr %0, align 8
  tail call void @free(ptr noundef %10)
  ret void
}

declare i32 @pthread_mutex_destroy(ptr noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define nonnull ptr @bnnc_error(ptr noundef readnone captures(address_is_null, ret: address, provenance) %0) local_unnamed_addr #4 {
  %2 = icmp eq ptr %0, null
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %4 = select i1 %2, ptr @.str.4, ptr %3
  ret ptr %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define ptr @bnnc_isa_name(ptr noundef readonly captures(address_is_null) %0) local_unnamed_addr #10 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %9, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 64
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
define range(i32 0, 6) i32 @bnnc_set_threads(ptr noundef %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %40, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %6 = load ptr, ptr %5, align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %40, label %8

8:                                                ; preds = %4
  %9 = icmp eq i32 %1, 0
  br i1 %9, label %10, label %15

10:                                               ; preds = %8
  %11 = tail call i64 @sysconf(i32 noundef 58) #19
  %12 = tail call i64 @llvm.smax.i64(i64 %11, i64 1)
  %13 = trunc i64 %12 to i32
  %14 = tail call i32 @llvm.umin.i32(i32 %13, i32 256)
  br label %15

15:                                               ; preds = %10, %8
  %16 = phi i32 [ %14, %10 ], [ %1, %8 ]
  %17 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #19
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %19 = load i32, ptr %18, align 8
  %20 = icmp eq i32 %16, %19
  br i1 %20, label %37, label %21

21:                                               ; preds = %15
  %22 = icmp ugt i32 %16, 256
  br i1 %22, label %23, label %25

23:                                               ; preds = %21
  %24 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.13, i32 noundef %16, i32 noundef 256)
  br label %37

25:                                               ; preds = %21
  %26 = icmp samesign ugt i32 %16, 1
  br i1 %26, label %27, label %33

27:                                               ; preds = %25
  %28 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %29 = tail call ptr @bnnc_pool_create(i32 noundef %16, i32 noundef %28)
  %30 = icmp eq ptr %29, null
  br i1 %30, label %31, label %33

31:                                               ; preds = %27
  %32 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 5, ptr noundef nonnull @.str.14, i32 noundef %16)
  br label %37

33:                                               ; preds = %27, %25
  %34 = phi ptr [ %29, %27 ], [ null, %25 ]
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %36 = load ptr, ptr %35, align 8
  tail call void @bnnc_pool_destroy(ptr noundef %36)
  store ptr %34, ptr %35, align 8
  store i32 %16, ptr %18, align 8
  br label %37

37:                                               ; preds = %15, %23, %31, %33
  %38 = phi i32 [ 5, %31 ], [ 1, %23 ], [ 0, %33 ], [ 0, %15 ]
  %39 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #19
  br label %40

40:                                               ; preds = %2, %4, %37
  %41 = phi i32 [ %38, %37 ], [ 1, %4 ], [ 1, %2 ]
  ret i32 %41
}

declare i32 @pthread_mutex_lock(ptr noundef) local_unnamed_addr #3

declare i32 @pthread_mutex_unlock(ptr noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_abi_version() local_unnamed_addr #4 {
  %1 = load i32, ptr @bnnc_compiled_model, align 8
  ret i32 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define ptr @bnnc_model_id() local_unnamed_addr #4 {
  %1 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 24), align 8
  ret ptr %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define ptr @bnnc_metadata() local_unnamed_addr #4 {
  %1 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 32), align 8
  ret ptr %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_input_count() local_unnamed_addr #4 {
  %1 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  ret i32 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_output_count() local_unnamed_addr #4 {
  %1 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 16), align 8
  ret i32 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i32 @bnnc_stage_count() local_unnamed_addr #4 {
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
define ptr @bnnc_input(i32 noundef %0) local_unnamed_addr #4 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 12), align 4
  %3 = icmp ult i32 %0, %2
  %4 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 56), align 8
  %5 = zext i32 %0 to i64
  %6 = getelementptr inbounds nuw %struct.bnnc_tensor, ptr %4, i64 %5
  %7 = select i1 %3, ptr %6, ptr null
  ret ptr %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define ptr @bnnc_output(i32 noundef %0) local_unnamed_addr #4 {
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
define hidden range(i32 0, 2) i32 @bnnc_memory_create(ptr noundef captures(none) %0) local_unnamed_addr #5 {
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
  %15 = call i32 @posix_memalign(ptr noundef nonnull %3, i64 noundef 64, i64 noundef %14) #19
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
  %23 = call i32 @posix_memalign(ptr noundef nonnull %2, i64 noundef 64, i64 noundef %22) #19
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
  %30 = call ptr @calloc(i64 noundef %12, i64 noundef 8) #20
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store ptr %30, ptr %31, align 8
  %32 = add i32 %4, 1
  %33 = zext i32 %32 to i64
  %34 = call ptr @calloc(i64 noundef %33, i64 noundef 8) #20
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %34, ptr %35, align 8
  %36 = call ptr @calloc(i64 noundef %12, i64 noundef 16) #20
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
  br i1 %30, label %10, label %9, !llvm.loop !12
}

; Function Attrs: nounwind
define hidden noundef ptr @bnnc_pool_create(i32 noundef %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = alloca ptr, align 8
  %4 = tail call dereferenceable_or_null(3424) ptr @calloc(i64 noundef 1, i64 noundef 3424) #20
  %5 = zext i32 %1 to i64
  %6 = icmp eq ptr %4, null
  br i1 %6, label %47, label %7

7:                                                ; preds = %2
  %8 = add i32 %0, 1
  %9 = zext i32 %8 to i64
  %10 = shl nuw nsw i64 %9, 6
  %11 = mul i64 %10, %5
  %12 = call i32 @posix_memalign(ptr noundef nonnull %3, i64 noundef 64, i64 noundef %11) #19
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %15, label %14

14:                                               ; preds = %7
  call void @free(ptr noundef nonnull %4)
  br label %47

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
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 344
  store i32 -1, ptr %22, align 8
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %24 = call i32 @pthread_mutex_init(ptr noundef nonnull %23, ptr noundef null) #19
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %26 = call i32 @"\01_pthread_cond_init"(ptr noundef nonnull %25, ptr noundef null) #19
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 160
  %28 = call i32 @"\01_pthread_cond_init"(ptr noundef nonnull %27, ptr noundef null) #19
  %29 = getelementptr inbounds nuw i8, ptr %4, i64 28
  %30 = load i32, ptr %29, align 4
  %31 = add i32 %30, 1
  %32 = icmp ult i32 %31, %0
  br i1 %32, label %33, label %47

33:                                               ; preds = %15
  %34 = getelementptr inbounds nuw i8, ptr %4, i64 1376
  br label %35

35:                                               ; preds = %33, %42
  %36 = phi i32 [ %30, %33 ], [ %44, %42 ]
  %37 = zext i32 %36 to i64
  %38 = getelementptr inbounds nuw ptr, ptr %34, i64 %37
  %39 = call i32 @pthread_create(ptr noundef nonnull %38, ptr noundef null, ptr noundef nonnull @worker, ptr noundef nonnull %4) #19
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %42, label %41

41:                                               ; preds = %35
  call void @bnnc_pool_destroy(ptr noundef nonnull %4)
  br label %47

42:                                               ; preds = %35
  %43 = load i32, ptr %29, align 4
  %44 = add i32 %43, 1
  store i32 %44, ptr %29, align 4
  %45 = add i32 %43, 2
  %46 = icmp ult i32 %45, %0
  br i1 %46, label %35, label %47, !llvm.loop !13

47:                                               ; preds = %42, %15, %2, %41, %14
  %48 = phi ptr [ null, %14 ], [ null, %41 ], [ null, %2 ], [ %4, %15 ], [ %4, %42 ]
  ret ptr %48
}

; Function Attrs: nofree
declare i32 @posix_memalign(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #14

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #15

declare i32 @"\01_pthread_cond_init"(ptr noundef, ptr noundef) local_unnamed_addr #3

declare i32 @pthread_create(ptr noundef, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define internal noalias noundef ptr @worker(ptr noundef %0) #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %3 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %2) #19
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %5 = load i32, ptr %4, align 8
  %6 = add i32 %5, 1
  store i32 %6, ptr %4, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 348
  %8 = zext i32 %5 to i64
  %9 = getelementptr inbounds nuw i32, ptr %7, i64 %8
  store atomic i32 1, ptr %9 monotonic, align 4
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %12 = load i32, ptr %11, align 8
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %42

14:                                               ; preds = %1
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 112
  br label %19

19:                                               ; preds = %14, %38
  %20 = phi i32 [ 0, %14 ], [ %39, %38 ]
  %21 = load ptr, ptr %10, align 8
  %22 = icmp eq ptr %21, null
  br i1 %22, label %26, label %23

23:                                               ; preds = %19
  %24 = load i32, ptr %15, align 8
  %25 = icmp eq i32 %24, %20
  br i1 %25, label %26, label %28

26:                                               ; preds = %23, %19
  %27 = tail call i32 @"\01_pthread_cond_wait"(ptr noundef nonnull %18, ptr noundef nonnull %2) #19
  br label %38

28:                                               ; preds = %23
  %29 = load i32, ptr %16, align 4
  %30 = add i32 %29, 1
  store i32 %30, ptr %16, align 4
  %31 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %2) #19
  tail call fastcc void @walk(ptr noundef nonnull %0, ptr noundef nonnull %21, i32 noundef %6)
  %32 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %2) #19
  %33 = load i32, ptr %16, align 4
  %34 = add i32 %33, -1
  store i32 %34, ptr %16, align 4
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %36, label %38

36:                                               ; preds = %28
  %37 = tail call i32 @pthread_cond_signal(ptr noundef nonnull %17) #19
  br label %38

38:                                               ; preds = %28, %36, %26
  %39 = phi i32 [ %24, %28 ], [ %20, %26 ], [ %24, %36 ]
  %40 = load i32, ptr %11, align 8
  %41 = icmp eq i32 %40, 0
  br i1 %41, label %19, label %42

42:                                               ; preds = %38, %1
  %43 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %2) #19
  ret ptr null
}

declare i32 @pthread_cond_broadcast(ptr noundef) local_unnamed_addr #3

declare i32 @"\01_pthread_join"(ptr noundef, ptr noundef) local_unnamed_addr #3

declare i32 @pthread_cond_destroy(ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define hidden i32 @bnnc_pool_run(ptr noundef %0, ptr noundef %1) local_unnamed_addr #1 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 44
  store atomic i32 0, ptr %3 monotonic, align 4
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 344
  %5 = load i32, ptr %4, align 8
  %6 = icmp eq i32 %5, -1
  br i1 %6, label %23, label %7

7:                                                ; preds = %2
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %9 = load i32, ptr %8, align 4
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %22, label %11

11:                                               ; preds = %7
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 348
  %13 = zext i32 %9 to i64
  br label %17

14:                                               ; preds = %17
  %15 = add nuw nsw i64 %18, 1
  %16 = icmp eq i64 %15, %13
  br i1 %16, label %22, label %17, !llvm.loop !14

17:                                               ; preds = %14, %11
  %18 = phi i64 [ 0, %11 ], [ %15, %14 ]
  %19 = getelementptr inbounds nuw i32, ptr %12, i64 %18
  %20 = load atomic i32, ptr %19 monotonic, align 4
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %23, label %14

22:                                               ; preds = %14, %7
  store i32 -1, ptr %4, align 8
  br label %23

23:                                               ; preds = %17, %2, %22
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %25 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %24) #19
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store ptr %1, ptr %26, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %28 = load i32, ptr %27, align 8
  %29 = add i32 %28, 1
  store i32 %29, ptr %27, align 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %31 = tail call i32 @pthread_cond_broadcast(ptr noundef nonnull %30) #19
  %32 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %24) #19
  tail call fastcc void @walk(ptr noundef nonnull %0, ptr noundef %1, i32 noundef 0)
  %33 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %24) #19
  store ptr null, ptr %26, align 8
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %35 = load i32, ptr %34, align 4
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %43, label %37

37:                                               ; preds = %23
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 160
  br label %39

39:                                               ; preds = %37, %39
  %40 = tail call i32 @"\01_pthread_cond_wait"(ptr noundef nonnull %38, ptr noundef nonnull %24) #19
  %41 = load i32, ptr %34, align 4
  %42 = icmp eq i32 %41, 0
  br i1 %42, label %43, label %39, !llvm.loop !15

43:                                               ; preds = %39, %23
  %44 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %24) #19
  %45 = load atomic i32, ptr %3 monotonic, align 4
  ret i32 %45
}

; Function Attrs: nounwind
define internal fastcc void @walk(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) unnamed_addr #1 {
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
  %25 = tail call i32 %22(ptr noundef %23, i32 noundef %24) #19
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
  %89 = tail call i32 %86(ptr noundef %87, i32 noundef %24, i32 noundef %85, i32 noundef %88) #19
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
  %100 = atomicrmw add ptr %99, i32 %40 release, align 16
  br label %101

101:                                              ; preds = %20, %97, %37
  %102 = load ptr, ptr %16, align 8
  %103 = getelementptr inbounds nuw %struct.counter, ptr %102, i64 %21
  %104 = load atomic i32, ptr %103 acquire, align 16
  %105 = icmp eq i32 %104, %27
  br i1 %105, label %118, label %106

106:                                              ; preds = %101, %113
  %107 = phi i32 [ %108, %113 ], [ 0, %101 ]
  %108 = add nuw nsw i32 %107, 1
  %109 = icmp samesign ult i32 %107, 199
  br i1 %109, label %110, label %111

110:                                              ; preds = %106
  tail call void asm sideeffect "yield", ""() #19, !srcloc !19
  br label %113

111:                                              ; preds = %106
  %112 = tail call i32 @sched_yield() #19
  br label %113

113:                                              ; preds = %110, %111
  %114 = load ptr, ptr %16, align 8
  %115 = getelementptr inbounds nuw %struct.counter, ptr %114, i64 %21
  %116 = load atomic i32, ptr %115 acquire, align 16
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
  tail call void %120(ptr noundef %123, i32 noundef %24) #19
  br label %124

124:                                              ; preds = %122, %119, %118
  %125 = add nuw nsw i64 %21, 1
  %126 = load i32, ptr %7, align 8
  %127 = zext i32 %126 to i64
  %128 = icmp samesign ult i64 %125, %127
  br i1 %128, label %20, label %19, !llvm.loop !21
}

declare i32 @"\01_pthread_cond_wait"(ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define hidden i32 @bnnc_prepare(ptr noundef readonly captures(none) %0) local_unnamed_addr #1 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 8), align 8
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %37, label %4

4:                                                ; preds = %1
  %5 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 96
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
  %29 = tail call i32 %25(ptr noundef %28, i32 noundef 0, i32 noundef %24) #19
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %34

31:                                               ; preds = %9, %15
  %32 = add nuw nsw i64 %10, 1
  %33 = icmp eq i64 %32, %8
  br i1 %33, label %37, label %9, !llvm.loop !7

34:                                               ; preds = %15
  %35 = trunc nuw i64 %10 to i32
  %36 = add nuw i32 %35, 1
  br label %37

37:                                               ; preds = %31, %1, %34
  %38 = phi i32 [ %36, %34 ], [ 0, %1 ], [ 0, %31 ]
  ret i32 %38
}

; Function Attrs: nounwind
define internal i32 @stage_run(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #1 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 64
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
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %18 = load ptr, ptr %17, align 8
  %19 = getelementptr inbounds nuw ptr, ptr %18, i64 %10
  %20 = load ptr, ptr %19, align 8
  %21 = tail call i32 %16(ptr noundef %20, i32 noundef %2, i32 noundef %3) #19
  ret i32 %21
}

; Function Attrs: nounwind
define range(i32 0, 7) i32 @bnnc_run(ptr noundef %0, ptr noundef readonly captures(address_is_null) %1, ptr noundef readonly captures(address_is_null) %2) local_unnamed_addr #1 {
  %4 = alloca %struct.timespec, align 8
  %5 = alloca %struct.timespec, align 8
  %6 = alloca %struct.timespec, align 8
  %7 = alloca %struct.bnnc_job, align 8
  %8 = icmp eq ptr %0, null
  br i1 %8, label %203, label %9

9:                                                ; preds = %3
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %11 = load ptr, ptr %10, align 8
  %12 = icmp eq ptr %11, null
  br i1 %12, label %203, label %13

13:                                               ; preds = %9
  %14 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #19
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
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 140
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
  %49 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.15, i32 noundef %44, ptr noundef %48)
  br label %200

50:                                               ; preds = %38
  %51 = add nuw nsw i64 %37, 1
  %52 = icmp eq i64 %51, %29
  br i1 %52, label %30, label %36, !llvm.loop !22

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
  %66 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.16, i32 noundef %61, ptr noundef %65)
  br label %200

67:                                               ; preds = %55
  %68 = add nuw nsw i64 %54, 1
  %69 = icmp eq i64 %68, %35
  br i1 %69, label %70, label %53, !llvm.loop !23

70:                                               ; preds = %67, %30
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %72 = load i64, ptr %71, align 8
  %73 = icmp eq i64 %72, 0
  br i1 %73, label %97, label %74

74:                                               ; preds = %70
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 104
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
  br i1 %96, label %76, label %97, !llvm.loop !12

97:                                               ; preds = %76, %70
  %98 = call i32 @clock_gettime(i32 noundef 6, ptr noundef nonnull %6) #19
  %99 = load i64, ptr %6, align 8
  %100 = mul i64 %99, 1000000000
  %101 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %102 = load i64, ptr %101, align 8
  %103 = add i64 %100, %102
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 %103, ptr %104, align 8
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %106 = load ptr, ptr %105, align 8
  %107 = icmp eq ptr %106, null
  br i1 %107, label %112, label %108

108:                                              ; preds = %97
  %109 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %110 = load ptr, ptr %109, align 8
  %111 = icmp eq ptr %110, null
  br i1 %111, label %187, label %112

112:                                              ; preds = %108, %97
  %113 = icmp eq i32 %16, 0
  br i1 %113, label %200, label %114

114:                                              ; preds = %112
  %115 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i64 48), align 8
  %116 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %117 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %118 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %119 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %120 = getelementptr inbounds nuw i8, ptr %0, i64 160
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
  %143 = call i32 %139(ptr noundef %142, i32 noundef 0, i32 noundef %138) #19
  %144 = icmp eq i32 %143, 0
  br i1 %144, label %145, label %185

145:                                              ; preds = %129, %123
  %146 = load i32, ptr %21, align 4
  %147 = icmp eq i32 %146, 0
  br i1 %147, label %163, label %148

148:                                              ; preds = %145
  %149 = call i32 @clock_gettime(i32 noundef 6, ptr noundef nonnull %5) #19
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
  call void %167(ptr noundef %170, i32 noundef %176, ptr noundef %173, i32 noundef %175) #19
  %177 = call i32 @clock_gettime(i32 noundef 6, ptr noundef nonnull %4) #19
  %178 = load i64, ptr %4, align 8
  %179 = mul i64 %178, 1000000000
  %180 = load i64, ptr %121, align 8
  %181 = add i64 %179, %180
  store i64 %181, ptr %104, align 8
  br label %182

182:                                              ; preds = %169, %166, %163
  %183 = add nuw nsw i64 %124, 1
  %184 = icmp eq i64 %183, %122
  br i1 %184, label %200, label %123, !llvm.loop !24

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
  %199 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 6, ptr noundef nonnull @.str.9, ptr noundef %198)
  br label %200

200:                                              ; preds = %182, %42, %59, %112, %187, %193
  %201 = phi i32 [ 6, %193 ], [ 1, %42 ], [ 1, %59 ], [ 0, %187 ], [ 0, %112 ], [ 0, %182 ]
  %202 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #19
  br label %203

203:                                              ; preds = %3, %9, %200
  %204 = phi i32 [ %201, %200 ], [ 1, %9 ], [ 1, %3 ]
  ret i32 %204
}

; Function Attrs: nounwind
define range(i32 0, 2) i32 @bnnc_enable_times(ptr noundef %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %14, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %6 = load ptr, ptr %5, align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %14, label %8

8:                                                ; preds = %4
  %9 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #19
  %10 = icmp ne i32 %1, 0
  %11 = zext i1 %10 to i32
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 140
  store i32 %11, ptr %12, align 4
  %13 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #19
  br label %14

14:                                               ; preds = %2, %4, %8
  %15 = phi i32 [ 0, %8 ], [ 1, %4 ], [ 1, %2 ]
  ret i32 %15
}

; Function Attrs: nounwind
define range(i32 0, 2) i32 @bnnc_stage_times(ptr noundef %0, ptr noundef writeonly captures(address_is_null) %1) local_unnamed_addr #1 {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %18, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %6 = load ptr, ptr %5, align 8
  %7 = icmp ne ptr %6, null
  %8 = icmp ne ptr %1, null
  %9 = and i1 %8, %7
  br i1 %9, label %10, label %18

10:                                               ; preds = %4
  %11 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #19
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 120
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

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #16

; Function Attrs: nounwind
define range(i32 0, 2) i32 @bnnc_set_observer(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #1 {
  %4 = icmp eq ptr %0, null
  br i1 %4, label %14, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %14, label %9

9:                                                ; preds = %5
  %10 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #19
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 152
  store ptr %1, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 160
  store ptr %2, ptr %12, align 8
  %13 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #19
  br label %14

14:                                               ; preds = %3, %5, %9
  %15 = phi i32 [ 0, %9 ], [ 1, %5 ], [ 1, %3 ]
  ret i32 %15
}

declare i32 @sysctlbyname(ptr noundef, ptr noundef, ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nofree nounwind memory(read)
declare noundef ptr @getenv(ptr noundef captures(none)) local_unnamed_addr #17

declare i32 @pthread_cond_signal(ptr noundef) local_unnamed_addr #3

declare i32 @sched_yield() local_unnamed_addr #3

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
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 64
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
define internal void @stage_completed(ptr noundef captures(none) %0, i32 noundef %1) #1 {
  %3 = alloca %struct.timespec, align 8
  %4 = call i32 @clock_gettime(i32 noundef 6, ptr noundef nonnull %3) #19
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
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %18 = load i64, ptr %17, align 8
  %19 = sub i64 %9, %18
  br label %20

20:                                               ; preds = %2, %16
  %21 = phi i64 [ %19, %16 ], [ 0, %2 ]
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr inbounds nuw i64, ptr %23, i64 %11
  store i64 %21, ptr %24, align 8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 %9, ptr %25, align 8
  ret void
}

declare i32 @clock_gettime(i32 noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #18

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #18

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #7 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { mustprogress nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #11 = { mustprogress nofree norecurse nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #12 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #13 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #14 = { nofree "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #15 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #16 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #17 = { nofree nounwind memory(read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #18 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #19 = { nounwind }
attributes #20 = { allocsize(0,1) }

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
!19 = !{i64 2414595}
!20 = distinct !{!20, !5}
!21 = distinct !{!21, !5}
!22 = distinct !{!22, !5}
!23 = distinct !{!23, !5}
!24 = distinct !{!24, !5}
