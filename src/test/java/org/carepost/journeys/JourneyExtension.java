package org.carepost.journeys;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts Carepost, its relay and the browser once, when first asked for; ends all with the last.
 */
final class JourneyExtension
    implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {
  private static final Namespace OURS = Namespace.create(JourneyExtension.class);
  private static final Set<Class<?>> FOR_ALL =
      Set.of(RunningCarepost.class, MortalCarepost.class, Coturn.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Visitors.class || FOR_ALL.contains(type);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (type == Visitors.class) {
      return visitors(context);
    } else if (type == MortalCarepost.class) {
      return mortal(context);
    } else {
      return type == Coturn.class ? relay(context) : carepost(context);
    }
  }

  private static Visitors visitors(ExtensionContext context) {
    return context
        .getStore(OURS)
        .getOrComputeIfAbsent(
            Visitors.class,
            key -> new Visitors(chromium(context), visited(context).url()),
            Visitors.class);
  }

  private static RunningCarepost visited(ExtensionContext context) {
    Class<?>[] asked = context.getRequiredTestMethod().getParameterTypes();
    return Arrays.asList(asked).contains(MortalCarepost.class)
        ? mortal(context).carepost()
        : carepost(context);
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    Visitors visitors = context.getStore(OURS).get(Visitors.class, Visitors.class);
    if (visitors == null) {
      return;
    }
    if (context.getExecutionException().isPresent()) {
      visitors.photograph(
          context.getRequiredTestClass().getSimpleName()
              + "."
              + context.getRequiredTestMethod().getName());
    } else {
      visitors.assertNoComplaints();
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Visitors visitors = context.getStore(OURS).remove(Visitors.class, Visitors.class);
    if (visitors != null) {
      visitors.close();
    }
  }

  private static RunningCarepost carepost(ExtensionContext context) {
    return shared(context)
        .getOrComputeIfAbsent(
            RunningCarepost.class,
            key ->
                RunningCarepost.startForLong(
                    "journeys",
                    Map.of(
                        "CAREPOST_DEMO",
                        "true",
                        "TURN_URLS",
                        relay(context).url(),
                        "TURN_SECRET",
                        Coturn.SECRET)),
            RunningCarepost.class);
  }

  private static MortalCarepost mortal(ExtensionContext context) {
    return shared(context)
        .getOrComputeIfAbsent(
            MortalCarepost.class, key -> MortalCarepost.start(), MortalCarepost.class);
  }

  private static Coturn relay(ExtensionContext context) {
    return shared(context).getOrComputeIfAbsent(Coturn.class, key -> Coturn.start(), Coturn.class);
  }

  private static Chromium chromium(ExtensionContext context) {
    return shared(context)
        .getOrComputeIfAbsent(Chromium.class, key -> Chromium.launch(), Chromium.class);
  }

  private static ExtensionContext.Store shared(ExtensionContext context) {
    return context.getRoot().getStore(OURS);
  }
}
