export interface ExercisesProse {
  title: string;
}
