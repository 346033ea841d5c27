; Made by runtime/build_ir.py: do not edit.
; sources: e5f0e3ac9e463181a080aec223b8bbc45b964155d9e58049ae018f8afd42b6f8
target datalayout = "e-m:e-p:32:32-Fi8-i64:64-v128:64:128-a:0:32-n32-S64"
target triple = "armv7a-unknown-linux-gnueabihf"

%struct.bnnc_model = type { i32, i32, i32, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, i64, ptr }
%struct.bnnc_processors = type { [16 x i64], i32 }
%struct.__va_list = type { ptr }
%struct.bnnc_level = type { ptr, ptr, i64 }
%struct.bnnc_lane = type { %struct.bnnc_memory, ptr }
%struct.bnnc_memory = type { ptr, ptr, ptr, ptr, ptr, i32 }
%struct.bnnc_tensor = type { ptr, ptr, ptr, i64, i32 }
%struct.bnnc_stage = type { ptr, ptr, i32, i32, i32, i32 }
%struct.bnnc_argument = type { i64, i32, i32 }
%struct.bnnc_slot = type { ptr, ptr, i32 }
%struct.counter = type { i32, [124 x i8] }
%struct.bnnc_kernel = type { ptr, i32, i32 }
%struct.run = type { ptr, ptr, ptr, i32 }
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
@.str.10 = private unnamed_addr constant [37 x i8] c"BNNC_ISA=%s: this processor lacks %s\00", align 1
@.str.11 = private unnamed_addr constant [51 x i8] c"BNNC_ISA=%s: not in this library, whose best is %s\00", align 1
@.str.12 = private unnamed_addr constant [51 x i8] c"this library needs %s, and this processor lacks %s\00", align 1
@.str.13 = private unnamed_addr constant [5 x i8] c"auto\00", align 1
@.str.14 = private unnamed_addr constant [4 x i8] c"cpu\00", align 1
@.str.15 = private unnamed_addr constant [6 x i8] c"cuda:\00", align 1
@.str.16 = private unnamed_addr constant [5 x i8] c"cuda\00", align 1
@.str.17 = private unnamed_addr constant [57 x i8] c"device %s: choose from cpu, cuda, cuda:0 to cuda:9, auto\00", align 1
@.str.18 = private unnamed_addr constant [45 x i8] c"device %s: this library has no code for GPUs\00", align 1
@.str.19 = private unnamed_addr constant [35 x i8] c"'%s' failed: this is a bug in bnnc\00", align 1
@.str.20 = private unnamed_addr constant [23 x i8] c"%u threads: at most %d\00", align 1
@.str.21 = private unnamed_addr constant [24 x i8] c"cannot start %u threads\00", align 1
@.str.22 = private unnamed_addr constant [22 x i8] c"input %u (%s) is null\00", align 1
@.str.23 = private unnamed_addr constant [23 x i8] c"output %u (%s) is null\00", align 1
@.str.24 = private unnamed_addr constant [50 x i8] c"this instance runs on the processor: use bnnc_run\00", align 1
@llvm.compiler.used = appending global [4 x ptr] [ptr @__aeabi_uidiv, ptr @__aeabi_uidivmod, ptr @__aeabi_uldivmod, ptr @bnnc_divide], section "llvm.metadata"

; Function Attrs: nounwind
define hidden void @bnnc_processors_allowed(ptr noundef initializes((0, 136)) %0) local_unnamed_addr #0 {
  tail call void @llvm.memset.p0.i32(ptr noundef nonnull align 8 dereferenceable(136) %0, i8 0, i32 136, i1 false)
  %2 = tail call i32 @sched_getaffinity(i32 noundef 0, i32 noundef 128, ptr noundef nonnull %0) #19
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
  %2 = call i32 @sched_getaffinity(i32 noundef 0, i32 noundef 128, ptr noundef nonnull %1) #19
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
  %1 = tail call i32 @sched_getcpu() #19
  ret i32 %1
}

; Function Attrs: nounwind
declare i32 @sched_getcpu() local_unnamed_addr #0

; Function Attrs: nounwind
define hidden i32 @bnnc_thread_number() local_unnamed_addr #0 {
  %1 = tail call i32 (i32, ...) @syscall(i32 noundef 224) #19
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
  %31 = call i32 @sched_setaffinity(i32 noundef %0, i32 noundef 128, ptr noundef nonnull %4) #19
  br label %32

32:                                               ; preds = %16, %30, %3
  ret void
}

; Function Attrs: nounwind
declare i32 @sched_setaffinity(i32 noundef, i32 noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
define hidden range(i64 0, 8) i64 @bnnc_cpu_features() local_unnamed_addr #0 {
  %1 = tail call i32 @getauxval(i32 noundef 16) #19
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
define weak hidden i64 @bnnc_divide(i64 noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = icmp eq i64 %1, 0
  br i1 %4, label %5, label %8

5:                                                ; preds = %8, %3
  %6 = phi i64 [ 0, %3 ], [ %17, %8 ]
  %7 = phi i64 [ 0, %3 ], [ %19, %8 ]
  store i64 %7, ptr %2, align 8
  ret i64 %6

8:                                                ; preds = %3, %8
  %9 = phi i32 [ %20, %8 ], [ 0, %3 ]
  %10 = phi i64 [ %19, %8 ], [ 0, %3 ]
  %11 = phi i64 [ %17, %8 ], [ 0, %3 ]
  %12 = phi i64 [ %21, %8 ], [ %0, %3 ]
  %13 = tail call i64 @llvm.fshl.i64(i64 %10, i64 %12, i64 1)
  %14 = shl i64 %11, 1
  %15 = icmp uge i64 %13, %1
  %16 = zext i1 %15 to i64
  %17 = or disjoint i64 %14, %16
  %18 = select i1 %15, i64 %1, i64 0
  %19 = sub nuw i64 %13, %18
  %20 = add nuw nsw i32 %9, 1
  %21 = shl i64 %12, 1
  %22 = icmp eq i32 %20, 64
  br i1 %22, label %5, label %8, !llvm.loop !10
}

; Function Attrs: naked noinline nounwind
define weak hidden void @__aeabi_uldivmod() #4 {
  tail call void asm sideeffect "push {r4, lr}\0A\09sub sp, sp, #16\0A\09add r4, sp, #8\0A\09str r4, [sp]\0A\09bl bnnc_divide\0A\09ldr r2, [sp, #8]\0A\09ldr r3, [sp, #12]\0A\09add sp, sp, #16\0A\09pop {r4, pc}", ""() #19, !srcloc !11
  unreachable
}

; Function Attrs: nounwind
define hidden noundef i32 @bnnc_fail(ptr noundef %0, i32 noundef returned %1, ptr noundef %2, ...) local_unnamed_addr #0 {
  %4 = alloca %struct.__va_list, align 4
  call void @llvm.va_start.p0(ptr nonnull %4)
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 80
  %6 = load i32, ptr %4, align 4
  %7 = insertvalue [1 x i32] poison, i32 %6, 0
  %8 = call i32 @vsnprintf(ptr noundef nonnull %5, i32 noundef 256, ptr noundef %2, [1 x i32] %7) #19
  call void @llvm.va_end.p0(ptr nonnull %4)
  ret i32 %1
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start.p0(ptr) #5

; Function Attrs: nounwind
declare i32 @vsnprintf(ptr noundef, i32 noundef, ptr noundef, [1 x i32]) local_unnamed_addr #0

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end.p0(ptr) #5

; Function Attrs: nounwind
define i32 @bnnc_create(ptr noundef writeonly captures(address_is_null) %0) local_unnamed_addr #0 {
  %2 = tail call i32 @bnnc_create_on(ptr noundef %0, ptr noundef null)
  ret i32 %2
}

; Function Attrs: nounwind
define i32 @bnnc_create_on(ptr noundef writeonly captures(address_is_null) %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = alloca ptr, align 4
  %4 = icmp eq ptr %0, null
  br i1 %4, label %220, label %5

5:                                                ; preds = %2
  store ptr null, ptr %0, align 4
  %6 = tail call noalias dereferenceable_or_null(336) ptr @calloc(i32 noundef 1, i32 noundef 336) #20
  %7 = icmp eq ptr %6, null
  br i1 %7, label %220, label %8

8:                                                ; preds = %5
  %9 = tail call i32 @pthread_mutex_init(ptr noundef nonnull %6, ptr noundef null) #19
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %12, label %11

11:                                               ; preds = %8
  tail call void @free(ptr noundef nonnull %6) #19
  br label %220

12:                                               ; preds = %8
  store ptr %6, ptr %0, align 4
  %13 = getelementptr inbounds nuw i8, ptr %6, i32 52
  store i32 1, ptr %13, align 4
  %14 = icmp eq ptr %1, null
  br i1 %14, label %18, label %15

15:                                               ; preds = %12
  %16 = load i8, ptr %1, align 1
  %17 = icmp eq i8 %16, 0
  br i1 %17, label %18, label %25

18:                                               ; preds = %12, %15
  %19 = tail call ptr @getenv(ptr noundef nonnull @.str.4) #19
  %20 = icmp eq ptr %19, null
  br i1 %20, label %25, label %21

21:                                               ; preds = %18
  %22 = load i8, ptr %19, align 1
  %23 = icmp eq i8 %22, 0
  %24 = select i1 %23, ptr null, ptr %19
  br label %25

25:                                               ; preds = %15, %21, %18
  %26 = phi ptr [ null, %18 ], [ %24, %21 ], [ %1, %15 ]
  %27 = tail call ptr @getenv(ptr noundef nonnull @.str.7) #19
  %28 = load i32, ptr @bnnc_compiled_model, align 8
  %29 = icmp eq i32 %28, 2
  br i1 %29, label %32, label %30

30:                                               ; preds = %25
  %31 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %6, i32 noundef 2, ptr noundef nonnull @.str.8, i32 noundef %28, i32 noundef 2)
  br label %217

