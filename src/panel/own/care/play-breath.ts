// A soft sound, made here, that swells and falls with the breath: two low tones a fifth apart, dulled, hardly louder than a room.
import { fullnessAt, guideAt } from '../../../domain/wellbeing/guide.ts';

const lowest = 98;
/** The fifth above it. */
const tones = [lowest, lowest * 1.5];
const loudest = 0.05;
/** How often the sound is moved, in milliseconds, and how slowly it follows, in seconds. */
const step = 100;
const glide = 0.25;

/** @param begun when the first breath began, epoch milliseconds @returns stops it */
export function playBreath(begun: number): () => void {
  const context = new AudioContext();
  const loudness = new GainNode(context, { gain: 0 });
  const dull = new BiquadFilterNode(context, { type: 'lowpass', frequency: 400 });
  dull.connect(loudness).connect(context.destination);
  for (const frequency of tones) {
    const tone = new OscillatorNode(context, { type: 'sine', frequency });
    tone.connect(dull);
    tone.start();
  }
  const follow = () => {
    const fullness = fullnessAt(guideAt('breathing', Date.now() - begun));
    loudness.gain.setTargetAtTime(loudest * (0.15 + 0.85 * fullness), context.currentTime, glide);
    dull.frequency.setTargetAtTime(250 + 350 * fullness, context.currentTime, glide);
  };
  follow();
  const timer = setInterval(follow, step);
  return () => {
    clearInterval(timer);
    loudness.gain.setTargetAtTime(0, context.currentTime, glide / 2);
    setTimeout(() => void context.close(), 4 * glide * 1_000);
  };
}
