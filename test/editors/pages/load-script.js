// Editors that come as a script with a global of their own, straight from their npm package.
const loading = new Map();

/** @param {string} address below node_modules: `/npm/quill/dist/quill.js` */
export function loadScript(address) {
  if (!loading.has(address)) {
    loading.set(
      address,
      new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = address;
        script.onload = resolve;
        script.onerror = () => reject(new Error(`no script at ${address}`));
        document.head.append(script);
      }),
    );
  }
  return loading.get(address);
}