32:                                               ; preds = %25
  %33 = icmp eq ptr %27, null
  br i1 %33, label %82, label %34

34:                                               ; preds = %32
  %35 = load i8, ptr %27, align 1
  %36 = icmp eq i8 %35, 0
  br i1 %36, label %82, label %37

37:                                               ; preds = %34
  %38 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 4), align 4
  %39 = icmp eq i32 %38, 0
  %40 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 32), align 8
  br i1 %39, label %79, label %44

41:                                               ; preds = %44
  %42 = add nuw i32 %45, 1
  %43 = icmp eq i32 %42, %38
  br i1 %43, label %79, label %44, !llvm.loop !12

44:                                               ; preds = %37, %41
  %45 = phi i32 [ %42, %41 ], [ 0, %37 ]
  %46 = getelementptr inbounds nuw %struct.bnnc_level, ptr %40, i32 %45
  %47 = getelementptr inbounds nuw i8, ptr %46, i32 8
  %48 = load i64, ptr %47, align 8
  %49 = tail call i32 @getauxval(i32 noundef 16) #19
  %50 = load ptr, ptr %46, align 8
  %51 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %50, ptr noundef nonnull dereferenceable(1) %27) #21
  %52 = icmp eq i32 %51, 0
  br i1 %52, label %53, label %41

53:                                               ; preds = %44
  %54 = lshr i32 %49, 12
  %55 = and i32 %54, 1
  %56 = lshr i32 %49, 15
  %57 = and i32 %56, 6
  %58 = or disjoint i32 %55, %57
  %59 = xor i32 %58, -1
  %60 = sext i32 %59 to i64
  %61 = and i64 %48, %60
  %62 = icmp eq i64 %61, 0
  br i1 %62, label %128, label %63

63:                                               ; preds = %53
  %64 = and i64 %61, 1
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %70, label %66

66:                                               ; preds = %73, %70, %63
  %67 = phi i32 [ 0, %63 ], [ 1, %70 ], [ 2, %73 ]
  %68 = getelementptr inbounds nuw ptr, ptr @bnnc_cpu_feature_name.names, i32 %67
  %69 = load ptr, ptr %68, align 4
  br label %76

70:                                               ; preds = %63
  %71 = and i64 %61, 2
  %72 = icmp eq i64 %71, 0
  br i1 %72, label %73, label %66

73:                                               ; preds = %70
  %74 = and i64 %61, 4
  %75 = icmp eq i64 %74, 0
  br i1 %75, label %76, label %66

76:                                               ; preds = %73, %66
  %77 = phi ptr [ %69, %66 ], [ @.str.3, %73 ]
  %78 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %6, i32 noundef 4, ptr noundef nonnull @.str.10, ptr noundef nonnull %27, ptr noundef %77)
  br label %217

79:                                               ; preds = %41, %37
  %80 = load ptr, ptr %40, align 8
  %81 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %6, i32 noundef 4, ptr noundef nonnull @.str.11, ptr noundef nonnull %27, ptr noundef %80)
  br label %217

82:                                               ; preds = %34, %32
  %83 = tail call i32 @getauxval(i32 noundef 16) #19
  %84 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 4), align 4
  %85 = icmp eq i32 %84, 0
  %86 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 32), align 8
  br i1 %85, label %87, label %90

87:                                               ; preds = %82
  %88 = getelementptr i8, ptr %86, i32 -16
  %89 = load ptr, ptr %88, align 8
  br label %124

90:                                               ; preds = %82
  %91 = lshr i32 %83, 12
  %92 = and i32 %91, 1
  %93 = lshr i32 %83, 15
  %94 = and i32 %93, 6
  %95 = or disjoint i32 %92, %94
  %96 = xor i32 %95, -1
  %97 = sext i32 %96 to i64
  br label %101

98:                                               ; preds = %101
  %99 = add nuw i32 %102, 1
  %100 = icmp eq i32 %99, %84
  br i1 %100, label %108, label %101, !llvm.loop !13

101:                                              ; preds = %98, %90
  %102 = phi i32 [ 0, %90 ], [ %99, %98 ]
  %103 = getelementptr inbounds nuw %struct.bnnc_level, ptr %86, i32 %102
  %104 = getelementptr inbounds nuw i8, ptr %103, i32 8
  %105 = load i64, ptr %104, align 8
  %106 = and i64 %105, %97
  %107 = icmp eq i64 %106, 0
  br i1 %107, label %128, label %98

108:                                              ; preds = %98
  %109 = getelementptr %struct.bnnc_level, ptr %86, i32 %84
  %110 = getelementptr i8, ptr %109, i32 -16
  %111 = load ptr, ptr %110, align 8
  %112 = and i64 %106, 1
  %113 = icmp eq i64 %112, 0
  br i1 %113, label %118, label %114

114:                                              ; preds = %121, %118, %108
  %115 = phi i32 [ 0, %108 ], [ 1, %118 ], [ 2, %121 ]
  %116 = getelementptr inbounds nuw ptr, ptr @bnnc_cpu_feature_name.names, i32 %115
  %117 = load ptr, ptr %116, align 4
  br label %124

118:                                              ; preds = %108
  %119 = and i64 %106, 2
  %120 = icmp eq i64 %119, 0
  br i1 %120, label %121, label %114

121:                                              ; preds = %118
  %122 = and i64 %106, 4
  %123 = icmp eq i64 %122, 0
  br i1 %123, label %124, label %114

124:                                              ; preds = %121, %114, %87
  %125 = phi ptr [ %111, %114 ], [ %111, %121 ], [ %89, %87 ]
  %126 = phi ptr [ %117, %114 ], [ @.str.3, %121 ], [ @.str.3, %87 ]
  %127 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %6, i32 noundef 4, ptr noundef nonnull @.str.12, ptr noundef %125, ptr noundef %126)
  br label %217

128:                                              ; preds = %101, %53
  %129 = phi ptr [ %46, %53 ], [ %103, %101 ]
  %130 = getelementptr inbounds nuw i8, ptr %6, i32 24
  store ptr %129, ptr %130, align 8
  %131 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %132 = add i32 %131, 1
  %133 = tail call noalias ptr @calloc(i32 noundef %132, i32 noundef 8) #20
  %134 = getelementptr inbounds nuw i8, ptr %6, i32 44
  store ptr %133, ptr %134, align 4
  %135 = icmp eq ptr %133, null
  br i1 %135, label %136, label %138

136:                                              ; preds = %128
  %137 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %6, i32 noundef 5, ptr noundef nonnull @.str.5)
  br label %217

138:                                              ; preds = %128
  %139 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 88), align 8
  %140 = icmp eq ptr %26, null
  br i1 %140, label %149, label %141

141:                                              ; preds = %138
  %142 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %26, ptr noundef nonnull dereferenceable(5) @.str.13) #21
  %143 = icmp eq i32 %142, 0
  %144 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %26, ptr noundef nonnull dereferenceable(4) @.str.14) #21
  %145 = icmp eq i32 %144, 0
  %146 = icmp eq ptr %139, null
  %147 = select i1 %143, i1 %146, i1 false
  %148 = select i1 %145, i1 true, i1 %147
  br i1 %148, label %189, label %151

149:                                              ; preds = %138
  %150 = icmp eq ptr %139, null
  br i1 %150, label %189, label %177

151:                                              ; preds = %141
  %152 = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %26, ptr noundef nonnull dereferenceable(6) @.str.15, i32 noundef 5) #21
  %153 = icmp eq i32 %152, 0
  br i1 %153, label %154, label %166

154:                                              ; preds = %151
  %155 = getelementptr inbounds nuw i8, ptr %26, i32 5
  %156 = load i8, ptr %155, align 1
  %157 = zext i8 %156 to i32
  %158 = add i8 %156, -48
  %159 = icmp ult i8 %158, 10
  br i1 %159, label %160, label %166

160:                                              ; preds = %154
  %161 = getelementptr inbounds nuw i8, ptr %26, i32 6
  %162 = load i8, ptr %161, align 1
  %163 = icmp eq i8 %162, 0
  br i1 %163, label %164, label %166

164:                                              ; preds = %160
  %165 = add nsw i32 %157, -48
  br label %172

166:                                              ; preds = %160, %154, %151
  br i1 %143, label %172, label %167

167:                                              ; preds = %166
  %168 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %26, ptr noundef nonnull dereferenceable(5) @.str.16) #21
  %169 = icmp eq i32 %168, 0
  br i1 %169, label %172, label %170

170:                                              ; preds = %167
  %171 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %6, i32 noundef 1, ptr noundef nonnull @.str.17, ptr noundef nonnull %26)
  br label %217

172:                                              ; preds = %167, %166, %164
  %173 = phi i1 [ true, %166 ], [ false, %167 ], [ %143, %164 ]
  %174 = phi i32 [ 0, %166 ], [ 0, %167 ], [ %165, %164 ]
  br i1 %146, label %175, label %177

175:                                              ; preds = %172
  %176 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %6, i32 noundef 8, ptr noundef nonnull @.str.18, ptr noundef nonnull %26)
  br label %217

177:                                              ; preds = %172, %149
  %178 = phi i32 [ %174, %172 ], [ 0, %149 ]
  %179 = phi i1 [ %173, %172 ], [ false, %149 ]
  %180 = load ptr, ptr %139, align 4
  %181 = load ptr, ptr %180, align 4
  %182 = tail call i32 %181(ptr noundef nonnull %6, i32 noundef %178) #19
  %183 = icmp ne i32 %182, 0
  %184 = select i1 %183, i1 %179, i1 false
  br i1 %184, label %185, label %187

