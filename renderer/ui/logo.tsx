/** Accord's mark: two sides and what joins them. Its name stands beside it. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden focusable="false">
      <rect width="64" height="64" rx="14" fill="#1b3a70" />
      <path d="M14 46 26 18h4L19 46zM50 46 38 18h-4l11 28z" fill="#fff" />
      <path d="M22 37h20" stroke="#f0b45c" strokeWidth="5" strokeLinecap="round" />
    </svg>
  );
}
