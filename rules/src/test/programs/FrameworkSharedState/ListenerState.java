package frameworksharedstate;

import javax.management.Notification;
import javax.management.NotificationListener;

/** Notifications come on whatever thread sends them. */
public final class ListenerState implements NotificationListener {

  private long received;

  @Override
  public void handleNotification(Notification notification, Object handback) {
    received++; // EXPECT: FrameworkSharedState
  }
}