185:                                              ; preds = %177
  %186 = getelementptr inbounds nuw i8, ptr %6, i32 80
  store i8 0, ptr %186, align 8
  br label %189

187:                                              ; preds = %177
  %188 = icmp eq i32 %182, 0
  br i1 %188, label %189, label %217

189:                                              ; preds = %187, %185, %149, %141
  %190 = getelementptr inbounds nuw i8, ptr %6, i32 28
  %191 = load ptr, ptr %190, align 4
  %192 = icmp eq ptr %191, null
  br i1 %192, label %193, label %220

193:                                              ; preds = %189
  %194 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 20), align 4
  %195 = tail call noundef i32 @llvm.umin.i32(i32 %194, i32 256)
  %196 = tail call noalias ptr @calloc(i32 noundef %195, i32 noundef 28) #20
  %197 = getelementptr inbounds nuw i8, ptr %6, i32 36
  store ptr %196, ptr %197, align 4
  %198 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 64), align 8
  %199 = trunc i64 %198 to i32
  %200 = add i32 %199, 64
  %201 = call i32 @posix_memalign(ptr noundef nonnull %3, i32 noundef 64, i32 noundef %200) #19
  %202 = icmp eq i32 %201, 0
  br i1 %202, label %205, label %203

203:                                              ; preds = %193
  %204 = getelementptr inbounds nuw i8, ptr %6, i32 32
  store ptr null, ptr %204, align 8
  br label %212

205:                                              ; preds = %193
  %206 = load ptr, ptr %3, align 4
  call void @llvm.memset.p0.i32(ptr align 1 %206, i8 0, i32 %200, i1 false)
  %207 = getelementptr inbounds nuw i8, ptr %6, i32 32
  store ptr %206, ptr %207, align 8
  %208 = load ptr, ptr %197, align 4
  %209 = icmp eq ptr %208, null
  %210 = icmp eq ptr %206, null
  %211 = select i1 %209, i1 true, i1 %210
  br i1 %211, label %212, label %214

212:                                              ; preds = %205, %203
  %213 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %6, i32 noundef 5, ptr noundef nonnull @.str.9, i64 noundef %198)
  br label %217

214:                                              ; preds = %205
  %215 = call fastcc i32 @add_lanes(ptr noundef nonnull %6, i32 noundef 1)
  %216 = icmp eq i32 %215, 0
  br i1 %216, label %220, label %217

217:                                              ; preds = %170, %175, %76, %79, %187, %212, %124, %136, %30, %214
  %218 = phi i32 [ %215, %214 ], [ 1, %170 ], [ 8, %175 ], [ 4, %76 ], [ 4, %79 ], [ %182, %187 ], [ 5, %212 ], [ 4, %124 ], [ 5, %136 ], [ 2, %30 ]
  %219 = getelementptr inbounds nuw i8, ptr %6, i32 24
  store ptr null, ptr %219, align 8
  br label %220

220:                                              ; preds = %189, %214, %217, %5, %2, %11
  %221 = phi i32 [ 5, %11 ], [ 5, %5 ], [ 1, %2 ], [ %218, %217 ], [ 0, %214 ], [ 0, %189 ]
  ret i32 %221
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i32 noundef, i32 noundef) local_unnamed_addr #6

; Function Attrs: nounwind
declare i32 @pthread_mutex_init(ptr noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #7

; Function Attrs: nofree nounwind memory(read)
declare noundef ptr @getenv(ptr noundef captures(none)) local_unnamed_addr #8

; Function Attrs: nounwind
define void @bnnc_destroy(ptr noundef %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %22, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 48
  %5 = load ptr, ptr %4, align 8
  tail call void @bnnc_pool_destroy(ptr noundef %5)
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 28
  %7 = load ptr, ptr %6, align 4
  %8 = icmp eq ptr %7, null
  br i1 %8, label %14, label %9

9:                                                ; preds = %3
  %10 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 88), align 8
  %11 = load ptr, ptr %10, align 4
  %12 = getelementptr inbounds nuw i8, ptr %11, i32 4
  %13 = load ptr, ptr %12, align 4
  tail call void %13(ptr noundef nonnull %7) #19
  br label %14

14:                                               ; preds = %9, %3
  tail call fastcc void @drop_lanes(ptr noundef %0, i32 noundef 0)
  %15 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %16 = load ptr, ptr %15, align 4
  tail call void @free(ptr noundef %16) #19
  %17 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %18 = load ptr, ptr %17, align 8
  tail call void @free(ptr noundef %18) #19
  %19 = getelementptr inbounds nuw i8, ptr %0, i32 44
  %20 = load ptr, ptr %19, align 4
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
  br i1 %2, label %27, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %5 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %4) #19
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 24
  store i32 1, ptr %6, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 64
  %8 = tail call i32 @pthread_cond_broadcast(ptr noundef nonnull %7) #19
  %9 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %4) #19
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %11 = load i32, ptr %10, align 8
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %23, label %13

13:                                               ; preds = %3
  %14 = getelementptr inbounds nuw i8, ptr %0, i32 1276
  br label %15

15:                                               ; preds = %13, %15
  %16 = phi i32 [ 0, %13 ], [ %20, %15 ]
  %17 = getelementptr inbounds nuw i32, ptr %14, i32 %16
  %18 = load i32, ptr %17, align 4
  %19 = tail call i32 @pthread_join(i32 noundef %18, ptr noundef null) #19
  %20 = add nuw i32 %16, 1
  %21 = load i32, ptr %10, align 8
  %22 = icmp ult i32 %20, %21
  br i1 %22, label %15, label %23, !llvm.loop !14

23:                                               ; preds = %15, %3
  %24 = tail call i32 @pthread_cond_destroy(ptr noundef nonnull %7) #19
  %25 = tail call i32 @pthread_mutex_destroy(ptr noundef nonnull %4) #19
  %26 = load ptr, ptr %0, align 8
  tail call void @free(ptr noundef %26) #19
  tail call void @free(ptr noundef nonnull %0) #19
  br label %27

27:                                               ; preds = %1, %23
  ret void
}

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal fastcc void @drop_lanes(ptr noundef nonnull captures(none) %0, i32 noundef %1) unnamed_addr #9 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %4 = load i32, ptr %3, align 8
  %5 = icmp ugt i32 %4, %1
  br i1 %5, label %6, label %26

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 36
  br label %8

8:                                                ; preds = %6, %8
  %9 = phi i32 [ %4, %6 ], [ %24, %8 ]
  %10 = load ptr, ptr %7, align 4
  %11 = add i32 %9, -1
  store i32 %11, ptr %3, align 8
  %12 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %10, i32 %11
  %13 = getelementptr inbounds nuw i8, ptr %12, i32 16
  %14 = load ptr, ptr %13, align 4
  tail call void @free(ptr noundef %14) #19
  %15 = getelementptr inbounds nuw i8, ptr %12, i32 12
  %16 = load ptr, ptr %15, align 4
  tail call void @free(ptr noundef %16) #19
  %17 = getelementptr inbounds nuw i8, ptr %12, i32 8
  %18 = load ptr, ptr %17, align 4
  tail call void @free(ptr noundef %18) #19
  %19 = getelementptr inbounds nuw i8, ptr %12, i32 4
  %20 = load ptr, ptr %19, align 4
  tail call void @free(ptr noundef %20) #19
  %21 = load ptr, ptr %12, align 4
  tail call void @free(ptr noundef %21) #19
  %22 = getelementptr inbounds nuw i8, ptr %12, i32 24
  %23 = load ptr, ptr %22, align 4
  tail call void @free(ptr noundef %23) #19
  %24 = load i32, ptr %3, align 8
  %25 = icmp ugt i32 %24, %1
  br i1 %25, label %8, label %26, !llvm.loop !15

26:                                               ; preds = %8, %2
  ret void
}

; Function Attrs: nounwind
declare i32 @pthread_mutex_destroy(ptr noundef) local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define nonnull ptr @bnnc_error(ptr noundef readnone captures(address_is_null, ret: address, provenance) %0) local_unnamed_addr #3 {
  %2 = icmp eq ptr %0, null
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 80
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
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 28
  %9 = load ptr, ptr %8, align 4
  %10 = icmp eq ptr %9, null
  br i1 %10, label %17, label %11

11:                                               ; preds = %7
  %12 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 88), align 8
  %13 = load ptr, ptr %12, align 4
  %14 = getelementptr inbounds nuw i8, ptr %13, i32 12
  %15 = load ptr, ptr %14, align 4
  %16 = tail call ptr %15(ptr noundef nonnull %9) #19
  br label %19

17:                                               ; preds = %7
  %18 = load ptr, ptr %5, align 8
  br label %19

19:                                               ; preds = %11, %17, %1, %3
  %20 = phi ptr [ @.str.6, %1 ], [ @.str.6, %3 ], [ %16, %11 ], [ %18, %17 ]
  ret ptr %20
}

; Function Attrs: nounwind
define range(i32 0, 7) i32 @bnnc_set_threads(ptr noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca %struct.bnnc_processors, align 8
  %4 = icmp eq ptr %0, null
  br i1 %4, label %78, label %5

5:                                                ; preds = %2
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %78, label %9

9:                                                ; preds = %5
  %10 = icmp eq i32 %1, 0
  br i1 %10, label %11, label %38

11:                                               ; preds = %9
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 8 dereferenceable(136) %3, i8 0, i32 136, i1 false)
  %12 = call i32 @sched_getaffinity(i32 noundef 0, i32 noundef 128, ptr noundef nonnull %3) #19
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
  %40 = call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #19
  %41 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 20), align 4
  %42 = call noundef i32 @llvm.umin.i32(i32 %39, i32 %41)
  %43 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %44 = load i32, ptr %43, align 8
  %45 = getelementptr inbounds nuw i8, ptr %0, i32 52
  %46 = load i32, ptr %45, align 4
  %47 = icmp eq i32 %39, %46
  br i1 %47, label %75, label %48

