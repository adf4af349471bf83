package spinonplainfield;

/** Cars spin on a plain boolean that the lights' thread sets. */
final class GreenLight {

  private boolean green;

  void turnGreen() {
    green = true;
  }

  void cross(int car) {
    while (!green) { // EXPECT: SpinOnPlainField
    }
    System.out.println("car " + car);
  }

  public static void main(String[] args) {
    GreenLight light = new GreenLight();
    for (int i = 0; i < 3; i++) {
      int car = i;
      new Thread(() -> light.cross(car)).start();
    }
    light.turnGreen();
  }
}
