package org.entente.bench.trade.client;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** One HTTP/1.1 connection that is kept open: a request, its whole answer, the next request. */
final class Connection implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 30_000;
    private static final byte[] ERRORS = "\"errors\"".getBytes(StandardCharsets.US_ASCII);

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;

    Connection(int port) throws IOException {
        this.socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
    }

    /** Sends a whole request and returns the answer's body; an answer with errors is an exception that shows it. */
    byte[] ask(byte[] request) throws IOException {
        out.write(request);
        out.flush();
        position = 0;
        limit = 0;
        String status = line();
        int length = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length =
                        Integer.parseInt(lower.substring(lower.indexOf(':') + 1).strip());
            }
        }
        byte[] body = length >= 0 ? bytes(length) : chunks();
        if (!status.contains(" 200 ") || contains(body, ERRORS)) {
            throw new IOException(status + " " + new String(body, StandardCharsets.UTF_8));
        }
        return body;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private byte[] chunks() throws IOException {
        byte[] body = new byte[0];
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            int old = body.length;
            byte[] chunk = bytes(size);
            body = Arrays.copyOf(body, old + size);
            System.arraycopy(chunk, 0, body, old, size);
            line();
        }
        line();
        return body;
    }

    private String line() throws IOException {
        int start = position;
        while (true) {
            for (int i = start; i < limit; i++) {
                if (buffer[i] == '\n') {
                    String line = new String(buffer, position, i - position, StandardCharsets.US_ASCII);
                    position = i + 1;
                    return line.strip();
                }
            }
            start = limit;
            fill();
        }
    }

    private byte[] bytes(int count) throws IOException {
        while (limit - position < count) {
            fill();
        }
        position += count;
        return Arrays.copyOfRange(buffer, position - count, position);
    }

    private void fill() throws IOException {
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, limit, buffer.length - limit);
        if (read < 0) {
            throw new EOFException("the server closed the connection");
        }
        limit += read;
    }

    private static boolean contains(byte[] text, byte[] part) {
        for (int i = 0; i + part.length <= text.length; i++) {
            if (text[i] == part[0] && Arrays.equals(text, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