48:                                               ; preds = %38
  %49 = getelementptr inbounds nuw i8, ptr %0, i32 28
  %50 = load ptr, ptr %49, align 4
  %51 = icmp eq ptr %50, null
  br i1 %51, label %52, label %75

52:                                               ; preds = %48
  %53 = icmp ugt i32 %39, 256
  br i1 %53, label %54, label %56

54:                                               ; preds = %52
  %55 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 1, ptr noundef nonnull @.str.20, i32 noundef %39, i32 noundef 256)
  br label %75

56:                                               ; preds = %52
  %57 = call fastcc i32 @add_lanes(ptr noundef nonnull %0, i32 noundef %42)
  %58 = icmp eq i32 %57, 0
  %59 = icmp samesign ugt i32 %39, 1
  %60 = and i1 %59, %58
  br i1 %60, label %61, label %68

61:                                               ; preds = %56
  %62 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %63 = add i32 %62, 1
  %64 = call ptr @bnnc_pool_create(i32 noundef %39, i32 noundef %63)
  %65 = icmp eq ptr %64, null
  br i1 %65, label %66, label %71

66:                                               ; preds = %61
  %67 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 5, ptr noundef nonnull @.str.21, i32 noundef %39)
  br label %69

68:                                               ; preds = %56
  br i1 %58, label %71, label %69

69:                                               ; preds = %68, %66
  %70 = phi i32 [ 5, %66 ], [ %57, %68 ]
  call fastcc void @drop_lanes(ptr noundef nonnull %0, i32 noundef %44)
  br label %75

71:                                               ; preds = %68, %61
  %72 = phi ptr [ null, %68 ], [ %64, %61 ]
  call fastcc void @drop_lanes(ptr noundef nonnull %0, i32 noundef %42)
  %73 = getelementptr inbounds nuw i8, ptr %0, i32 48
  %74 = load ptr, ptr %73, align 8
  call void @bnnc_pool_destroy(ptr noundef %74)
  store ptr %72, ptr %73, align 8
  store i32 %39, ptr %45, align 4
  br label %75

75:                                               ; preds = %38, %48, %54, %69, %71
  %76 = phi i32 [ 0, %71 ], [ 1, %54 ], [ %70, %69 ], [ 0, %48 ], [ 0, %38 ]
  %77 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #19
  br label %78

78:                                               ; preds = %2, %5, %75
  %79 = phi i32 [ %76, %75 ], [ 1, %5 ], [ 1, %2 ]
  ret i32 %79
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
define range(i32 0, 4) i32 @bnnc_check(i32 noundef %0, ptr noundef readonly captures(address_is_null) %1) local_unnamed_addr #10 {
  %3 = load i32, ptr @bnnc_compiled_model, align 8
  %4 = icmp eq i32 %0, %3
  br i1 %4, label %5, label %12

5:                                                ; preds = %2
  %6 = icmp eq ptr %1, null
  br i1 %6, label %12, label %7

7:                                                ; preds = %5
  %8 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 24), align 8
  %9 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %1, ptr noundef nonnull dereferenceable(1) %8) #21
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
define ptr @bnnc_stage_name(i32 noundef %0) local_unnamed_addr #12 {
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
define hidden ptr @bnnc_memory_allocate(i64 noundef %0) local_unnamed_addr #13 {
  %2 = alloca ptr, align 4
  %3 = trunc i64 %0 to i32
  %4 = add i32 %3, 64
  %5 = call i32 @posix_memalign(ptr noundef nonnull %2, i32 noundef 64, i32 noundef %4) #19
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
declare i32 @posix_memalign(ptr noundef, i32 noundef, i32 noundef) local_unnamed_addr #13

; Function Attrs: nofree nounwind
define hidden range(i32 0, 2) i32 @bnnc_memory_create(ptr noundef captures(none) %0, ptr noundef %1) local_unnamed_addr #13 {
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
  %16 = call i32 @posix_memalign(ptr noundef nonnull %4, i32 noundef 64, i32 noundef %15) #19
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
  %25 = call i32 @posix_memalign(ptr noundef nonnull %3, i32 noundef 64, i32 noundef %24) #19
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
  %32 = call noalias ptr @calloc(i32 noundef %12, i32 noundef 4) #20
  %33 = getelementptr inbounds nuw i8, ptr %0, i32 8
  store ptr %32, ptr %33, align 4
  %34 = add i32 %5, 1
  %35 = call noalias ptr @calloc(i32 noundef %34, i32 noundef 4) #20
  %36 = getelementptr inbounds nuw i8, ptr %0, i32 12
  store ptr %35, ptr %36, align 4
  %37 = call noalias ptr @calloc(i32 noundef %12, i32 noundef 12) #20
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
  br i1 %53, label %9, label %45, !llvm.loop !16

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
  br i1 %81, label %129, label %67, !llvm.loop !17

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
  br i1 %128, label %82, label %78, !llvm.loop !18

129:                                              ; preds = %78, %54, %29
  %130 = phi i32 [ 1, %29 ], [ %59, %54 ], [ 0, %78 ]
  ret i32 %130
}

; Function Attrs: mustprogress nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none)
define hidden void @bnnc_memory_destroy(ptr noundef readonly captures(none) %0) local_unnamed_addr #14 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %3 = load ptr, ptr %2, align 4
  tail call void @free(ptr noundef %3) #19
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %5 = load ptr, ptr %4, align 4
  tail call void @free(ptr noundef %5) #19
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %7 = load ptr, ptr %6, align 4
  tail call void @free(ptr noundef %7) #19
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %9 = load ptr, ptr %8, align 4
  tail call void @free(ptr noundef %9) #19
  %10 = load ptr, ptr %0, align 4
  tail call void @free(ptr noundef %10) #19
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden void @bnnc_memory_bind(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i32 noundef %3) local_unnamed_addr #15 {
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
  br i1 %35, label %11, label %10, !llvm.loop !19
}

; Function Attrs: nounwind
define hidden noundef ptr @bnnc_pool_create(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca ptr, align 4
  %4 = tail call noalias dereferenceable_or_null(2304) ptr @calloc(i32 noundef 1, i32 noundef 2304) #20
  %5 = icmp eq ptr %4, null
  br i1 %5, label %46, label %6

6:                                                ; preds = %2
  %7 = shl i32 %0, 7
  %8 = add i32 %7, 128
  %9 = mul i32 %8, %1
  %10 = call i32 @posix_memalign(ptr noundef nonnull %3, i32 noundef 128, i32 noundef %9) #19
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %13, label %12

12:                                               ; preds = %6
  call void @free(ptr noundef nonnull %4) #19
  br label %46

13:                                               ; preds = %6
  %14 = load ptr, ptr %3, align 4
  call void @llvm.memset.p0.i32(ptr align 1 %14, i8 0, i32 %9, i1 false)
  %15 = load ptr, ptr %3, align 4
  store ptr %15, ptr %4, align 8
  %16 = mul i32 %1, %0
  %17 = getelementptr inbounds nuw %struct.counter, ptr %15, i32 %16
  %18 = getelementptr inbounds nuw i8, ptr %4, i32 4
  store ptr %17, ptr %18, align 4
  %19 = getelementptr inbounds nuw i8, ptr %4, i32 248
  store i32 -1, ptr %19, align 8
  %20 = getelementptr inbounds nuw i8, ptr %4, i32 112
  %21 = call i32 @sched_getaffinity(i32 noundef 0, i32 noundef 128, ptr noundef nonnull %20) #19
  %22 = icmp eq i32 %21, 0
  %23 = zext i1 %22 to i32
  %24 = getelementptr inbounds nuw i8, ptr %4, i32 240
  store i32 %23, ptr %24, align 8
  %25 = getelementptr inbounds nuw i8, ptr %4, i32 36
  %26 = call i32 @pthread_mutex_init(ptr noundef nonnull %25, ptr noundef null) #19
  %27 = getelementptr inbounds nuw i8, ptr %4, i32 64
  %28 = call i32 @pthread_cond_init(ptr noundef nonnull %27, ptr noundef null) #19
  %29 = getelementptr inbounds nuw i8, ptr %4, i32 16
  %30 = load i32, ptr %29, align 8
  %31 = add i32 %30, 1
  %32 = icmp ult i32 %31, %0
  br i1 %32, label %33, label %46

33:                                               ; preds = %13
  %34 = getelementptr inbounds nuw i8, ptr %4, i32 1276
  br label %35

35:                                               ; preds = %33, %41
  %36 = phi i32 [ %30, %33 ], [ %43, %41 ]
  %37 = getelementptr inbounds nuw i32, ptr %34, i32 %36
  %38 = call i32 @pthread_create(ptr noundef nonnull %37, ptr noundef null, ptr noundef nonnull @worker, ptr noundef nonnull %4) #19
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %41, label %40

40:                                               ; preds = %35
  call void @bnnc_pool_destroy(ptr noundef nonnull %4)
  br label %46

41:                                               ; preds = %35
  %42 = load i32, ptr %29, align 8
  %43 = add i32 %42, 1
  store i32 %43, ptr %29, align 8
  %44 = add i32 %42, 2
  %45 = icmp ult i32 %44, %0
  br i1 %45, label %35, label %46, !llvm.loop !20

46:                                               ; preds = %41, %13, %2, %40, %12
  %47 = phi ptr [ null, %12 ], [ null, %40 ], [ null, %2 ], [ %4, %13 ], [ %4, %41 ]
  ret ptr %47
}

