package survival;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.local.LocalAddress;
import io.netty.channel.local.LocalChannel;
import io.netty.channel.local.LocalIoHandler;
import io.netty.channel.local.LocalServerChannel;
import io.netty.util.concurrent.Promise;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Channels within the JVM: a server on two event loops, and six clients on three that talk to it.
 */
public final class NettyLoops {
  private static final int MESSAGES = 200;

  public static void main(String[] args) throws Exception {
    MultiThreadIoEventLoopGroup server =
        new MultiThreadIoEventLoopGroup(2, LocalIoHandler.newFactory());
    MultiThreadIoEventLoopGroup clients =
        new MultiThreadIoEventLoopGroup(3, LocalIoHandler.newFactory());
    LocalAddress address = new LocalAddress("survival");
    AtomicInteger served = new AtomicInteger();
    Channel listening =
        new ServerBootstrap()
            .group(server)
            .channel(LocalServerChannel.class)
            .childHandler(initializer(() -> new Upper(served)))
            .bind(address)
            .sync()
            .channel();
    String[] answers = new String[6];
    Workers.run(answers.length, worker -> answers[worker] = talk(clients, address, worker));
    for (String answer : answers) {
      System.out.println(answer);
    }
    System.out.println("served " + served + " bytes");
    AtomicInteger ticks = new AtomicInteger();
    clients
        .scheduleAtFixedRate(
            () -> {
              if (ticks.incrementAndGet() == 5) {
                throw new IllegalStateException("enough");
              }
            },
            1,
            1,
            TimeUnit.MILLISECONDS)
        .await();
    System.out.println("ticks " + ticks);
    listening.close().sync();
    clients.shutdownGracefully(0, 5, TimeUnit.SECONDS).sync();
    server.shutdownGracefully(0, 5, TimeUnit.SECONDS).sync();
    System.out.println("ended " + clients.isTerminated() + " " + server.isTerminated());
  }

  private static String talk(MultiThreadIoEventLoopGroup group, LocalAddress address, int worker)
      throws InterruptedException {
    Promise<String> done = group.next().newPromise();
    Channel channel =
        new Bootstrap()
            .group(group)
            .channel(LocalChannel.class)
            .handler(initializer(() -> new Collector(done)))
            .connect(address)
            .sync()
            .channel();
    for (int i = 0; i < MESSAGES; i++) {
      channel.writeAndFlush(Unpooled.copiedBuffer(worker + "w" + i + " ", StandardCharsets.UTF_8));
    }
    String all = done.sync().getNow();
    channel.close().sync();
    return all;
  }

  private static ChannelInitializer<Channel> initializer(
      Supplier<ChannelInboundHandlerAdapter> handler) {
    return new ChannelInitializer<>() {
      @Override
      protected void initChannel(Channel channel) {
        channel.pipeline().addLast(handler.get());
      }
    };
  }

  /** Answers in capitals. */
  private static final class Upper extends SimpleChannelInboundHandler<ByteBuf> {
    private final AtomicInteger served;

    Upper(AtomicInteger served) {
      this.served = served;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ByteBuf message) {
      served.addAndGet(message.readableBytes());
      String text = message.toString(StandardCharsets.UTF_8).toUpperCase(Locale.ROOT);
      context.writeAndFlush(Unpooled.copiedBuffer(text, StandardCharsets.UTF_8));
    }
  }

  /** Joins the answers, which come as a stream: a buffer may hold several of them. */
  private static final class Collector extends SimpleChannelInboundHandler<ByteBuf> {
    private final Promise<String> done;
    private final StringBuilder text = new StringBuilder();
    private long words;

    Collector(Promise<String> done) {
      this.done = done;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ByteBuf message) {
      String part = message.toString(StandardCharsets.UTF_8);
      text.append(part);
      words += part.chars().filter(c -> c == ' ').count();
      if (words == MESSAGES) {
        done.setSuccess(text.toString().trim());
      }
    }
  }
}
