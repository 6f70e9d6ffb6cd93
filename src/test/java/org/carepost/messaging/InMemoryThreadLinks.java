package org.carepost.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carepost.platform.web.Tokens;

/** Links for tests; nothing is locked. */
public class InMemoryThreadLinks implements ThreadLinks {
  private final List<ThreadLink> links = new ArrayList<>();
  private final List<ThreadAccess> accesses = new ArrayList<>();

  @Override
  public void add(ThreadLink link) {
    links.add(link);
  }

  @Override
  public Optional<ThreadLink> find(String token) {
    return links.stream()
        .filter(link -> Arrays.equals(link.tokenHash(), Tokens.hash(token)))
        .findFirst();
  }

  @Override
  public Optional<ThreadLink> lock(String token) {
    return find(token);
  }

  @Override
  public void add(ThreadAccess access) {
    accesses.add(access);
  }

  @Override
  public Optional<ThreadAccess> access(String cookie) {
    return accesses.stream()
        .filter(access -> Arrays.equals(access.cookieHash(), Tokens.hash(cookie)))
        .findFirst();
  }

  @Override
  public void removeAccessExpiredBefore(Instant moment) {
    accesses.removeIf(access -> access.expiresAt().isBefore(moment));
  }
}