; Function Attrs: nounwind
declare i32 @pthread_cond_init(ptr noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
declare i32 @pthread_create(ptr noundef, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
define internal noalias noundef ptr @worker(ptr noundef %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %3 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %2) #19
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 20
  %5 = load i32, ptr %4, align 4
  %6 = add i32 %5, 1
  store i32 %6, ptr %4, align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 252
  %8 = getelementptr inbounds nuw i32, ptr %7, i32 %5
  %9 = tail call i32 (i32, ...) @syscall(i32 noundef 224) #19
  store atomic i32 %9, ptr %8 monotonic, align 4
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %12 = load i32, ptr %11, align 8
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %36

14:                                               ; preds = %1
  %15 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %16 = getelementptr inbounds nuw i8, ptr %0, i32 28
  %17 = getelementptr inbounds nuw i8, ptr %0, i32 64
  br label %18

18:                                               ; preds = %14, %32
  %19 = phi i32 [ 0, %14 ], [ %33, %32 ]
  %20 = load ptr, ptr %10, align 8
  %21 = icmp eq ptr %20, null
  br i1 %21, label %25, label %22

22:                                               ; preds = %18
  %23 = load i32, ptr %15, align 4
  %24 = icmp eq i32 %23, %19
  br i1 %24, label %25, label %27

25:                                               ; preds = %22, %18
  %26 = tail call i32 @pthread_cond_wait(ptr noundef nonnull %17, ptr noundef nonnull %2) #19
  br label %32

27:                                               ; preds = %22
  %28 = atomicrmw add ptr %16, i32 1 monotonic, align 4
  %29 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %2) #19
  tail call fastcc void @walk(ptr noundef nonnull %0, ptr noundef nonnull %20, i32 noundef %6)
  %30 = atomicrmw sub ptr %16, i32 1 release, align 4
  %31 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %2) #19
  br label %32

32:                                               ; preds = %27, %25
  %33 = phi i32 [ %23, %27 ], [ %19, %25 ]
  %34 = load i32, ptr %11, align 8
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %18, label %36

36:                                               ; preds = %32, %1
  %37 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %2) #19
  ret ptr null
}

; Function Attrs: nounwind
declare i32 @pthread_cond_broadcast(ptr noundef) local_unnamed_addr #0

declare i32 @pthread_join(i32 noundef, ptr noundef) local_unnamed_addr #16

; Function Attrs: nounwind
declare i32 @pthread_cond_destroy(ptr noundef) local_unnamed_addr #0

; Function Attrs: nounwind
define hidden i32 @bnnc_pool_run(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = alloca [16 x i64], align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 32
  store atomic i32 0, ptr %4 monotonic, align 8
  %5 = tail call i32 @sched_getcpu() #19
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 248
  %7 = load i32, ptr %6, align 8
  %8 = icmp eq i32 %5, %7
  br i1 %8, label %55, label %9

9:                                                ; preds = %2
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %11 = load i32, ptr %10, align 8
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %54, label %13

13:                                               ; preds = %9
  %14 = getelementptr inbounds nuw i8, ptr %0, i32 252
  %15 = getelementptr inbounds nuw i8, ptr %0, i32 112
  %16 = getelementptr inbounds nuw i8, ptr %0, i32 240
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
  %48 = call i32 @sched_setaffinity(i32 noundef %27, i32 noundef 128, ptr noundef nonnull %3) #19
  %49 = load i32, ptr %10, align 8
  br label %50

50:                                               ; preds = %47, %33, %29
  %51 = phi i32 [ %24, %29 ], [ %24, %33 ], [ %49, %47 ]
  %52 = add nuw i32 %25, 1
  %53 = icmp ult i32 %52, %51
  br i1 %53, label %23, label %54, !llvm.loop !21

54:                                               ; preds = %50, %9
  store i32 %5, ptr %6, align 8
  br label %55

55:                                               ; preds = %23, %2, %54
  %56 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %57 = call i32 @pthread_mutex_lock(ptr noundef nonnull %56) #19
  %58 = getelementptr inbounds nuw i8, ptr %0, i32 8
  store ptr %1, ptr %58, align 8
  %59 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %60 = load i32, ptr %59, align 4
  %61 = add i32 %60, 1
  store i32 %61, ptr %59, align 4
  %62 = getelementptr inbounds nuw i8, ptr %0, i32 64
  %63 = call i32 @pthread_cond_broadcast(ptr noundef nonnull %62) #19
  %64 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %56) #19
  call fastcc void @walk(ptr noundef nonnull %0, ptr noundef %1, i32 noundef 0)
  %65 = call i32 @pthread_mutex_lock(ptr noundef nonnull %56) #19
  store ptr null, ptr %58, align 8
  %66 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %56) #19
  %67 = getelementptr inbounds nuw i8, ptr %0, i32 28
  %68 = load atomic i32, ptr %67 acquire, align 4
  %69 = icmp eq i32 %68, 0
  br i1 %69, label %80, label %70

70:                                               ; preds = %55, %77
  %71 = phi i32 [ %72, %77 ], [ 0, %55 ]
  %72 = add nuw nsw i32 %71, 1
  %73 = icmp samesign ult i32 %71, 199
  br i1 %73, label %74, label %75

74:                                               ; preds = %70
  call void asm sideeffect "yield", ""() #19, !srcloc !22
  br label %77

75:                                               ; preds = %70
  %76 = call i32 @sched_yield() #19
  br label %77

77:                                               ; preds = %74, %75
  %78 = load atomic i32, ptr %67 acquire, align 4
  %79 = icmp eq i32 %78, 0
  br i1 %79, label %80, label %70, !llvm.loop !23

80:                                               ; preds = %77, %55
  %81 = load atomic i32, ptr %4 monotonic, align 8
  ret i32 %81
}

; Function Attrs: nounwind
define internal fastcc void @walk(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) unnamed_addr #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %5 = load i32, ptr %4, align 8
  %6 = add i32 %5, 1
  %7 = getelementptr inbounds nuw i8, ptr %1, i32 4
  %8 = load i32, ptr %7, align 4
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %17, label %10

10:                                               ; preds = %3
  %11 = getelementptr inbounds nuw i8, ptr %1, i32 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %13 = icmp ugt i32 %6, 1
  %14 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %15 = icmp eq i32 %2, 0
  %16 = getelementptr inbounds nuw i8, ptr %1, i32 16
  br label %18

17:                                               ; preds = %60, %3
  ret void

18:                                               ; preds = %10, %60
  %19 = phi i32 [ 0, %10 ], [ %61, %60 ]
  %20 = load ptr, ptr %11, align 4
  %21 = load ptr, ptr %1, align 4
  %22 = tail call i32 %20(ptr noundef %21, i32 noundef %19) #19
  %23 = load i32, ptr %12, align 4
  %24 = mul i32 %23, %22
  %25 = tail call fastcc i32 @run_share(ptr noundef nonnull %0, ptr noundef nonnull %1, i32 noundef %2, i32 noundef %19, i32 noundef %22, i32 noundef %2)
  %26 = icmp ne i32 %25, %24
  %27 = select i1 %13, i1 %26, i1 false
  br i1 %27, label %33, label %28

28:                                               ; preds = %33, %18
  %29 = load ptr, ptr %14, align 4
  %30 = getelementptr inbounds nuw %struct.counter, ptr %29, i32 %19
  %31 = load atomic i32, ptr %30 acquire, align 128
  %32 = icmp eq i32 %31, %24
  br i1 %32, label %54, label %42

33:                                               ; preds = %18, %33
  %34 = phi i32 [ %38, %33 ], [ 1, %18 ]
  %35 = add i32 %34, %2
  %36 = urem i32 %35, %6
  %37 = tail call fastcc i32 @run_share(ptr noundef nonnull %0, ptr noundef nonnull %1, i32 noundef %2, i32 noundef %19, i32 noundef %22, i32 noundef %36)
  %38 = add nuw i32 %34, 1
  %39 = icmp ult i32 %38, %6
  %40 = icmp ne i32 %37, %24
  %41 = select i1 %39, i1 %40, i1 false
  br i1 %41, label %33, label %28, !llvm.loop !24

42:                                               ; preds = %28, %49
  %43 = phi i32 [ %44, %49 ], [ 0, %28 ]
  %44 = add nuw nsw i32 %43, 1
  %45 = icmp samesign ult i32 %43, 199
  br i1 %45, label %46, label %47

46:                                               ; preds = %42
  tail call void asm sideeffect "yield", ""() #19, !srcloc !22
  br label %49

47:                                               ; preds = %42
  %48 = tail call i32 @sched_yield() #19
  br label %49

49:                                               ; preds = %46, %47
  %50 = load ptr, ptr %14, align 4
  %51 = getelementptr inbounds nuw %struct.counter, ptr %50, i32 %19
  %52 = load atomic i32, ptr %51 acquire, align 128
  %53 = icmp eq i32 %52, %24
  br i1 %53, label %54, label %42, !llvm.loop !25

54:                                               ; preds = %49, %28
  br i1 %15, label %55, label %60

55:                                               ; preds = %54
  %56 = load ptr, ptr %16, align 4
  %57 = icmp eq ptr %56, null
  br i1 %57, label %60, label %58

58:                                               ; preds = %55
  %59 = load ptr, ptr %1, align 4
  tail call void %56(ptr noundef %59, i32 noundef %19) #19
  br label %60

60:                                               ; preds = %58, %55, %54
  %61 = add nuw i32 %19, 1
  %62 = load i32, ptr %7, align 4
  %63 = icmp ult i32 %61, %62
  br i1 %63, label %18, label %17, !llvm.loop !26
}

; Function Attrs: nounwind
define hidden range(i32 -2147483647, -2147483648) i32 @bnnc_prepare(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(address) %1) local_unnamed_addr #0 {
  %3 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %50, label %5

5:                                                ; preds = %2
  %6 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 36
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
  %28 = load ptr, ptr %7, align 4
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
  %43 = tail call i32 %39(ptr noundef %42, i32 noundef 0, i32 noundef %38) #19
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
define i32 @bnnc_run(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #0 {
  %4 = tail call fastcc i32 @run_locked(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef 0)
  ret i32 %4
}

; Function Attrs: nounwind
define internal fastcc i32 @run_locked(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef range(i32 0, 2) %3) unnamed_addr #0 {
  %5 = alloca %struct.run, align 4
  %6 = icmp eq ptr %0, null
  br i1 %6, label %125, label %7

7:                                                ; preds = %4
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %9 = load ptr, ptr %8, align 8
  %10 = icmp eq ptr %9, null
  br i1 %10, label %125, label %11

11:                                               ; preds = %7
  %12 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #19
  store ptr %0, ptr %5, align 4
  %13 = getelementptr inbounds nuw i8, ptr %5, i32 4
  store ptr %1, ptr %13, align 4
  %14 = getelementptr inbounds nuw i8, ptr %5, i32 8
  store ptr %2, ptr %14, align 4
  %15 = getelementptr inbounds nuw i8, ptr %5, i32 12
  store i32 0, ptr %15, align 4
  %16 = getelementptr inbounds nuw i8, ptr %0, i32 48
  %17 = load ptr, ptr %16, align 8
  %18 = icmp eq ptr %17, null
  br i1 %18, label %23, label %19

19:                                               ; preds = %11
  %20 = getelementptr inbounds nuw i8, ptr %0, i32 72
  %21 = load ptr, ptr %20, align 8
  %22 = icmp eq ptr %21, null
  br label %23

23:                                               ; preds = %19, %11
  %24 = phi i1 [ false, %11 ], [ %22, %19 ]
  %25 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 12), align 4
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %29, label %27

27:                                               ; preds = %23
  %28 = icmp eq ptr %1, null
  br i1 %28, label %39, label %34

29:                                               ; preds = %45, %23
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
  br label %122

45:                                               ; preds = %34
  %46 = add nuw i32 %35, 1
  %47 = icmp eq i32 %46, %25
  br i1 %47, label %29, label %34, !llvm.loop !28

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
  br label %122

59:                                               ; preds = %48
  %60 = add nuw i32 %49, 1
  %61 = icmp eq i32 %60, %30
  br i1 %61, label %62, label %48, !llvm.loop !29

62:                                               ; preds = %59, %29
  %63 = getelementptr inbounds nuw i8, ptr %0, i32 28
  %64 = load ptr, ptr %63, align 4
  %65 = icmp eq ptr %64, null
  br i1 %65, label %72, label %66

66:                                               ; preds = %62
  %67 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 88), align 8
  %68 = load ptr, ptr %67, align 4
  %69 = getelementptr inbounds nuw i8, ptr %68, i32 8
  %70 = load ptr, ptr %69, align 4
  %71 = tail call i32 %70(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, i32 noundef range(i32 0, 2) %3) #19
  br label %122

72:                                               ; preds = %62
  %73 = icmp eq i32 %3, 0
  br i1 %73, label %76, label %74

74:                                               ; preds = %72
  %75 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 8, ptr noundef nonnull @.str.24)
  br label %122

76:                                               ; preds = %72
  %77 = getelementptr inbounds nuw i8, ptr %0, i32 56
  %78 = load i32, ptr %77, align 8
  %79 = icmp eq i32 %78, 0
  br i1 %79, label %99, label %80

80:                                               ; preds = %76
  %81 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %82 = shl i32 %81, 3
  %83 = getelementptr inbounds nuw i8, ptr %0, i32 44
  %84 = load ptr, ptr %83, align 4
  tail call void @llvm.memset.p0.i32(ptr align 8 %84, i8 0, i32 %82, i1 false)
  %85 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %86 = load i32, ptr %85, align 8
  %87 = icmp eq i32 %86, 0
  br i1 %87, label %99, label %88

88:                                               ; preds = %80
  %89 = getelementptr inbounds nuw i8, ptr %0, i32 36
  br label %90

90:                                               ; preds = %90, %88
  %91 = phi i32 [ 0, %88 ], [ %96, %90 ]
  %92 = load ptr, ptr %89, align 4
  %93 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %92, i32 %91
  %94 = getelementptr inbounds nuw i8, ptr %93, i32 24
  %95 = load ptr, ptr %94, align 4
  tail call void @llvm.memset.p0.i32(ptr align 8 %95, i8 0, i32 %82, i1 false)
  %96 = add nuw i32 %91, 1
  %97 = load i32, ptr %85, align 8
  %98 = icmp ult i32 %96, %97
  br i1 %98, label %90, label %99, !llvm.loop !30

99:                                               ; preds = %90, %80, %76
  br i1 %24, label %100, label %102

100:                                              ; preds = %99
  %101 = call fastcc i32 @run_with_pool(ptr noundef %5)
  br label %104

102:                                              ; preds = %99
  %103 = call fastcc i32 @run_alone(ptr noundef %5)
  br label %104

104:                                              ; preds = %102, %100
  %105 = phi i32 [ %101, %100 ], [ %103, %102 ]
  %106 = icmp eq i32 %105, 0
  br i1 %106, label %113, label %107

107:                                              ; preds = %104
  %108 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  %109 = getelementptr %struct.bnnc_stage, ptr %108, i32 %105
  %110 = getelementptr i8, ptr %109, i32 -24
  %111 = load ptr, ptr %110, align 4
  %112 = call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 6, ptr noundef nonnull @.str.19, ptr noundef %111)
  br label %122

113:                                              ; preds = %104
  %114 = load i32, ptr %77, align 8
  %115 = icmp eq i32 %114, 0
  br i1 %115, label %122, label %116

116:                                              ; preds = %113
  br i1 %24, label %117, label %120

117:                                              ; preds = %116
  %118 = getelementptr inbounds nuw i8, ptr %0, i32 52
  %119 = load i32, ptr %118, align 4
  br label %120

120:                                              ; preds = %117, %116
  %121 = phi i32 [ %119, %117 ], [ 1, %116 ]
  call fastcc void @add_times(ptr noundef nonnull %0, i32 noundef %121)
  br label %122

122:                                              ; preds = %39, %53, %66, %74, %107, %113, %120
  %123 = phi i32 [ %71, %66 ], [ 8, %74 ], [ 6, %107 ], [ 1, %39 ], [ 1, %53 ], [ 0, %120 ], [ 0, %113 ]
  %124 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #19
  br label %125

125:                                              ; preds = %4, %7, %122
  %126 = phi i32 [ %123, %122 ], [ 1, %7 ], [ 1, %4 ]
  ret i32 %126
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
  %9 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #19
  %10 = icmp ne i32 %1, 0
  %11 = zext i1 %10 to i32
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 56
  store i32 %11, ptr %12, align 8
  %13 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #19
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
  %11 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #19
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 44
  %13 = load ptr, ptr %12, align 4
  %14 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %15 = shl i32 %14, 3
  tail call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 8 %1, ptr align 8 %13, i32 %15, i1 false)
  %16 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #19
  br label %17

17:                                               ; preds = %2, %4, %10
  %18 = phi i32 [ 0, %10 ], [ 1, %4 ], [ 1, %2 ]
  ret i32 %18
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #17

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
  %10 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %0) #19
  %11 = getelementptr inbounds nuw i8, ptr %0, i32 72
  store ptr %1, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 76
  store ptr %2, ptr %12, align 4
  %13 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %0) #19
  br label %14

14:                                               ; preds = %3, %5, %9
  %15 = phi i32 [ 0, %9 ], [ 1, %5 ], [ 1, %3 ]
  ret i32 %15
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 7) i32 @add_lanes(ptr noundef nonnull %0, i32 noundef %1) unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %4 = load i32, ptr %3, align 8
  %5 = icmp ult i32 %4, %1
  br i1 %5, label %6, label %79

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %8 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %9 = add i32 %8, 1
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %11 = icmp eq i32 %8, 0
  %12 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 36), align 4
  %13 = getelementptr inbounds nuw i8, ptr %0, i32 24
  br label %14

14:                                               ; preds = %6, %76
  %15 = phi i32 [ %4, %6 ], [ %77, %76 ]
  %16 = load ptr, ptr %7, align 4
  %17 = add nuw i32 %15, 1
  store i32 %17, ptr %3, align 8
  %18 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %16, i32 %15
  %19 = tail call noalias ptr @calloc(i32 noundef %9, i32 noundef 8) #20
  tail call void @llvm.memset.p0.i32(ptr noundef nonnull align 4 dereferenceable(24) %18, i8 0, i32 24, i1 false)
  %20 = getelementptr inbounds nuw i8, ptr %18, i32 24
  store ptr %19, ptr %20, align 4
  %21 = load ptr, ptr %10, align 8
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
  %31 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 5, ptr noundef nonnull @.str.9, i64 noundef %30)
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
  %53 = load ptr, ptr %7, align 4
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
  %68 = tail call i32 %64(ptr noundef %67, i32 noundef 0, i32 noundef %63) #19
  %69 = icmp eq i32 %68, 0
  br i1 %69, label %70, label %73

70:                                               ; preds = %55, %52, %45, %44
  %71 = add nuw i32 %36, 1
  %72 = icmp eq i32 %71, %8
  br i1 %72, label %76, label %35, !llvm.loop !27

73:                                               ; preds = %55
  %74 = load ptr, ptr %37, align 4
  %75 = tail call i32 (ptr, i32, ptr, ...) @bnnc_fail(ptr noundef nonnull %0, i32 noundef 6, ptr noundef nonnull @.str.19, ptr noundef %74)
  br label %79

76:                                               ; preds = %70, %32
  %77 = load i32, ptr %3, align 8
  %78 = icmp ult i32 %77, %1
  br i1 %78, label %14, label %79, !llvm.loop !31

79:                                               ; preds = %76, %2, %73, %27
  %80 = phi i32 [ 5, %27 ], [ 6, %73 ], [ 0, %2 ], [ 0, %76 ]
  ret i32 %80
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i32 @strncmp(ptr noundef captures(none), ptr noundef captures(none), i32 noundef) local_unnamed_addr #11

declare i32 @pthread_cond_wait(ptr noundef, ptr noundef) local_unnamed_addr #16

; Function Attrs: nounwind
define internal fastcc i32 @run_share(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %8 = load ptr, ptr %7, align 4
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %10 = add i32 %5, 1
  %11 = getelementptr inbounds nuw i8, ptr %0, i32 12
  %12 = and i32 %5, 1
  %13 = icmp eq i32 %12, 0
  %14 = getelementptr inbounds nuw i8, ptr %0, i32 32
  %15 = getelementptr inbounds nuw i8, ptr %1, i32 12
  br label %16

16:                                               ; preds = %70, %6
  %17 = phi i32 [ 0, %6 ], [ %71, %70 ]
  %18 = load i32, ptr %9, align 8
  %19 = add i32 %18, 1
  %20 = freeze i32 %19
  %21 = udiv i32 %4, %20
  %22 = mul i32 %21, %5
  %23 = mul i32 %21, %20
  %24 = sub i32 %4, %23
  %25 = mul i32 %24, %5
  %26 = add i32 %25, %18
  %27 = udiv i32 %26, %19
  %28 = add i32 %27, %22
  %29 = mul i32 %21, %10
  %30 = mul i32 %24, %10
  %31 = add i32 %30, %18
  %32 = udiv i32 %31, %19
  %33 = add i32 %32, %29
  %34 = sub i32 %33, %28
  %35 = load i32, ptr %11, align 4
  %36 = add i32 %35, -1
  %37 = mul i32 %36, %34
  %38 = load ptr, ptr %0, align 8
  %39 = mul i32 %19, %3
  %40 = getelementptr %struct.counter, ptr %38, i32 %39
  %41 = getelementptr %struct.counter, ptr %40, i32 %5
  %42 = load atomic i32, ptr %41 monotonic, align 4
  %43 = mul i32 %34, %35
  br label %44

44:                                               ; preds = %47, %16
  %45 = phi i32 [ %42, %16 ], [ %54, %47 ]
  %46 = icmp eq i32 %43, %45
  br i1 %46, label %72, label %47

47:                                               ; preds = %44
  %48 = sub i32 %43, %45
  %49 = lshr i32 %48, 1
  %50 = sub i32 %48, %49
  %51 = add i32 %50, %45
  %52 = cmpxchg weak ptr %41, i32 %45, i32 %51 monotonic monotonic, align 4
  %53 = extractvalue { i32, i1 } %52, 1
  %54 = extractvalue { i32, i1 } %52, 0
  br i1 %53, label %55, label %44, !llvm.loop !32

55:                                               ; preds = %47
  %56 = load atomic i32, ptr %14 monotonic, align 8
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %58, label %70

58:                                               ; preds = %55
  %59 = sub i32 %45, %37
  %60 = add i32 %59, %50
  %61 = sub i32 %34, %60
  %62 = select i1 %13, i32 %59, i32 %61
  %63 = add i32 %62, %28
  %64 = load ptr, ptr %15, align 4
  %65 = load ptr, ptr %1, align 4
  %66 = add i32 %63, %50
  %67 = tail call i32 %64(ptr noundef %65, i32 noundef %2, i32 noundef %3, i32 noundef %63, i32 noundef %66) #19
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %70, label %69

69:                                               ; preds = %58
  store atomic i32 %67, ptr %14 monotonic, align 8
  br label %70

70:                                               ; preds = %69, %58, %55
  %71 = add i32 %50, %17
  br label %16, !llvm.loop !33

72:                                               ; preds = %44
  %73 = getelementptr inbounds nuw %struct.counter, ptr %8, i32 %3
  %74 = icmp eq i32 %17, 0
  br i1 %74, label %78, label %75

75:                                               ; preds = %72
  %76 = atomicrmw add ptr %73, i32 %17 acq_rel, align 4
  %77 = add i32 %76, %17
  br label %80

78:                                               ; preds = %72
  %79 = load atomic i32, ptr %73 acquire, align 4
  br label %80

80:                                               ; preds = %78, %75
  %81 = phi i32 [ %77, %75 ], [ %79, %78 ]
  ret i32 %81
}

; Function Attrs: nounwind
declare i32 @sched_yield() local_unnamed_addr #0

; Function Attrs: nounwind
define internal fastcc i32 @run_with_pool(ptr noundef nonnull %0) unnamed_addr #0 {
  %2 = alloca %struct.timespec, align 4
  %3 = alloca %struct.bnnc_job, align 4
  %4 = load ptr, ptr %0, align 4
  store ptr %0, ptr %3, align 4
  %5 = getelementptr inbounds nuw i8, ptr %3, i32 4
  %6 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %7 = add i32 %6, 1
  store i32 %7, ptr %5, align 4
  %8 = getelementptr inbounds nuw i8, ptr %3, i32 8
  store ptr @task_extent, ptr %8, align 4
  %9 = getelementptr inbounds nuw i8, ptr %3, i32 12
  store ptr @task_run, ptr %9, align 4
  %10 = getelementptr inbounds nuw i8, ptr %3, i32 16
  store ptr null, ptr %10, align 4
  %11 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 20), align 4
  %12 = getelementptr inbounds nuw i8, ptr %4, i32 52
  %13 = load i32, ptr %12, align 4
  %14 = urem i32 %11, %13
  %15 = getelementptr inbounds nuw i8, ptr %0, i32 12
  store i32 %14, ptr %15, align 4
  %16 = getelementptr inbounds nuw i8, ptr %4, i32 56
  %17 = load i32, ptr %16, align 8
  %18 = icmp eq i32 %17, 0
  %19 = icmp eq i32 %14, 0
  %20 = select i1 %18, i1 true, i1 %19
  br i1 %20, label %22, label %21

21:                                               ; preds = %1
  store ptr @task_completed, ptr %10, align 4
  br label %23

22:                                               ; preds = %1
  br i1 %19, label %27, label %23

23:                                               ; preds = %21, %22
  %24 = getelementptr inbounds nuw i8, ptr %4, i32 36
  %25 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %26 = getelementptr inbounds nuw i8, ptr %0, i32 8
  br label %40

27:                                               ; preds = %79, %22
  %28 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %2) #19
  %29 = load i32, ptr %2, align 4
  %30 = sext i32 %29 to i64
  %31 = mul nsw i64 %30, 1000000000
  %32 = getelementptr inbounds nuw i8, ptr %2, i32 4
  %33 = load i32, ptr %32, align 4
  %34 = sext i32 %33 to i64
  %35 = add nsw i64 %31, %34
  %36 = getelementptr inbounds nuw i8, ptr %4, i32 64
  store i64 %35, ptr %36, align 8
  %37 = getelementptr inbounds nuw i8, ptr %4, i32 48
  %38 = load ptr, ptr %37, align 8
  %39 = call i32 @bnnc_pool_run(ptr noundef %38, ptr noundef nonnull %3)
  ret i32 %39

40:                                               ; preds = %23, %79
  %41 = phi i32 [ %14, %23 ], [ %80, %79 ]
  %42 = phi i32 [ 0, %23 ], [ %81, %79 ]
  %43 = load ptr, ptr %24, align 4
  %44 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %43, i32 %42
  %45 = load ptr, ptr %25, align 4
  %46 = load ptr, ptr %26, align 4
  %47 = getelementptr inbounds nuw i8, ptr %44, i32 20
  %48 = load i32, ptr %47, align 4
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %79, label %50

50:                                               ; preds = %40
  %51 = getelementptr inbounds nuw i8, ptr %44, i32 16
  br label %52

52:                                               ; preds = %52, %50
  %53 = phi i32 [ 0, %50 ], [ %74, %52 ]
  %54 = load ptr, ptr %51, align 4
  %55 = getelementptr inbounds nuw %struct.bnnc_slot, ptr %54, i32 %53
  %56 = getelementptr inbounds nuw i8, ptr %55, i32 4
  %57 = load ptr, ptr %56, align 4
  %58 = getelementptr inbounds nuw i8, ptr %57, i32 8
  %59 = load i32, ptr %58, align 8
  %60 = icmp eq i32 %59, 4
  %61 = getelementptr inbounds nuw i8, ptr %57, i32 12
  %62 = load i32, ptr %61, align 4
  %63 = select i1 %60, ptr %45, ptr %46
  %64 = getelementptr inbounds nuw ptr, ptr %63, i32 %62
  %65 = load ptr, ptr %64, align 4
  %66 = getelementptr inbounds nuw i8, ptr %55, i32 8
  %67 = load i32, ptr %66, align 4
  %68 = mul i32 %67, %42
  %69 = load i64, ptr %57, align 8
  %70 = trunc i64 %69 to i32
  %71 = getelementptr i8, ptr %65, i32 %68
  %72 = getelementptr i8, ptr %71, i32 %70
  %73 = load ptr, ptr %55, align 4
  store ptr %72, ptr %73, align 4
  %74 = add nuw i32 %53, 1
  %75 = load i32, ptr %47, align 4
  %76 = icmp ult i32 %74, %75
  br i1 %76, label %52, label %77, !llvm.loop !19

77:                                               ; preds = %52
  %78 = load i32, ptr %15, align 4
  br label %79

79:                                               ; preds = %77, %40
  %80 = phi i32 [ %78, %77 ], [ %41, %40 ]
  %81 = add nuw i32 %42, 1
  %82 = icmp ult i32 %81, %80
  br i1 %82, label %40, label %27, !llvm.loop !34
}

; Function Attrs: nounwind
define internal fastcc i32 @run_alone(ptr noundef nonnull readonly captures(none) %0) unnamed_addr #0 {
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 20), align 4
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %6, %1
  %5 = phi i32 [ 0, %1 ], [ %11, %6 ]
  ret i32 %5

6:                                                ; preds = %1, %6
  %7 = phi i32 [ %12, %6 ], [ 0, %1 ]
  %8 = load ptr, ptr %0, align 4
  %9 = getelementptr inbounds nuw i8, ptr %8, i32 36
  %10 = load ptr, ptr %9, align 4
  %11 = tail call fastcc i32 @run_slice(ptr noundef nonnull %0, ptr noundef %10, i32 noundef %7)
  %12 = add nuw i32 %7, 1
  %13 = icmp ult i32 %12, %2
  %14 = icmp eq i32 %11, 0
  %15 = select i1 %13, i1 %14, i1 false
  br i1 %15, label %6, label %4, !llvm.loop !35
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @add_times(ptr noundef nonnull readonly captures(none) %0, i32 noundef %1) unnamed_addr #15 {
  %3 = load i32, ptr getelementptr inbounds nuw (i8, ptr @bnnc_compiled_model, i32 8), align 8
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %15, label %5

5:                                                ; preds = %2
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 40
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 44
  br label %9

9:                                                ; preds = %5, %23
  %10 = phi i32 [ 0, %5 ], [ %60, %23 ]
  %11 = load i32, ptr %6, align 8
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %23, label %13

13:                                               ; preds = %9
  %14 = load ptr, ptr %7, align 4
  br label %62

15:                                               ; preds = %23, %2
  ret void

16:                                               ; preds = %62
  %17 = lshr i64 %70, 48
  %18 = trunc nuw nsw i64 %17 to i32
  %19 = lshr i64 %70, 32
  %20 = trunc nuw i64 %19 to i32
  %21 = trunc i64 %70 to i32
  %22 = and i32 %20, 65535
  br label %23

23:                                               ; preds = %16, %9
  %24 = phi i32 [ 0, %9 ], [ %21, %16 ]
  %25 = phi i32 [ 0, %9 ], [ %22, %16 ]
  %26 = phi i32 [ 0, %9 ], [ %18, %16 ]
  %27 = freeze i32 %26
  %28 = udiv i32 %27, %1
  %29 = zext nneg i32 %28 to i64
  %30 = shl nuw i64 %29, 48
  %31 = mul i32 %28, %1
  %32 = sub i32 %27, %31
  %33 = shl nuw i32 %32, 16
  %34 = or disjoint i32 %33, %25
  %35 = freeze i32 %34
  %36 = udiv i32 %35, %1
  %37 = zext i32 %36 to i64
  %38 = shl nuw i64 %37, 32
  %39 = or i64 %38, %30
  %40 = mul i32 %36, %1
  %41 = sub i32 %35, %40
  %42 = tail call i32 @llvm.fshl.i32(i32 %41, i32 %24, i32 16)
  %43 = freeze i32 %42
  %44 = udiv i32 %43, %1
  %45 = zext i32 %44 to i64
  %46 = shl nuw nsw i64 %45, 16
  %47 = or i64 %39, %46
  %48 = mul i32 %44, %1
  %49 = sub i32 %43, %48
  %50 = shl i32 %49, 16
  %51 = and i32 %24, 65535
  %52 = or disjoint i32 %50, %51
  %53 = udiv i32 %52, %1
  %54 = zext i32 %53 to i64
  %55 = or i64 %47, %54
  %56 = load ptr, ptr %8, align 4
  %57 = getelementptr inbounds nuw i64, ptr %56, i32 %10
  %58 = load i64, ptr %57, align 8
  %59 = add i64 %58, %55
  store i64 %59, ptr %57, align 8
  %60 = add nuw i32 %10, 1
  %61 = icmp eq i32 %60, %3
  br i1 %61, label %15, label %9, !llvm.loop !36

62:                                               ; preds = %13, %62
  %63 = phi i32 [ 0, %13 ], [ %71, %62 ]
  %64 = phi i64 [ 0, %13 ], [ %70, %62 ]
  %65 = getelementptr inbounds nuw %struct.bnnc_lane, ptr %14, i32 %63
  %66 = getelementptr inbounds nuw i8, ptr %65, i32 24
  %67 = load ptr, ptr %66, align 4
  %68 = getelementptr inbounds nuw i64, ptr %67, i32 %10
  %69 = load i64, ptr %68, align 8
  %70 = add i64 %69, %64
  %71 = add nuw i32 %63, 1
  %72 = icmp eq i32 %71, %11
  br i1 %72, label %16, label %62, !llvm.loop !37
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal i32 @task_extent(ptr noundef readonly captures(none) %0, i32 noundef %1) #12 {
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
  %7 = getelementptr inbounds nuw i8, ptr %6, i32 36
  %8 = load ptr, ptr %7, align 4
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
  br i1 %24, label %16, label %67, !llvm.loop !38

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
  %57 = tail call i32 %52(ptr noundef %56, i32 noundef %39, i32 noundef %44) #19
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
  br i1 %66, label %38, label %67, !llvm.loop !39

67:                                               ; preds = %61, %16, %25, %11, %59
  %68 = phi i32 [ 0, %25 ], [ %60, %59 ], [ 0, %11 ], [ %20, %16 ], [ 0, %61 ]
  ret i32 %68
}

; Function Attrs: nounwind
define internal void @task_completed(ptr noundef readonly captures(none) %0, i32 noundef %1) #0 {
  %3 = alloca %struct.timespec, align 4
  %4 = load ptr, ptr %0, align 4
  %5 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %3) #19
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
  %22 = getelementptr inbounds nuw i8, ptr %4, i32 64
  %23 = load i64, ptr %22, align 8
  %24 = sub i64 %12, %23
  %25 = getelementptr inbounds nuw i8, ptr %4, i32 44
  %26 = load ptr, ptr %25, align 4
  %27 = getelementptr inbounds nuw i64, ptr %26, i32 %1
  store i64 %24, ptr %27, align 8
  br label %28

28:                                               ; preds = %21, %15, %2
  %29 = getelementptr inbounds nuw i8, ptr %4, i32 64
  store i64 %12, ptr %29, align 8
  ret void
}

; Function Attrs: nounwind
define internal fastcc i32 @run_slice(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) unnamed_addr #0 {
  %4 = alloca %struct.timespec, align 4
  %5 = alloca %struct.timespec, align 4
  %6 = alloca %struct.timespec, align 4
  %7 = load ptr, ptr %0, align 4
  %8 = getelementptr inbounds nuw i8, ptr %7, i32 56
  %9 = load i32, ptr %8, align 8
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %20, label %11

11:                                               ; preds = %3
  %12 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %6) #19
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
  br i1 %55, label %31, label %56, !llvm.loop !19

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
  %65 = getelementptr inbounds nuw i8, ptr %7, i32 72
  %66 = getelementptr inbounds nuw i8, ptr %7, i32 76
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
  %88 = call i32 %84(ptr noundef %87, i32 noundef 0, i32 noundef %83) #19
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %90, label %127

90:                                               ; preds = %75
  %91 = load i32, ptr %8, align 8
  %92 = icmp eq i32 %91, 0
  br i1 %92, label %106, label %93

93:                                               ; preds = %90
  %94 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %5) #19
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
  call void %108(ptr noundef %111, i32 noundef %70, ptr noundef %114, i32 noundef %116) #19
  %117 = load i32, ptr %8, align 8
  %118 = icmp eq i32 %117, 0
  br i1 %118, label %129, label %119

119:                                              ; preds = %110
  %120 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %4) #19
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
  br i1 %132, label %133, label %68, !llvm.loop !40

133:                                              ; preds = %129, %56, %127
  %134 = phi i32 [ %128, %127 ], [ 0, %56 ], [ 0, %129 ]
  ret i32 %134
}

; Function Attrs: nounwind
declare i32 @clock_gettime(i32 noundef, ptr noundef) local_unnamed_addr #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #18

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #18

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #18

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #18

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { naked noinline nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #6 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { nofree nounwind memory(read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { nounwind memory(readwrite, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { mustprogress nofree norecurse nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #11 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #12 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #13 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #14 = { mustprogress nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #15 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #16 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #17 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #18 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #19 = { nounwind }
attributes #20 = { nounwind allocsize(0,1) }
attributes #21 = { nounwind willreturn memory(read) }

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
!11 = !{i64 0}
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
!22 = !{i64 0}
!23 = distinct !{!23, !6}
!24 = distinct !{!24, !6}
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
!39 = distinct !{!39, !6}
!40 = distinct !{!40, !6}
